using System.Text;
using System.Text.Unicode;

namespace Ingest.Core.Documents.Encodings;

/// <summary>From bytes to text: UTF-8, UTF-16 with a byte order mark, windows-1258, and text typed in TCVN3 or VNI fonts.</summary>
internal static class TextDecoder
{
    private const int ControlsPerThousand = 10;

    /// <summary>Longer text in an encoding from before Unicode, in bytes or characters, is not decoded, which takes several copies of it; no document of that time is as long.</summary>
    private const int LongestLegacy = 10 * 1024 * 1024;

    private const int FewestAgainstDeclared = 10;
    private const string Utf8Name = "utf-8";

    /// <summary>Decodes a document.</summary>
    /// <param name="content">Its bytes, which it then no longer holds.</param>
    /// <param name="charset">The encoding it declares, or null. Bytes that speak for themselves are believed more.</param>
    public static DecodedText Decode(DocumentContent content, string? charset = null)
    {
        if (content.Head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return DecodeUtf16(content.Take());
        }

        if (IsBinary(content))
        {
            return DecodedText.Rejected(RejectionCodes.Binary, "The bytes are no text; upload plain text, Markdown, HTML or DOCX.");
        }

        if (content.TakeUtf8() is { } text)
        {
            return LegacyEncodings.FindFont(text) is not { } font ? new(text, Utf8Name, null) : text.Length > LongestLegacy ? TooLong : new(font(text), Utf8Name, null);
        }

        return content.Length > LongestLegacy ? TooLong : DecodeLegacy(content.Take(), charset);
    }

    private static DecodedText DecodeLegacy(byte[] bytes, string? charset)
    {
        // Pages typed in old fonts declare a Western encoding as well, so many Vietnamese words are believed more than the declaration, a few are not.
        var isWestern = charset is "windows-1252" or "iso-8859-1" or "latin1" or "us-ascii";
        return LegacyEncodings.Decode(bytes, isWestern ? FewestAgainstDeclared : LegacyEncodings.FewestWords) ?? (isWestern ? LegacyEncodings.DecodeWestern(bytes) : Invalid(bytes));
    }

    private static DecodedText TooLong => DecodedText.Rejected(
        RejectionCodes.TooLarge,
        $"Text in an old encoding, or in none that is known, is read up to a length of {LongestLegacy}; save the document as UTF-8.");

    private static DecodedText Invalid(byte[] bytes) => DecodedText.Rejected(
        RejectionCodes.InvalidEncoding,
        $"Byte {InvalidOffset(bytes)} is no valid UTF-8, and the text is not Vietnamese in windows-1258, TCVN3 or VNI; save the document as UTF-8.");

    private static DecodedText DecodeUtf16(byte[] bytes)
    {
        var bigEndian = bytes[0] == 0xFE;
        try
        {
            return new(new UnicodeEncoding(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2)), bigEndian ? "utf-16be" : "utf-16le", null);
        }
        catch (DecoderFallbackException e)
        {
            return DecodedText.Rejected(RejectionCodes.InvalidEncoding, $"Byte {e.Index + 2} is no valid UTF-16; save the document as UTF-8.");
        }
    }

    private static bool IsBinary(DocumentContent content)
    {
        if (content.Pieces.Sum(piece => piece.Span.Count((byte)0)) * 1000L > content.Length)
        {
            return true;
        }

        var controls = 0;
        foreach (var code in content.Head)
        {
            controls += code is < 0x09 or (> 0x0D and < 0x20) or 0x7F ? 1 : 0;
        }

        return controls * 1000L > content.Head.Length * (long)ControlsPerThousand;
    }

    private static long InvalidOffset(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[1024];
        var offset = 0;
        while (offset < bytes.Length)
        {
            var status = Utf8.ToUtf16(bytes[offset..], buffer, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != System.Buffers.OperationStatus.DestinationTooSmall)
            {
                break;
            }
        }

        return offset;
    }
}
