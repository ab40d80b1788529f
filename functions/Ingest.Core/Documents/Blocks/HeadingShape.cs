namespace Ingest.Core.Documents.Blocks;

/// <summary>What a heading looks like: short, without closing punctuation, beginning in capitals.</summary>
internal static class HeadingShape
{
    /// <summary>Longest heading, in code units.</summary>
    public const int MaximumLength = 160;

    private const string Closing = ".;,:!?…";

    /// <summary>Whether a text is short, open at its end and begins with a capital, a digit or a quotation mark.</summary>
    public static bool Fits(string text) => text.Length is > 1 and <= MaximumLength && !IsClosed(text) && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '“' or '"');

    /// <summary>Whether the text ends as sentences and list items do.</summary>
    public static bool IsClosed(string text) => text.Length > 0 && Closing.Contains(text[^1]);

    /// <summary>Whether every letter is a capital, and there are some.</summary>
    public static bool IsCapitals(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 2;
    }

    /// <summary>Whether the text holds a number that is no year and counts no time ("Nhiệm vụ 6 tháng cuối năm"): such a line states something and is an item rather than a heading.</summary>
    public static bool HoldsFigure(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start && !(i - start == 4 && text[start] is '1' or '2') && !IsTime(text, start, i))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    // "6 tháng", "kế hoạch 5 năm", "quý 2", "tháng 9"
    private static bool IsTime(string text, int start, int end)
    {
        if (end - start > 2)
        {
            return false;
        }

        var before = text.AsSpan(0, start).TrimEnd();
        var word = before.LastIndexOf(' ') + 1;
        return PageWords.Prefix("time-counted", PageWords.Fold(text[end..].TrimStart())) > 0 || PageWords.Contains("time-numbered", PageWords.Fold(before[word..].ToString()));
    }
}
