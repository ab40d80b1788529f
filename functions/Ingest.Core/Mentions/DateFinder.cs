using System.Globalization;
namespace Ingest.Core.Mentions;

/// <summary>Finds calendar days, in all the ways they are printed: "ngày 05 tháng 12 năm 2023", "5/12/2023", "22.4", "13 - 14/4", "sáng 2-12".</summary>
internal static class DateFinder
{
    public static void Lay(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.IsNumber(i) && (Full(text, i) ?? Spoken(text, i) ?? Short(text, i)) is { } date)
            {
                text.Lay(date);
                i = date.Last;
            }
        }
    }

    /// <summary>Whether a token is a year: four digits, 1930 to 2100.</summary>
    public static bool IsYear(AnnotatedText text, int token, out int year)
    {
        year = 0;
        return text.IsNumber(token) && text.Tokens[token].Length == 4 && int.TryParse(text.Folds(token), out year) && year is >= 1930 and <= 2100;
    }

    /// <summary>Whether a token is a month with its year, parted by a stop ("tháng 2.2015").</summary>
    public static bool IsMonthOfYear(AnnotatedText text, int token, out int month, out int year)
    {
        (month, year) = (0, 0);
        if (!text.IsNumber(token) || text.Folds(token) is not { Length: 6 or 7 } digits || digits[^5] != '.')
        {
            return false;
        }

        return int.TryParse(digits[..^5], NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12
            && int.TryParse(digits[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1930 and <= 2100;
    }

    // 5/12/2023, 5-12-2023, 30.4.1975
    private static DateMark? Full(AnnotatedText text, int i)
    {
        if (text.Folds(i) is var digits && digits.Count('.') == 2)
        {
            int first = digits.IndexOf('.');
            int second = digits.LastIndexOf('.');
            return int.TryParse(digits[..first], out int d) && int.TryParse(digits[(first + 1)..second], out int m)
                && int.TryParse(digits[(second + 1)..], out int y) && y is > 1900 and < 2101 ? Mark(i, i, d, m, y) : null;
        }

        bool isSeparated = (text.Is(i + 1, "/") || text.Is(i + 1, "-")) && text.Folds(i + 1).SequenceEqual(text.Folds(i + 3));
        return isSeparated && Number(text, i, 31, out int day) && Number(text, i + 2, 12, out int month) && IsYear(text, i + 4, out int year)
            ? Mark(i, i + 4, day, month, year) : null;
    }

    // (ngày) 5 tháng 12 (năm 2023)
    private static DateMark? Spoken(AnnotatedText text, int i)
    {
        if (!text.Is(i + 1, "tháng") || !Number(text, i, 31, out int day) || text.CueAt(i - 1) is not CueKind.Day || !Number(text, i + 2, 12, out int month))
        {
            return null;
        }

        int yearAt = text.Is(i + 3, "năm") ? i + 4 : i + 3;
        return IsYear(text, yearAt, out int year) ? Mark(i, yearAt, day, month, year)
            : text.Is(i + 3, "/") && IsYear(text, i + 4, out year) ? Mark(i, i + 4, day, month, year)
            : Mark(i, i + 2, day, month, 0);
    }

    // behind "ngày", "sáng": 22.4, 22/4, 2-12, 13 - 14/4; anywhere: 13 - 14/4
    private static DateMark? Short(AnnotatedText text, int i)
    {
        bool isAfterDay = FollowsDay(text, i);
        if (text.Is(i + 1, "-") && Number(text, i, 31, out _) && DayMonth(text, i + 2, isAfterDay, out int last, out int d, out int m))
        {
            return Mark(i, last, d, m, 0);
        }

        if (text.Is(i + 1, "/") && DayMonth(text, i, false, out last, out d, out m) && IsDeadline(text, i, last, d > m))
        {
            return Mark(i, last, d, m, 0);
        }

        if (isAfterDay && DayMonth(text, i, true, out last, out d, out m))
        {
            return Mark(i, last, d, m, 0);
        }

        if (isAfterDay && text.Is(i + 1, "-") && Number(text, i, 31, out d) && Number(text, i + 2, 12, out m))
        {
            return Mark(i, i + 2, d, m, 0);
        }

        bool isNamed = isAfterDay && !text.Is(i - 1, ","); // "2 buổi/ngày, 5 trường" counts schools
        return isNamed && Number(text, i, 31, out d) && !text.Is(i + 1, "%") ? Mark(i, i, d, 0, 0) : null;
    }

    private static bool DayMonth(AnnotatedText text, int i, bool isAfterDay, out int last, out int day, out int month)
    {
        last = i;
        month = 0;
        if (text.Is(i + 1, "/") && Number(text, i, 31, out day) && Number(text, i + 2, 12, out month) && text.IsGlued(i))
        {
            last = i + 2;
            return true;
        }

        ReadOnlySpan<char> digits = text.IsNumber(i) ? text.Folds(i) : default;
        int point = digits.IndexOf('.');
        day = 0;
        return isAfterDay && point is 1 or 2 && int.TryParse(digits[..point], out day) && int.TryParse(digits[(point + 1)..], out month)
            && day is >= 1 and <= 31 && month is >= 1 and <= 12;
    }

    /// <summary>"xong trước 31/3", "đến 30/9": a day behind a word of time; "đến 10/12 xã" counts a part of a whole.</summary>
    private static bool IsDeadline(AnnotatedText text, int i, int last, bool isNoPart)
    {
        bool isTimed = text.Is(i - 1, "trước") || text.Is(i - 1, "sau") || text.Is(i - 1, "đến") || text.Is(i - 1, "từ") || text.Is(i - 1, "hết") || text.Is(i - 1, "dịp");
        return isTimed && !text.Is(last + 1, "%") && !text.Is(last + 1, "/") && (isNoPart || !text.IsWord(last + 1));
    }

    private static bool FollowsDay(AnnotatedText text, int i)
    {
        int at = i - 1;
        if (text.Is(at, ",") || text.Is(at, "(") || text.CueAt(at) is CueKind.UpToEnd or CueKind.From)
        {
            at--;
        }

        return text.CueAt(at) is CueKind.Day || text.MarkAt(at) is DateMark && text.Is(i - 1, "đến");
    }

    private static bool Number(AnnotatedText text, int token, int limit, out int value)
    {
        value = 0;
        return text.IsNumber(token) && text.Tokens[token].Length <= 2 && int.TryParse(text.Folds(token), out value) && value >= 1 && value <= limit;
    }

    private static DateMark Mark(int first, int last, int day, int month, int year)
    {
        bool isReal = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return new(first, last, isReal ? new DateOnly(year, month, day) : null, day, month);
    }
}
