using System.Buffers;
using System.Collections.Immutable;

namespace Ingest.Core.Documents.Blocks;

/// <summary>The named divisions of a legal text: "Phần thứ nhất", "Chương II", "Mục 1", "Điều 3".</summary>
internal static class Division
{
    /// <summary>Longest division that stands without a name: "Phần thứ nhất.".</summary>
    private const int LongestBare = 16;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLC0123456789");

    private static readonly ImmutableArray<(string List, int Level)> Kinds = [("division-part", -4), ("division-chapter", -3), ("division-section", -2), ("division-article", -1)];

    /// <summary>The level of the heading that a line makes, below that of every numbered heading; null where the line opens no division or goes on as a sentence.</summary>
    /// <param name="text">The line.</param>
    /// <param name="folded">The line, folded; empty where it is too long to be a heading.</param>
    public static int? Level(string text, ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
        {
            return null;
        }

        var isSentence = text.Length > HeadingShape.MaximumLength || text[^1] is ';' or ',' || (text[^1] == '.' && text.Length > LongestBare);
        return isSentence ? null : Opens(text, folded);
    }

    /// <summary>The level of the division that a paragraph opens, be it a heading or a sentence: "Điều 4. Giao Ủy ban ..." ends article 3; null where it opens none.</summary>
    /// <param name="text">The paragraph, or its beginning.</param>
    /// <param name="folded">The same, folded.</param>
    public static int? Opens(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        foreach (var (list, level) in Kinds)
        {
            if (PageWords.Prefix(list, folded) is var length and > 0 && IsNumber(text[length..].TrimStart(), folded[length..].TrimStart()))
            {
                return level;
            }
        }

        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        var length = text.IndexOfAnyExcept(Numerals);
        length = length < 0 ? text.Length : length;
        return (length is > 0 and <= 6 && (length == text.Length || text[length] is '.' or ':' or ' ')) || PageWords.Prefix("ordinal", folded) > 0;
    }
}
