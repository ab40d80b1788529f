using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Tables;

/// <summary>A figure in a cell.</summary>
/// <param name="Text">The cell.</param>
/// <param name="Number">The number in it.</param>
/// <param name="Value">Its value, with the sign.</param>
/// <param name="Comparator">How it bounds the quantity.</param>
/// <param name="Unit">Unit printed in the cell, or null.</param>
internal sealed record CellFigure(AnnotatedText Text, NumberSpan Number, decimal Value, Comparator Comparator, string? Unit);

/// <summary>Reads the figure of a table cell: "7.900", "8 - 8,5", "≥ 61", "trên 95%", "-2,5".</summary>
internal static class CellReader
{
    private const int MostWords = 5;

    public static CellFigure? Read(TableRow row, int column)
    {
        if (column >= row.Cells.Length || row.Cells[column].Text.Value.Length is 0 or > 60)
        {
            return null;
        }

        AnnotatedText text = MentionFinder.AnnotateCues(row.Cells[column].Text);
        List<NumberSpan> numbers = NumberFinder.Find(text);
        if (numbers.Count == 0 || !StartsFigure(text, numbers[0]))
        {
            return null;
        }

        NumberSpan number = numbers[0];
        UnitSpan unit = UnitFinder.Find(text, number.Last);
        bool isNegative = text.Is(number.First - 1, "-") && number.High is null;
        return new(text, number, isNegative ? -number.Value : number.Value, ComparatorOf(text, number, unit.Last), unit.Kind is UnitKind.UnknownCounter ? null : unit.Text);
    }

    // Words before the number may only bound it; a cell of prose is no figure.
    private static bool StartsFigure(AnnotatedText text, NumberSpan number)
    {
        for (int i = 0; i < number.First; i++)
        {
            bool isBound = text.CueAt(i) is CueKind.Above or CueKind.AtLeast or CueKind.Below or CueKind.AtMost or CueKind.About or CueKind.From or CueKind.Reach or CueKind.Increase
                or CueKind.Decrease or CueKind.Estimate or CueKind.DownTo;
            if (!isBound && text.Tokens[i].Kind is TokenKind.Word)
            {
                return false;
            }
        }

        return text.Tokens.Length - number.Last <= MostWords;
    }

    private static Comparator ComparatorOf(AnnotatedText text, NumberSpan number, int last)
    {
        if (number.High is not null)
        {
            return Comparator.Range;
        }

        if (text.CueAt(number.Last + 1) is CueKind.OrMore || text.CueAt(last + 1) is CueKind.OrMore)
        {
            return Comparator.GreaterOrEqual;
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
}
