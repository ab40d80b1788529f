using System.Globalization;

namespace Ingest.Core.Mentions;

/// <summary>Reads figures in Vietnamese notation (1.010 and 7.776,6), and in the English one where only that can be meant (47.3, 12,500).</summary>
internal static class NumberParser
{
    /// <summary>The value of a run of digits with points and commas.</summary>
    /// <param name="digits">As printed.</param>
    /// <param name="isDecimalComma">Whether a comma is known to part decimals, so that "12,500" are no thousands.</param>
    /// <returns>Null where it is no number, such as a date "30.4.1975" or a version "1.2.3".</returns>
    public static decimal? Parse(ReadOnlySpan<char> digits, bool isDecimalComma = false)
    {
        if (digits.Length > 24)
        {
            return null;
        }

        int lastPoint = digits.LastIndexOf('.');
        int lastComma = digits.LastIndexOf(',');
        if (lastPoint < 0 && lastComma < 0)
        {
            return Whole(digits);
        }

        char first = digits[digits.IndexOfAny('.', ',')];
        if (lastPoint >= 0 && lastComma >= 0)
        {
            return Mixed(digits, first, first is '.' ? lastComma : lastPoint);
        }

        return IsGrouped(digits, first) && !(isDecimalComma && first is ',') ? Grouped(digits) : Decimal(digits, digits.IndexOf(first));
    }

    /// <summary>Whether the digits are written with separated thousands ("17.000").</summary>
    public static bool HasThousands(ReadOnlySpan<char> digits) => digits.IndexOf('.') > 0 && IsGrouped(digits, '.');

    // A decimal is not padded with zeros: "12,500" are twelve thousand five hundred, "12,125" is a decimal.
    private static bool IsGrouped(ReadOnlySpan<char> digits, char separator)
    {
        int groups = digits.Count(separator);
        int head = digits.IndexOf(separator);
        if (head > 3 || digits[0] == '0' || digits.Length != head + (groups * 4))
        {
            return false;
        }

        for (int at = head; at < digits.Length; at += 4)
        {
            if (digits[at] != separator)
            {
                return false;
            }
        }

        return separator is '.' || groups > 1 || digits[^1] == '0';
    }

    private static decimal? Mixed(ReadOnlySpan<char> digits, char thousands, int decimalAt) =>
        digits[(decimalAt + 1)..].ContainsAny('.', ',') || !(IsGrouped(digits[..decimalAt], thousands) || thousands is ',' && digits[..decimalAt].Count(',') == 1)
            ? null
            : Decimal(digits, decimalAt);

    private static decimal? Decimal(ReadOnlySpan<char> digits, int separatorAt)
    {
        if (digits[(separatorAt + 1)..].ContainsAny('.', ','))
        {
            return null;
        }

        Span<char> plain = stackalloc char[digits.Length];
        int length = Copy(digits[..separatorAt], plain);
        plain[length++] = '.';
        length += Copy(digits[(separatorAt + 1)..], plain[length..]);
        return decimal.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private static decimal? Grouped(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[digits.Length];
        return Whole(plain[..Copy(digits, plain)]);
    }

    private static decimal? Whole(ReadOnlySpan<char> digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Copy(ReadOnlySpan<char> from, Span<char> to)
    {
        int length = 0;
        foreach (char c in from)
        {
            if (char.IsAsciiDigit(c))
            {
                to[length++] = c;
            }
        }

        return length;
    }
}
