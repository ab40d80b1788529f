namespace Ingest.LocalHost.Scoring;

/// <summary>Finds the document of a gold file.</summary>
/// <param name="folder">The folder of documents; it may hold <c>articles</c> and <c>resolutions</c>.</param>
internal sealed class DocumentLocator(string folder)
{
    /// <summary>Finds the document that a gold file names by path, else the one that has its base name.</summary>
    /// <returns>The full path, or null where there is no such document.</returns>
    public string? Find(GoldFile gold)
    {
        var named = Path.Combine(folder, gold.Document);
        return File.Exists(named)
            ? named
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == gold.Name && Path.GetExtension(path) != ".json");
    }
}
