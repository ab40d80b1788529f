namespace Ingest.Core.Documents.Encodings;

/// <summary>The outcome of decoding: the text and the name of its encoding, or why there is none.</summary>
/// <param name="Text">The text without byte order mark; spans of the document refer to it.</param>
/// <param name="Encoding">The encoding, such as <c>utf-8</c> or <c>tcvn3</c>.</param>
/// <param name="Rejection">Why the bytes are no text.</param>
internal readonly record struct DecodedText(string? Text, string? Encoding, DocumentRejection? Rejection)
{
    /// <summary>Bytes that are no text that can be read.</summary>
    public static DecodedText Rejected(string code, string message) => new(null, null, new DocumentRejection(code, message));
}
