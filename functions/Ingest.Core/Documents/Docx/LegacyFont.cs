using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents.Docx;

/// <summary>Text in a font from before Unicode: .VnTime and its kin hold TCVN3, VNI-Times and its kin VNI; a capital H at the end (.VnTimeH) shows capitals.</summary>
internal static class LegacyFont
{
    /// <summary>The text as the font shows it.</summary>
    public static string Decode(string text, string? font)
    {
        if (font is null)
        {
            return text;
        }

        if (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            var decoded = Tcvn3Decoder.Decode(text);
            return font[^1] == 'H' ? decoded.ToUpperInvariant() : decoded;
        }

        return font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? VniDecoder.Decode(text) : text;
    }
}
