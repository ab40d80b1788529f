namespace Ingest.Core.Documents.Blocks;

/// <summary>A bullet or number before a line, and where the words begin.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="ContentStart">Index of the first letter behind it.</param>
/// <param name="Ordinal">Which one it is: 3 for "3.", "1.3.", "III." and "c)"; 0 for bullets.</param>
internal readonly record struct ListMarker(MarkerKind Kind, int ContentStart, int Ordinal = 0)
{
    private const string Dashes = "-–—‒−";
    private const string Dots = "*•●◦▪■□○·‣⁃➢➤✓❖\uF0B7\uF02D\uF0A7\uF0D8";

    /// <summary>Whether it numbers its item.</summary>
    public bool IsNumbered => Kind is > MarkerKind.None and < MarkerKind.Dash;

    /// <summary>Reads the marker at the beginning of <c>text[start..end]</c>, which holds no leading white space.</summary>
    public static ListMarker Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return new(MarkerKind.None, start);
        }

        var first = text[start];
        if (Dashes.Contains(first))
        {
            return Bullet(MarkerKind.Dash, text, start, end);
        }

        if (first == '+')
        {
            return Bullet(MarkerKind.Plus, text, start, end);
        }

        if (Dots.Contains(first))
        {
            return Bullet(MarkerKind.Dot, text, start, end);
        }

        var open = first == '(' ? start + 1 : start;
        var kind = MarkerLabel.Read(text, open, end, out var labelEnd);
        var marker = kind == MarkerKind.None ? new(kind, start) : Close(kind, text, start, open, labelEnd, end);
        return marker.Kind == MarkerKind.None ? marker : marker with { Ordinal = MarkerOrdinal.Of(kind, text.AsSpan(open, labelEnd - open)) };
    }

    private static ListMarker Bullet(MarkerKind kind, string text, int start, int end)
    {
        var content = SkipSpace(text, start + 1, end);

        // "-5%" is a number and "+84" a telephone code, but offices often leave the space out before a word.
        return content < end && (content > start + 1 || char.IsLetter(text[content])) ? new(kind, content) : new(MarkerKind.None, start);
    }

    /// <summary>Decides by what follows the label whether it is one: "1. Về", "1.1 Thu", "a) Về", "I - MỤC TIÊU", not "1.010 tỷ", "5,2%", "2 xã", "A lô".</summary>
    private static ListMarker Close(MarkerKind kind, string text, int start, int open, int labelEnd, int end)
    {
        var none = new ListMarker(MarkerKind.None, start);
        var close = labelEnd < end ? text[labelEnd] : ' ';
        if (open > start)
        {
            var inside = SkipSpace(text, labelEnd + 1, end);
            return close == ')' && inside < end ? new(kind, inside) : none;
        }

        var closed = close is '.' or ')' or '/' or ':';
        var behind = closed ? labelEnd + 1 : labelEnd;
        var content = SkipSpace(text, behind, end);
        if (content >= end)
        {
            return none;
        }

        var spaced = content > behind;
        if (close == '/' || close == ':')
        {
            return spaced && !char.IsAsciiDigit(text[content]) && kind != MarkerKind.Roman ? new(kind, content) : none;
        }

        if (closed)
        {
            // "1.Thu" and "a)thu" lack a space; "T.Anh" is a name.
            var glued = close == ')' ? char.IsLetter(text[content]) : char.IsUpper(text[content]) && kind is not (MarkerKind.Capital or MarkerKind.Letter);
            return spaced || glued ? new(kind, content) : none;
        }

        // "I- MỤC TIÊU", "II - NHIỆM VỤ", "A - KINH TẾ", not "A-B".
        if (kind is MarkerKind.Roman or MarkerKind.Capital && Dashes.Contains(text[content]))
        {
            var words = SkipSpace(text, content + 1, end);
            return words > content + 1 && words < end ? new(kind, words) : none;
        }

        return kind is MarkerKind.Section or MarkerKind.Subsection && spaced && char.IsUpper(text[content]) ? new(kind, content) : none;
    }

    private static int SkipSpace(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
