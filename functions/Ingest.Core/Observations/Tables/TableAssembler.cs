using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Reads a table of plans and results: one draft for each figure column of a row, with the share of the plan attached to its result.</summary>
internal sealed class TableAssembler(ReadingState state, List<Draft> drafts)
{
    private static readonly string[] DittoMarks = ["\"", "''", "”", "“", "″", "〃", ",,", "nt", "-nt-", "như trên", "- \" -", "-\"-", "\"\""];

    private ImmutableArray<TableColumn> columns = [];
    private string parent = "";
    private string? parentUnit;
    private string? tableUnit;
    private string? unitAbove;
    private int nameColumn;

    public void Read(TableBlock table)
    {
        (ImmutableArray<TableRow> headers, ImmutableArray<TableRow> body) = TableRows.Split(table);
        if (body.Length == 0 || headers.Length == 0)
        {
            return;
        }

        columns = ColumnReader.Read(headers, body, state);
        nameColumn = columns.IndexOf(columns.FirstOrDefault(column => column.Role is ColumnRole.Name)!);
        if (nameColumn < 0 || !columns.Any(column => column.Role is ColumnRole.Figure))
        {
            return;
        }

        tableUnit = Units.OfNotice(table.Caption) ?? state.NoticeUnit;
        (ObservationKind? kind, TimePeriod? period) = ReadCaption(table.Caption);
        foreach (TableRow row in body)
        {
            ReadRow(row, kind, period);
        }
    }

    private (ObservationKind? Kind, TimePeriod? Period) ReadCaption(MappedText? caption)
    {
        if (caption is null)
        {
            return (null, null);
        }

        AnnotatedText text = MentionFinder.Annotate(caption);
        return (Kinds.OfHeading(text), Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile));
    }

    private void ReadRow(TableRow row, ObservationKind? captionKind, TimePeriod? captionPeriod)
    {
        string name = nameColumn < row.Cells.Length ? row.Cells[nameColumn].Text.Value.Trim() : "";
        if (name.Length == 0 || TableRows.IsGroup(row))
        {
            parent = TableRows.IsGroup(row) ? "" : parent;
            return;
        }

        RowName rowName = RowName.Read(name);
        string? unit = UnitOf(row) ?? rowName.Unit;
        string phrase = rowName.IsPart && parent.Length > 0 ? $"{parent} {rowName.Phrase}" : rowName.Phrase;
        unit ??= rowName.IsPart ? parentUnit : null;
        if (!rowName.IsPart)
        {
            (parent, parentUnit) = (rowName.Phrase, unit);
        }

        Draft? actual = null;
        for (int c = 0; c < columns.Length; c++)
        {
            if (CellReader.Read(row, c) is not { } cell)
            {
                continue;
            }

            switch (columns[c].Role)
            {
                case ColumnRole.Figure:
                    Draft draft = Make(row, cell, columns[c], phrase, cell.Unit ?? unit ?? columns[c].Unit ?? tableUnit, captionKind, captionPeriod);
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
            }
        }
    }

    private Draft Make(TableRow row, CellFigure cell, TableColumn column, string phrase, string? unit, ObservationKind? captionKind, TimePeriod? captionPeriod)
    {
        TimePeriod? period = column.Period ?? captionPeriod ?? state.ListPeriod ?? state.SectionPeriod;
        ObservationKind kind = column.Kind ?? captionKind ?? Kinds.ByPeriod(period, state.Profile) ?? state.ListKind ?? state.SectionKind ?? state.Profile.DefaultKind;
        period ??= kind is ObservationKind.Target ? state.Profile.TargetPeriod : state.Profile.ActualPeriod;
        FigureMark figure = new(cell.Number.First, cell.Number.Last, cell.Number.Last, cell.Value, cell.Number.High, cell.Number.OutOf, unit, UnitKind.Measured, false, cell.Number.Rule);
        Draft draft = new()
        {
            Text = cell.Text,
            Figure = figure,
            First = cell.Number.First,
            Last = cell.Number.Last,
            SourceSpan = row.Source,
            Phrase = phrase,
            HasOwnPhrase = true,
            HasOwnKind = true,
            Kind = kind,
            Period = period,
            Comparator = cell.Comparator,
            Value = cell.Value,
            High = cell.Number.High,
            Unit = unit,
            Estimated = column.Estimated,
            Measure = Measures.OfName(phrase),
            Role = TextRole.Paragraph,
        };
        draft.Rules.Add("table-cell");
        return draft;
    }

    private string? UnitOf(TableRow row)
    {
        for (int c = 0; c < columns.Length && c < row.Cells.Length; c++)
        {
            if (columns[c].Role is ColumnRole.Unit && row.Cells[c].Text.Value.Trim() is { Length: > 0 } unit && unit != "-")
            {
                unitAbove = DittoMarks.Contains(unit) ? unitAbove : unit;
                return unitAbove;
            }
        }

        return null;
    }
}
