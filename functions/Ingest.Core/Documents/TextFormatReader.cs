using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents;

/// <summary>Decodes the bytes and hands the text to the reader of a text format.</summary>
/// <param name="read">Reads a text, given its media type.</param>
/// <param name="declared">Finds the encoding that the document itself declares, if the format has a place for it.</param>
internal sealed class TextFormatReader(Func<string, string, ReadResult> read, Func<byte[], string?>? declared = null) : IFormatReader
{
    /// <inheritdoc/>
    public ReadResult Read(DocumentContent content)
    {
        var decoded = Decode(content);
        return decoded.Rejection ?? read(content.MediaType, decoded.Text!);
    }

    private DecodedText Decode(DocumentContent content)
    {
        var bytes = content.Take();
        return TextDecoder.Decode(bytes, content.Charset ?? declared?.Invoke(bytes));
    }
}
