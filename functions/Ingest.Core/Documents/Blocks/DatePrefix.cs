namespace Ingest.Core.Documents.Blocks;

/// <summary>The date line of a page: a date among week days, clock times and words like "Ngày đăng", alone on its line or before the title.</summary>
internal static class DatePrefix
{
    private const int LongestTail = 16;

    /// <summary>Reads a date line.</summary>
    /// <param name="folded">The line, folded.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How much of the line belongs to the date; all of it where nothing but clock times follow.</param>
    public static bool Read(string folded, out DateOnly date, out int length)
    {
        date = default;
        length = Skip(folded, 0);
        var marked = length > 0;
        if (DateLine.ReadAt(folded.AsSpan(length), out var taken) is not { } found)
        {
            return ReadMonth(folded, length, out date, out length);
        }

        date = found;
        length = Skip(folded, length + taken);
        if (PageResidue.IsResidue(folded[length..]) || (folded.Length - length <= LongestTail && folded.AsSpan(length).IndexOfAnyInRange('a', 'z') < 0))
        {
            length = folded.Length;
        }

        // "05/12/2023 là ngày ..." begins a sentence; before a title only "date 2024-01" does.
        return length == folded.Length || marked;
    }

    // A month alone dates a page only where it has the line to itself.
    private static bool ReadMonth(string folded, int start, out DateOnly date, out int length)
    {
        var month = DateLine.ReadMonthAt(folded.AsSpan(start), out var taken);
        date = month ?? default;
        length = folded.Length;
        return month is not null && Skip(folded, start + taken) == folded.Length;
    }

    private static int Skip(string folded, int i)
    {
        while (i < folded.Length)
        {
            if (folded[i] is ' ' or ',' or '|' or ':' or '-' or '–' or '(' or ')' or '[' or ']')
            {
                i++;
            }
            else if (PageWords.Prefix("date-line", folded.AsSpan(i)) is var words and > 0)
            {
                i += words;
            }
            else if (ClockLength(folded.AsSpan(i)) is var clock and > 0)
            {
                i += clock;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Length of a clock time, "08:00", "8h05", "14:30:05"; 0 if none.</summary>
    private static int ClockLength(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && i < 8 && (char.IsAsciiDigit(text[i]) || (i > 0 && text[i] is ':' or 'h')))
        {
            i++;
        }

        return i >= 3 && text[..i].IndexOfAny(':', 'h') > 0 ? i : 0;
    }
}
