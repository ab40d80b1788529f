using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents;

/// <summary>From bytes to a document: dispatches on the one table of formats.</summary>
public sealed class DocumentReader
{
    /// <summary>Default of the largest document that is read, in bytes (50 MiB).</summary>
    public const long DefaultMaximumLength = 50L * 1024 * 1024;

    private readonly long maximumLength;

    /// <summary>A reader.</summary>
    /// <param name="maximumLength">The largest document that is read, in bytes.</param>
    public DocumentReader(long maximumLength = DefaultMaximumLength) => this.maximumLength = maximumLength;

    /// <summary>Reads a document. Bad content is a <see cref="DocumentRejection"/>, never an exception; only the stream's own faults are thrown.</summary>
    /// <param name="name">Path or file name; its extension (or <paramref name="mediaType"/> where given and known) chooses the format.</param>
    /// <param name="mediaType">Media type from the upload, or null.</param>
    /// <param name="stream">The bytes.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<ReadResult> ReadAsync(string name, string? mediaType, Stream stream, CancellationToken cancellation = default)
    {
        var content = await StreamBytes.ReadAsync(stream, maximumLength, cancellation).ConfigureAwait(false);
        if (content is null)
        {
            return TooLarge(maximumLength);
        }

        var result = Read(name, mediaType, content);
        LargeDocuments.EndStep(content.Length);
        return result;
    }

    private static ReadResult Read(string name, string? mediaType, DocumentContent content)
    {
        if (content.Length == 0)
        {
            return new DocumentRejection(RejectionCodes.Empty, "The document has no bytes.");
        }

        if (FileSignature.Reject(content.Head) is { } rejection)
        {
            return rejection;
        }

        if (FormatTable.Find(name, mediaType, content.Head) is not { } format)
        {
            return new DocumentRejection(RejectionCodes.UnsupportedFormat, $"The format is not read; accepted are {FormatTable.Accepted}.");
        }

        return content.Length > format.MaximumLength
            ? TooLarge(format.MaximumLength)
            : format.Reader.Read(content, format.MediaType, FormatTable.Charset(mediaType));
    }

    private static DocumentRejection TooLarge(long limit) => new(RejectionCodes.TooLarge, $"The document is larger than {limit} bytes; split it and upload the parts.");
}
