namespace Ingest.Core.Documents;

/// <summary>From bytes to a document: dispatches on the one table of formats.</summary>
public sealed class DocumentReader
{
    /// <summary>Default of the largest document that is read, in bytes (50 MiB).</summary>
    public const long DefaultMaximumLength = 50L * 1024 * 1024;

    /// <summary>Reads a document. Bad content is a <see cref="DocumentRejection"/>, never an exception; only the stream's own faults are thrown.</summary>
    /// <param name="name">Path or file name; its extension (or <paramref name="mediaType"/> where given and known) chooses the format.</param>
    /// <param name="mediaType">Media type from the upload, or null.</param>
    /// <param name="stream">The bytes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<ReadResult> ReadAsync(string name, string? mediaType, Stream stream, CancellationToken cancellation = default) => throw new NotImplementedException();
}
