using Ingest.Core.Observations;

namespace Ingest.LocalHost.Commands;

/// <summary>A file as if it had been uploaded.</summary>
/// <param name="Container">Container it belongs in.</param>
/// <param name="Name">Path in the container.</param>
/// <param name="Kind">What the container holds.</param>
internal sealed record LocalDocument(string Container, string Name, DocumentKind Kind)
{
    private const string Articles = Functions.StorageNames.Articles;
    private const string Resolutions = Functions.StorageNames.Resolutions;

    /// <summary>Container and name.</summary>
    public string Path => $"{Container}/{Name}";

    /// <summary>The path below a folder <c>articles</c> or <c>resolutions</c>; otherwise the file name, and a resolution where that says "nghi-quyet" or "resolution".</summary>
    public static LocalDocument Of(FileInfo file, DocumentKind? kind)
    {
        string[] parts = file.FullName.Split(System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar);
        int folder = Array.FindLastIndex(parts, part => part is Articles or Resolutions);
        bool isResolution = folder >= 0 ? parts[folder] is Resolutions
            : file.Name.Contains("nghi-quyet", StringComparison.OrdinalIgnoreCase) || file.Name.Contains("resolution", StringComparison.OrdinalIgnoreCase);
        DocumentKind chosen = kind ?? (isResolution ? DocumentKind.Resolution : DocumentKind.Article);
        string name = folder >= 0 && folder < parts.Length - 1 ? string.Join('/', parts[(folder + 1)..]) : file.Name;
        return new(chosen is DocumentKind.Resolution ? Resolutions : Articles, name, chosen);
    }

    /// <summary>The document of that name in that container.</summary>
    public static LocalDocument In(string container, string name) => new(container, name, container is Resolutions ? DocumentKind.Resolution : DocumentKind.Article);
}
