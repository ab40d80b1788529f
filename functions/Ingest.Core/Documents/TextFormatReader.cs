using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents;

/// <summary>Decodes the bytes and hands the text to the reader of a text format.</summary>
/// <param name="read">Reads a text, given its media type.</param>
/// <param name="declared">Finds the encoding that the document itself declares, if the format has a place for it.</param>
internal sealed class TextFormatReader(Func<string, string, ReadResult> read, Func<ReadOnlySpan<byte>, string?>? declared = null) : IFormatReader
{
    /// <inheritdoc/>
    public ReadResult Read(DocumentContent content, string mediaType, string? charset)
    {
        var decoded = TextDecoder.Decode(content, charset ?? declared?.Invoke(content.Head));
        return decoded.Rejection ?? read(mediaType, decoded.Text!);
    }
}
