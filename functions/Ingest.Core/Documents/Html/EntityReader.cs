using System.Buffers;
using System.Net;

namespace Ingest.Core.Documents.Html;

/// <summary>Reads character references: "&amp;agrave;", "&amp;#7879;", "&amp;#x1EC7;", and "&amp;nbsp" as browsers do where the semicolon was forgotten.</summary>
internal static class EntityReader
{
    private const int Longest = 34;
    private const string UnclosedSpace = "&nbsp";

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The characters that the reference at <paramref name="i"/> stands for; null where none begins there.</summary>
    /// <param name="source">The text.</param>
    /// <param name="i">Where the ampersand stands.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="length">Length of the reference.</param>
    public static string? Read(string source, int i, int end, out int length)
    {
        var text = source.AsSpan(i, Math.Min(end - i, Longest));
        length = text.IndexOf(';') + 1;
        if (length >= 3 && text[1..(length - 1)].IndexOfAnyExcept(NameLetters) < 0)
        {
            var entity = text[..length].ToString();
            var decoded = WebUtility.HtmlDecode(entity);
            if (decoded != entity)
            {
                return decoded;
            }
        }

        length = UnclosedSpace.Length;
        return text.StartsWith(UnclosedSpace, StringComparison.OrdinalIgnoreCase) ? "\u00A0" : null;
    }
}
