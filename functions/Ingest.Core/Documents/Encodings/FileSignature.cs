using System.Collections.Immutable;

namespace Ingest.Core.Documents.Encodings;

/// <summary>Files that show by their first bytes what they are, whatever their name says.</summary>
internal static class FileSignature
{
    private const string Accepted = "upload the text as DOCX, HTML, Markdown or plain text instead.";

    private static readonly ImmutableArray<(byte[] Bytes, string Code, string Message)> Rows =
    [
        ("%PDF-"u8.ToArray(), RejectionCodes.Pdf, "A PDF keeps no reliable order of reading; upload the DOCX, HTML or text from which it was made."),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], RejectionCodes.Binary, "An Office file from before 2007 (.doc, .xls); save it as DOCX and upload that."),
        ("{\\rtf"u8.ToArray(), RejectionCodes.UnsupportedFormat, "Rich text (RTF) is not read; save it as DOCX and upload that."),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], RejectionCodes.Binary, "A PNG image; " + Accepted),
        ([0xFF, 0xD8, 0xFF], RejectionCodes.Binary, "A JPEG image; " + Accepted),
        ("GIF8"u8.ToArray(), RejectionCodes.Binary, "A GIF image; " + Accepted),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], RejectionCodes.Binary, "A TIFF image; " + Accepted),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], RejectionCodes.Binary, "A TIFF image; " + Accepted),
        ([0x1F, 0x8B], RejectionCodes.Binary, "A gzip archive; unpack it and " + Accepted),
        ("Rar!"u8.ToArray(), RejectionCodes.Binary, "A RAR archive; unpack it and " + Accepted),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], RejectionCodes.Binary, "A 7z archive; unpack it and " + Accepted),
    ];

    /// <summary>Why the file is not read, if its first bytes say so.</summary>
    public static DocumentRejection? Reject(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, code, message) in Rows)
        {
            if (bytes.StartsWith(signature))
            {
                return new DocumentRejection(code, message);
            }
        }

        return null;
    }

    /// <summary>Whether the file is a zip archive, as every DOCX is.</summary>
    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether the file begins as HTML does; law portals hand out such pages under the extension .doc.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
