using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Tables;

/// <summary>Gives every number of a table that was not taken up its reason.</summary>
/// <param name="refusals">Where they are kept.</param>
internal sealed class CellRefusals(List<CellRefusal> refusals)
{
    // Merged cells stand in several columns and rows: each counts once.
    private readonly HashSet<TableCell> seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>A cell whose figure was taken up, as an observation or as a part of one.</summary>
    public void Take(TableCell cell) => seen.Add(cell);

    /// <summary>Refuses all numbers of a row's cells that were not taken up.</summary>
    /// <param name="row">The row.</param>
    /// <param name="reasonOf">The reason, by column.</param>
    public void Refuse(TableRow row, Func<int, string> reasonOf)
    {
        for (int c = 0; c < row.Cells.Length; c++)
        {
            Refuse(row.Cells[c], reasonOf(c));
        }
    }

    /// <summary>Refuses all numbers of a cell that was not taken up.</summary>
    public void Refuse(TableCell cell, string reason)
    {
        if (cell.Text.Length == 0 || !seen.Add(cell))
        {
            return;
        }

        AnnotatedText text = MentionFinder.Annotate(cell.Text);
        foreach (NumberSpan number in NumberFinder.Find(text))
        {
            bool isYear = number.First == number.Last && DateFinder.IsYear(text, number.First, out _);
            refusals.Add(new(isYear ? "year" : reason, text.Source.ToSource(text.SpanOf(number.First, number.Last))));
        }
    }
}
