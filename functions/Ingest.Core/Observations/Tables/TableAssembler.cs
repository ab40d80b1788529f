using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Reads a table of plans and results: one draft for each figure column of a row, with the share of the plan attached to its result.</summary>
internal sealed class TableAssembler(ReadingState state, List<Draft> drafts, List<CellRefusal> refusals)
{
    private readonly CellRefusals numbers = new(refusals);
    private readonly TableNames names = new();
    private ImmutableArray<TableColumn> columns = [];
    private TableDrafts maker = new(state, null);
    private RowName? common;
    private int nameColumn;

    public void Read(TableBlock table)
    {
        (ImmutableArray<TableRow> headers, ImmutableArray<TableRow> body) = TableRows.Split(table);
        string? reason = body.Length == 0 ? "table-without-rows" : HeaderWords.IsForeign(headers) ? "table-of-other-things" : ReadBody(table.Caption ?? state.TableCaption, headers, body);
        foreach (TableRow row in headers)
        {
            numbers.Refuse(row, _ => "table-header");
        }

        foreach (TableRow row in body)
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
    private string? ReadBody(MappedText? caption, ImmutableArray<TableRow> headers, ImmutableArray<TableRow> body)
    {
        columns = ColumnReader.Read(headers, body, state);
        maker = new(state, caption) { IsReport = columns.Any(column => column.Role is ColumnRole.PlanShare) && columns.Count(column => column.Kind is ObservationKind.Target) == 1 };
        if (PeriodRows.NameColumn(columns, body, state) is { } periods)
        {
            new PeriodRows(maker, numbers, columns, periods).Read(body, state, drafts);
            return null;
        }

        nameColumn = columns.IndexOf(columns.FirstOrDefault(column => column.Role is ColumnRole.Name)!);
        if (nameColumn < 0 || !columns.Any(column => column.Role is ColumnRole.Figure))
        {
            return "table-without-goals";
        }

        common = AreaRows.Indicator(body, nameColumn, caption);
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

        name = common is null ? name : ($"{common.Phrase} {name.Phrase}", name.Unit ?? common.Unit);
        Draft? actual = null;
        for (int c = 0; c < columns.Length; c++)
        {
            if (c == nameColumn || CellReader.Read(row, c) is not { } cell)
            {
                continue;
            }

            switch (columns[c].Role)
            {
                case ColumnRole.Figure:
                    Draft draft = maker.Make(row, cell, columns[c], name.Phrase, name.Unit);
                    drafts.Add(draft);
                    actual = draft.Kind is ObservationKind.Actual ? draft : actual;
                    break;
                case ColumnRole.PlanShare when actual is not null:
                    actual.PercentOfPlan ??= cell.Value;
                    actual.Rules.Add("table-share-of-plan");
                    break;
                case ColumnRole.Change when actual is not null:
                    actual.Change ??= cell.Value;
                    actual.ChangeUnit ??= "%";
                    break;
                default:
                    continue;
            }

            numbers.Take(row.Cells[c]);
        }
    }
}
