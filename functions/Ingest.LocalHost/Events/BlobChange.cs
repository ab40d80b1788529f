namespace Ingest.LocalHost.Events;

/// <summary>A blob as the emulator last saw it.</summary>
/// <param name="ETag">Generation.</param>
/// <param name="Length">Bytes.</param>
/// <param name="MediaType">Media type.</param>
internal sealed record SeenBlob(string ETag, long Length, string? MediaType);

/// <summary>Something that happened to a blob.</summary>
/// <param name="Container">Container.</param>
/// <param name="Name">Path in the container.</param>
/// <param name="Blob">The blob created or, if deleted, as it was.</param>
/// <param name="IsDeleted">Whether it was deleted; otherwise it was created or overwritten.</param>
/// <param name="Sequence">Place in the order of all changes.</param>
internal sealed record BlobChange(string Container, string Name, SeenBlob Blob, bool IsDeleted, long Sequence);
