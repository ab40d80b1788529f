using System.Buffers;
using System.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>The encoding that an HTML page declares in its head.</summary>
internal static class MetaCharset
{
    private const int HeadLength = 4096;
    private const int LongestName = 24;
    private const string Key = "charset=";
    private static readonly SearchValues<char> AfterName = SearchValues.Create("\"'> ;/");

    /// <summary>Its name in lower case; null if none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]).ToLowerInvariant();
        var at = head.IndexOf(Key, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var name = head.AsSpan(at + Key.Length).TrimStart("\"' ");
        var end = name.IndexOfAny(AfterName);
        return end is > 0 and <= LongestName ? name[..end].ToString() : null;
    }
}
