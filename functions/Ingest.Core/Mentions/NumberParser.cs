namespace Ingest.Core.Mentions;

/// <summary>Reads figures in Vietnamese notation (1.010 and 7.776,6), and in the English one where only that can be meant (47.3, 12,500).</summary>
internal static class NumberParser
{
    /// <summary>More do not fit into a figure.</summary>
    private const int MostDigits = 24;

    /// <summary>The value of a run of digits with points and commas.</summary>
    /// <param name="digits">As printed.</param>
    /// <param name="isDecimalComma">Whether a comma is known to part decimals, so that "12,500" are no thousands.</param>
    /// <returns>Null where it is no number, such as a date "30.4.1975" or a version "1.2.3".</returns>
    public static decimal? Parse(ReadOnlySpan<char> digits, bool isDecimalComma = false)
    {
        if (digits.Length > MostDigits)
        {
            return null;
        }

        int lastPoint = digits.LastIndexOf('.');
        int lastComma = digits.LastIndexOf(',');
        if (lastPoint < 0 && lastComma < 0)
        {
            return Value(digits, 0);
        }

        char first = digits[digits.IndexOfAny('.', ',')];
        if (lastPoint >= 0 && lastComma >= 0)
        {
            return Mixed(digits, first, first is '.' ? lastComma : lastPoint);
        }

        return IsGrouped(digits, first) && !(isDecimalComma && first is ',') ? Value(digits, 0) : Decimal(digits, digits.IndexOf(first));
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

    private static decimal? Decimal(ReadOnlySpan<char> digits, int separatorAt) =>
        digits[(separatorAt + 1)..].ContainsAny('.', ',') ? null : Value(digits, digits.Length - separatorAt - 1);

    /// <summary>The digits as one number, the last of which are decimals; points and commas among them only part.</summary>
    private static decimal Value(ReadOnlySpan<char> digits, int decimals)
    {
        UInt128 value = 0;
        foreach (char c in digits)
        {
            value = char.IsAsciiDigit(c) ? (value * 10) + (uint)(c - '0') : value;
        }

        return new((int)(uint)value, (int)(uint)(value >> 32), (int)(uint)(value >> 64), false, (byte)decimals);
    }
}
