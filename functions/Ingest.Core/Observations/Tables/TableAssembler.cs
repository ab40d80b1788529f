using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Tables;

/// <summary>Reads a table of plans and results: one draft for each figure column of a row, with the shares and changes attached to their results.</summary>
internal sealed class TableAssembler(ReadingState state, List<Draft> drafts, List<CellRefusal> refusals)
{
    private readonly CellRefusals numbers = new(refusals);
    private readonly TableNames names = new();
    private ImmutableArray<TableColumn> columns = [];
    private TableDrafts maker = null!;
    private RowCompanions companions = new([]);
    private EntityRows? entities;
    private RowName theme = new("", null, false);
    private int nameColumn;

    public void Read(TableBlock table, string? title)
    {
        foreach (TableLayout part in TableParts.Of(TableLayout.Of(table)))
        {
            ReadPart(part, table, title);
        }
    }

    private void ReadPart(TableLayout layout, TableBlock table, string? title)
    {
        string? reason = layout.Body.Length == 0 ? "table-without-rows" : HeaderWords.IsForeign(layout.Headers) ? "table-of-other-things" : ReadBody(layout, table, title);
        foreach (TableRow row in (IEnumerable<TableRow>)[.. layout.Titles, .. layout.Headers, .. layout.Repeated])
        {
            numbers.Refuse(row, _ => "table-header");
        }

        foreach (TableRow row in layout.Numbering)
        {
            numbers.Refuse(row, _ => "column-number");
        }

        foreach (TableRow row in layout.Body)
        {
            numbers.Refuse(row, c => reason ?? (c < columns.Length ? ReasonOf(columns[c].Role) : "table-column"));
        }
    }

    private static string ReasonOf(ColumnRole role) => role switch
    {
        ColumnRole.Index => "list-number",
        ColumnRole.Name => "name",
        ColumnRole.Unit => "unit",
        _ => "table-column",
    };

    /// <summary>Reads the figures; returns why there are none, or null.</summary>
    private string? ReadBody(TableLayout layout, TableBlock table, string? title)
    {
        ImmutableArray<TableRow> body = layout.Body;
        TableCaption caption = new(layout.CaptionsWith(table.Caption ?? state.TableCaption), table.Sections, title, state.Profile);
        columns = ColumnReader.Read(layout.Headers, body, state);
        maker = new(state, caption) { IsReport = columns.Any(column => column.Role is ColumnRole.PlanShare) && columns.Count(column => column.Kind is ObservationKind.Target) == 1 };
        columns = EarlierColumns.Describe(columns, body, maker);
        if (PeriodRows.NameColumn(columns, body, state) is { } periods)
        {
            new PeriodRows(maker, numbers, columns, periods).Read(body, state, drafts);
            return null;
        }

        nameColumn = columns.IndexOf(columns.FirstOrDefault(column => column.Role is ColumnRole.Name)!);
        entities = nameColumn < 0 ? null : EntityRows.Of(body, columns, nameColumn, caption);
        columns = YearPoints.Describe(entities?.Describe(columns, state) ?? columns, caption, state);
        if (nameColumn < 0 || !columns.Any(column => column.Role is ColumnRole.Figure))
        {
            return "table-without-goals";
        }

        (companions, theme) = (new(columns), caption.Theme);
        for (int i = 0; i < body.Length && drafts.Count <= DocumentExtractor.MostFigures; i++)
        {
            ReadRow(body[i]);
        }

        return null;
    }

    private void ReadRow(TableRow row)
    {
        if (names.Read(row, nameColumn, columns) is not { } name)
        {
            return;
        }

        TableColumn? ownRole = RoleOf(name.Phrase);
        for (int c = 0; c < columns.Length; c++)
        {
            if (c == nameColumn || CellReader.Read(row, c) is not { } cell)
            {
                continue;
            }

            if (columns[c].Role is ColumnRole.PlanShare or ColumnRole.Change)
            {
                companions.AddCompanion(c, cell);
            }
            else if (columns[c].Role is ColumnRole.Figure && NameOf(name.Phrase, columns[c]) is { Length: > 0 } phrase)
            {
                TableColumn column = columns[c] with { Kind = ownRole?.Kind ?? columns[c].Kind, Estimated = ownRole?.Estimated ?? columns[c].Estimated, Unit = columns[c].Unit ?? entities?.Unit ?? (ownRole is null ? null : theme.Unit) };
                AddFigures(row, c, cell, column, (phrase, name.Unit));
            }
        }

        companions.Settle(c => numbers.Take(row.Cells[c]), c => numbers.Refuse(row.Cells[c], "ratio-of-plans"));
    }

    private void AddFigures(TableRow row, int c, CellFigure cell, TableColumn column, (string Phrase, string? Unit) name)
    {
        foreach ((string phrase, CellFigure figure) in CellParts.Read(row.Cells[c].Text, name.Phrase, cell))
        {
            Draft draft = maker.Make(row, figure, column, phrase, name.Unit);
            drafts.Add(draft);
            companions.AddValue(c, draft);
            numbers.Take(row.Cells[c]);
        }
    }

    /// <summary>"Kế hoạch | 700 | 650", "% đạt | 101 | 98": a row whose name only says what it holds is of what the caption names; null for all others.</summary>
    private TableColumn? RoleOf(string name) => HeaderWords.IsOnlyRole(name) ? ColumnReader.Describe([name], true, state) : null;

    /// <summary>The phrase of a figure, empty where it has none; a row of totals, plans or results alone is of what the caption names.</summary>
    private string NameOf(string row, TableColumn column) => RoleOf(row) is { } role ? role.Role is ColumnRole.Figure ? theme.Phrase : "" : entities is not null ? entities.Name(row, column)
        : HeaderWords.IsOnly(row, HeaderWord.Total) ? $"{row} {theme.Phrase} {column.Area}".TrimEnd() : $"{row} {column.Area}".TrimEnd();
}
