using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Tables;

/// <summary>Reads a table that lies on its side: rows are years ("Năm 2023", "Kế hoạch 2025"), columns are indicators.</summary>
internal sealed class PeriodRows(TableDrafts maker, CellRefusals numbers, ImmutableArray<TableColumn> columns, int nameColumn)
{
    private const int MostWords = 5;

    /// <summary>The column that names periods, where at least two rows and two thirds of all have nothing else there.</summary>
    public static int? NameColumn(ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> body, ReadingState state)
    {
        for (int c = 0; c < columns.Length && c < 2; c++)
        {
            int periods = body.Count(row => c < row.Cells.Length && IsPeriod(row.Cells[c], state));
            if (periods >= 2 && periods * 3 >= body.Length * 2)
            {
                return c;
            }
        }

        return null;
    }

    public void Read(ImmutableArray<TableRow> body, ReadingState state, List<Draft> drafts)
    {
        foreach (TableRow row in body)
        {
            if (drafts.Count > DocumentExtractor.MostFigures)
            {
                return;
            }

            string name = nameColumn < row.Cells.Length ? row.Cells[nameColumn].Text.Value.Trim() : "";
            TableColumn period = ColumnReader.Describe([name], true, state);
            for (int c = nameColumn + 1; c < columns.Length && period.Period is not null; c++)
            {
                RowName indicator = RowName.Read(string.Join(' ', columns[c].Path), false);
                if (columns[c] is { IsNumeric: true, HasNote: false } && indicator.Phrase.Length > 0 && CellReader.Read(row, c) is { } cell)
                {
                    drafts.Add(maker.Make(row, cell, period, indicator.Phrase, indicator.Unit));
                    numbers.Take(row.Cells[c]);
                }
            }

            numbers.Refuse(row, c => c == nameColumn ? "name" : "table-column");
        }
    }

    private static bool IsPeriod(TableCell cell, ReadingState state)
    {
        AnnotatedText text = MentionFinder.Annotate(cell.Text);
        return text.Tokens.Length is > 0 and <= MostWords && HeaderPeriods.Of(text, state) is not null && text.CueAt(0) is not (CueKind.Head or CueKind.RateName or CueKind.FallName);
    }
}
