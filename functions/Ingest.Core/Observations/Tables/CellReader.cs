using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A figure in a cell.</summary>
/// <param name="Text">The cell.</param>
/// <param name="Number">The number in it.</param>
/// <param name="Value">Its value, with the sign.</param>
/// <param name="Comparator">How it bounds the quantity.</param>
/// <param name="Unit">Unit printed in the cell, or null.</param>
/// <param name="Verb">Increase or Decrease where the cell says so before the number ("giảm 3%"), else None.</param>
internal sealed record CellFigure(AnnotatedText Text, NumberSpan Number, decimal Value, Comparator Comparator, string? Unit, CueKind Verb)
{
    /// <summary>Upper end of a range.</summary>
    public decimal? High => Number.High;
}

/// <summary>Reads the figure of a table cell: "7.900", "8 - 8,5", "≥ 61", "trên 95%", "-2,5", "từ 60 triệu đồng trở lên", "giảm 3 - 4%".</summary>
internal static class CellReader
{
    private const int LongestCell = 80;
    private const int MostWords = 6;
    private const int LongestNumber = 20;

    public static CellFigure? Read(TableRow row, int column)
    {
        return column < row.Cells.Length ? Read(row.Cells[column].Text) : null;
    }

    /// <summary>The figure of a cell's text, or of a part of it.</summary>
    public static CellFigure? Read(MappedText cell)
    {
        if (cell.Value.Length is 0 or > LongestCell)
        {
            return null;
        }

        AnnotatedText text = MentionFinder.AnnotateCues(cell);
        ReadOnlySpan<NumberSpan> numbers = NumberFinder.Find(text);
        if (numbers.IsEmpty || !StartsFigure(text, numbers[0], out CueKind verb))
        {
            return null;
        }

        NumberSpan number = WithThousands(text, numbers[0]);
        UnitSpan unit = UnitFinder.Find(text, number.Last);
        if (text.Tokens.Length - unit.Last - 1 > MostWords && !text.Is(unit.Last + 1, "(") && !text.Is(unit.Last + 1, ",") && !text.Is(unit.Last + 1, ";"))
        {
            return null;
        }

        bool isNegative = text.Is(number.First - 1, "-") && number.High is null;
        return new(text, number, isNegative ? -number.Value : number.Value, ComparatorOf(text, number, unit.Last), unit.Kind is UnitKind.UnknownCounter ? null : unit.Text, verb);
    }

    /// <summary>"1 254 300" and "41 500,5": in a cell, blanks part thousands.</summary>
    private static NumberSpan WithThousands(AnnotatedText text, NumberSpan number)
    {
        ReadOnlySpan<char> head = text.Folds(number.First);
        if (number.Last > number.First || number.OutOf is not null || head.Length > 3 || head[0] == '0' || head.ContainsAnyExceptInRange('0', '9'))
        {
            return number;
        }

        string digits = head.ToString();
        int last = number.Last;
        while (digits.Length < LongestNumber && !digits.Contains(',', StringComparison.Ordinal) && IsGroup(text, last + 1))
        {
            digits += text.Folds(++last).ToString();
        }

        return last > number.Last && NumberParser.Parse(digits) is { } value ? number with { Last = last, Value = value, Rule = "blank-thousands" } : number;
    }

    private static bool IsGroup(AnnotatedText text, int token)
    {
        if (!text.IsNumber(token) || text.Tokens[token - 1].End == text.Tokens[token].Start)
        {
            return false;
        }

        ReadOnlySpan<char> group = text.Folds(token);
        return group.Length >= 3 && !group[..3].ContainsAnyExceptInRange('0', '9') && (group.Length == 3 || group[3] == ',');
    }

    // Words before the number may only bound it; a cell of prose is no figure.
    private static bool StartsFigure(AnnotatedText text, NumberSpan number, out CueKind verb)
    {
        verb = CueKind.None;
        for (int i = 0; i < number.First; i++)
        {
            CueKind cue = text.CueAt(i);
            bool isBound = cue is CueKind.Above or CueKind.AtLeast or CueKind.Below or CueKind.AtMost or CueKind.About or CueKind.From or CueKind.Reach or CueKind.Increase
                or CueKind.Decrease or CueKind.Estimate or CueKind.DownTo or CueKind.UpTo or CueKind.Aim or CueKind.Add or CueKind.Share or CueKind.Adverb;
            if (!isBound && text.Tokens[i].Kind is TokenKind.Word)
            {
                if (CellWords.LastAt(text, i, CellWords.Steady) is not { } last)
                {
                    return false;
                }

                i = last;
                continue;
            }

            verb = cue is CueKind.Increase or CueKind.Decrease or CueKind.DownTo or CueKind.UpTo or CueKind.Add ? cue : verb;
        }

        return true;
    }

    private static Comparator ComparatorOf(AnnotatedText text, NumberSpan number, int last)
    {
        if (number.High is not null)
        {
            return Comparator.Range;
        }

        switch (BoundBehind(text, number.Last, last))
        {
            case CueKind.OrMore:
                return Comparator.GreaterOrEqual;
            case CueKind.OrLess:
                return Comparator.LessOrEqual;
        }

        for (int i = 0; i < number.First; i++)
        {
            switch (text.CueAt(i))
            {
                case CueKind.Above:
                    return text.Is(i + 1, "=") ? Comparator.GreaterOrEqual : Comparator.Greater;
                case CueKind.AtLeast:
                    return Comparator.GreaterOrEqual;
                case CueKind.Below:
                    return text.Is(i + 1, "=") ? Comparator.LessOrEqual : Comparator.Less;
                case CueKind.AtMost:
                    return Comparator.LessOrEqual;
                case CueKind.About:
                    return Comparator.Approximate;
            }
        }

        return Comparator.Equal;
    }

    private static CueKind BoundBehind(AnnotatedText text, int number, int unit)
    {
        for (int i = number + 1; i <= unit + MostWords && i < text.Tokens.Length; i++)
        {
            if (text.CueAt(i) is CueKind.OrMore or CueKind.OrLess)
            {
                return text.CueAt(i);
            }
        }

        return CueKind.None;
    }
}
