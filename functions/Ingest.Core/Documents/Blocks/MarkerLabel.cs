namespace Ingest.Core.Documents.Blocks;

/// <summary>Reads the label of a numbered item: "IV", "B", "12", "1.2", "đ".</summary>
internal static class MarkerLabel
{
    private const int MaximumDigits = 3;
    private const int LongestRoman = 6;

    /// <summary>The shape of the label that begins at a place, and where it ends; whether it is one depends on what follows.</summary>
    public static MarkerKind Read(string text, int start, int end, out int labelEnd)
    {
        labelEnd = start;
        if (start >= end)
        {
            return MarkerKind.None;
        }

        if (char.IsAsciiDigit(text[start]))
        {
            return ReadNumbers(text, start, end, ref labelEnd);
        }

        while (labelEnd < end && labelEnd - start < LongestRoman && text[labelEnd] is 'I' or 'V' or 'X')
        {
            labelEnd++;
        }

        if (labelEnd > start)
        {
            return MarkerKind.Roman;
        }

        labelEnd = start + 1;
        return text[start] is (>= 'a' and <= 'z') or 'đ' ? MarkerKind.Letter : text[start] is >= 'A' and <= 'Z' ? MarkerKind.Capital : MarkerKind.None;
    }

    private static MarkerKind ReadNumbers(string text, int start, int end, ref int labelEnd)
    {
        var groups = 0;
        var i = start;
        while (true)
        {
            var digits = i;
            while (i < end && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i == digits || i - digits > (groups == 0 ? MaximumDigits : 2))
            {
                break;
            }

            groups++;
            labelEnd = i;
            if (i + 1 >= end || text[i] != '.' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            i++;
        }

        return i != labelEnd ? MarkerKind.None : groups switch { 0 => MarkerKind.None, 1 => MarkerKind.Number, 2 => MarkerKind.Section, _ => MarkerKind.Subsection };
    }
}
