using Ingest.Core.Observations;

namespace Ingest.LocalHost.Scoring;

/// <summary>Finds the document of a gold file.</summary>
/// <param name="folder">The folder of documents; it may hold <c>articles</c> and <c>resolutions</c>.</param>
internal sealed class DocumentLocator(string folder)
{
    private const string Resolutions = "resolutions";

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

    /// <summary>What is known of a document from where it lies.</summary>
    public DocumentContext Describe(string path)
    {
        var parts = Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);
        var isResolution = parts.SkipLast(1).Contains(Resolutions, StringComparer.OrdinalIgnoreCase);
        return new DocumentContext(isResolution ? DocumentKind.Resolution : DocumentKind.Article, string.Join('/', parts));
    }
}
