using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Tables;

/// <summary>Reads a table that lies on its side: rows are years, plans and results ("Năm 2023", "Kế hoạch 2025", "Thực hiện", "Tỷ lệ %"), columns are indicators.</summary>
internal sealed class PeriodRows(TableDrafts maker, CellRefusals numbers, ImmutableArray<TableColumn> columns, int nameColumn)
{
    private const int MostWords = 5;

    /// <summary>A table of more rows sets no results against their plans.</summary>
    private const int MostCompared = 60;

    /// <summary>
    /// The column that names periods, where at least two rows and two thirds of all have nothing else there; or where as many name plans, results and shares, and the columns indicators.
    /// </summary>
    public static int? NameColumn(ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> body, ReadingState state)
    {
        for (int c = 0; c < columns.Length && c < 2; c++)
        {
            int periods = body.Count(row => c < row.Cells.Length && IsPeriod(row.Cells[c], state));
            int roles = body.Count(row => c < row.Cells.Length && (HeaderWords.IsOnlyRole(row.Cells[c].Text.Value) || IsPeriod(row.Cells[c], state)));
            if (IsMost(periods, body) || IsMost(roles, body) && NamesIndicators(columns[(c + 1)..]))
            {
                return c;
            }
        }

        return null;
    }

    public void Read(ImmutableArray<TableRow> body, ReadingState state, List<Draft> drafts)
    {
        ImmutableArray<TableColumn> roles = [.. body.Select(row => RoleOf(row, state))];
        RowCompanions[] companions = [.. columns.Select(_ => new RowCompanions(roles))];
        for (int r = 0; r < body.Length && drafts.Count <= DocumentExtractor.MostFigures; r++)
        {
            Read(body[r], roles[r], drafts, (c, draft) => companions[c].AddValue(r, draft), (c, cell) => companions[c].AddCompanion(r, cell));
        }

        for (int c = 0; c < columns.Length && body.Length <= MostCompared; c++)
        {
            companions[c].Settle(r => numbers.Take(body[r].Cells[c]), r => numbers.Refuse(body[r].Cells[c], "ratio-of-plans"));
        }

        foreach (TableRow row in body)
        {
            numbers.Refuse(row, c => c == nameColumn ? "name" : "table-column");
        }
    }

    private void Read(TableRow row, TableColumn role, List<Draft> drafts, Action<int, Draft> addValue, Action<int, CellFigure> addCompanion)
    {
        for (int c = nameColumn + 1; c < columns.Length; c++)
        {
            RowName indicator = RowName.Read(string.Join(' ', columns[c].Path), false);
            if (columns[c] is not { IsNumeric: true, HasNote: false } || indicator.Phrase.Length == 0 || CellReader.Read(row, c) is not { } cell)
            {
                continue;
            }

            if (role.Role is ColumnRole.Figure)
            {
                Draft draft = maker.Make(row, cell, role, indicator.Phrase, indicator.Unit);
                drafts.Add(draft);
                addValue(c, draft);
                numbers.Take(row.Cells[c]);
            }
            else if (role.Role is ColumnRole.PlanShare or ColumnRole.Change)
            {
                addCompanion(c, cell);
            }
        }
    }

    private TableColumn RoleOf(TableRow row, ReadingState state)
    {
        string name = nameColumn < row.Cells.Length ? row.Cells[nameColumn].Text.Value.Trim() : "";
        return ColumnReader.Describe([name], true, state) with { IsOfResult = HeaderWords.IsOfResult([name]) };
    }

    private static bool IsMost(int rows, ImmutableArray<TableRow> body) => rows >= 2 && rows * 3 >= body.Length * 2;

    /// <summary>Whether the headers of all figures name what is measured, and none says plan, result, period or area.</summary>
    private static bool NamesIndicators(ImmutableArray<TableColumn> others)
    {
        ImmutableArray<TableColumn> figures = [.. others.Where(column => column is { IsNumeric: true, HasNote: false, Role: not ColumnRole.Index })];
        return figures.Length > 0 && figures.All(column => column is { Kind: null, Period: null, Area: "" } && HeaderNames.Of(string.Join(' ', column.Path)).Length > 0);
    }

    private static bool IsPeriod(TableCell cell, ReadingState state)
    {
        AnnotatedText text = MentionFinder.Annotate(cell.Text);
        return text.Tokens.Length is > 0 and <= MostWords && HeaderPeriods.Of(text, state) is not null && text.CueAt(0) is not (CueKind.Head or CueKind.RateName or CueKind.FallName);
    }
}
