namespace Ingest.Core.Documents.Blocks;

/// <summary>Reads dates as pages and resolutions write them. Shapes: 05/12/2023, 5-12-2023, 5.12.2023, 2023-12-05, "ngày 05 tháng 12 năm 2023", "date 2023-12" (its first day stands for a month).</summary>
internal static class DateLine
{
    private const int FirstYear = 1945;
    private const int LastYear = 2100;

    /// <summary>The date with which a folded text begins.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="length">How much of the text it takes.</param>
    public static DateOnly? ReadAt(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var start = PageWords.Prefix("day", text);
        var i = SkipSpace(text, start);
        if (!Number(text, ref i, out var first, out var firstDigits))
        {
            return null;
        }

        var date = firstDigits == 4 ? ReadYearFirst(text, ref i, first) : ReadDayFirst(text, ref i, first);
        length = date is null ? 0 : i;
        return date;
    }

    /// <summary>The month with which a folded text begins, "08/2020", "tháng 8 năm 2020"; its first day stands for it.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="length">How much of the text it takes.</param>
    public static DateOnly? ReadMonthAt(ReadOnlySpan<char> text, out int length)
    {
        var i = SkipSpace(text, PageWords.Prefix("month", text));
        var isRead = Number(text, ref i, out var month, out var digits) & Separator("year", text, ref i) & Number(text, ref i, out var year, out var yearDigits);
        var date = isRead && digits <= 2 && yearDigits == 4 ? Make(year, month, 1) : null;
        length = date is null ? 0 : i;
        return date;
    }

    /// <summary>The first full date anywhere in a folded text.</summary>
    public static DateOnly? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !(char.IsAsciiDigit(text[i - 1]) || IsSeparator(text[i - 1]))) && ReadAt(text[i..], out _) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static DateOnly? ReadYearFirst(ReadOnlySpan<char> text, ref int i, int year)
    {
        if (i >= text.Length || text[i] is not ('-' or '/'))
        {
            return null;
        }

        i++;
        if (!Number(text, ref i, out var month, out var digits) || digits != 2)
        {
            return null;
        }

        var behind = i + 1;
        if (i < text.Length && text[i] is '-' or '/' && Number(text, ref behind, out var day, out var dayDigits) && dayDigits == 2)
        {
            i = behind;
            return Make(year, month, day);
        }

        return Make(year, month, 1);
    }

    private static DateOnly? ReadDayFirst(ReadOnlySpan<char> text, ref int i, int day)
    {
        if (!Separator("month", text, ref i) || !Number(text, ref i, out var month, out _) || !Separator("year", text, ref i) || !Number(text, ref i, out var year, out var digits) || digits != 4)
        {
            return null;
        }

        return Make(year, month, day);
    }

    private static bool Separator(string list, ReadOnlySpan<char> text, ref int i)
    {
        if (i < text.Length && IsSeparator(text[i]))
        {
            i++;
            return true;
        }

        i = SkipSpace(text, i);
        if (i < text.Length && text[i] == ',')
        {
            i = SkipSpace(text, i + 1);
        }

        var word = PageWords.Prefix(list, text[Math.Min(i, text.Length)..]);
        i = SkipSpace(text, i + word);
        return word > 0;
    }

    private static bool IsSeparator(char c) => c is '/' or '-' or '.';

    private static bool Number(ReadOnlySpan<char> text, ref int i, out int value, out int digits)
    {
        (value, digits) = (0, 0);
        while (i < text.Length && char.IsAsciiDigit(text[i]) && digits < 5)
        {
            value = (value * 10) + text[i] - '0';
            digits++;
            i++;
        }

        return digits is > 0 and < 5;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
}
