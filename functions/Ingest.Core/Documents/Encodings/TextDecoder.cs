using System.Text;

namespace Ingest.Core.Documents.Encodings;

/// <summary>From bytes to text.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes UTF-8, with or without byte order mark.</summary>
    public static string Decode(byte[] bytes)
    {
        var mark = Encoding.UTF8.Preamble;
        return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(mark) ? bytes.AsSpan(mark.Length) : bytes);
    }
}
