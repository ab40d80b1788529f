using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Ingest.Core.Observations;

namespace Ingest.Functions.Storage;

/// <summary>Which blob: the identity of a document, letter for letter (names that differ by case or by Unicode normalisation are different blobs).</summary>
/// <param name="Container">Name of the container.</param>
/// <param name="Name">Name of the blob, 1 to 1,024 characters.</param>
public readonly record struct DocumentId(string Container, string Name)
{
    /// <summary>Container and name, as goals name their sources.</summary>
    public string Path => $"{Container}/{Name}";

    /// <summary>SHA-256 of the UTF-16 code units of <see cref="Path"/> in lower-case hexadecimal: total, and different for any two names.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(Path.AsSpan())));

    /// <summary>What the container says of the document.</summary>
    public DocumentKind Kind => Container == StorageNames.Resolutions ? DocumentKind.Resolution : DocumentKind.Article;

    /// <summary>Whether the container is one that is ingested.</summary>
    public bool IsWatched => Container is StorageNames.Articles or StorageNames.Resolutions;

    /// <summary>Reads what <see cref="Path"/> writes; null where there is no container or no name.</summary>
    public static DocumentId? FromPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash <= 0 || slash == path.Length - 1 ? null : new(path[..slash], path[(slash + 1)..]);
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
