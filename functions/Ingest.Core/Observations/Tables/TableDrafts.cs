using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Tables;

/// <summary>Makes drafts of a table's cells: what header and row do not say, caption, section and document do.</summary>
internal sealed class TableDrafts
{
    /// <summary>The evidence of a cell is its row; of a longer one, in code units, the figure alone, for a row is told once for each of its figures.</summary>
    private const int LongestRow = 2000;

    private readonly ReadingState state;
    private readonly TableCaption caption;
    private readonly string? unit;

    public TableDrafts(ReadingState state, TableCaption caption)
    {
        this.state = state;
        this.caption = caption;
        unit = caption.Unit ?? state.NoticeUnit;
    }

    /// <summary>Whether the table sets results against their plan ("KH | TH | % TH/KH"): without a year of its own, the plan is of the year of the results.</summary>
    public bool IsReport { get; init; }

    /// <summary>The draft of a cell.</summary>
    /// <param name="row">Its row, the evidence.</param>
    /// <param name="cell">Its figure.</param>
    /// <param name="column">What header (or, in a table by years, the row's name) says.</param>
    /// <param name="phrase">The indicator.</param>
    /// <param name="ownUnit">The unit of the row, or null.</param>
    public Draft Make(TableRow row, CellFigure cell, TableColumn column, string phrase, string? ownUnit)
    {
        (ObservationKind settled, TimePeriod? when) = Settle(column);
        string? printed = cell.Unit ?? ownUnit ?? column.Unit ?? Units.OfName(phrase) ?? unit ?? (cell.Value == decimal.Truncate(cell.Value) ? Units.OfCounted(phrase) : null);
        FigureMark figure = new(cell.Number.First, cell.Number.Last, cell.Number.Last, cell.Value, cell.Number.High, cell.Number.OutOf, printed, UnitKind.Measured, false, cell.Number.Rule);
        Draft draft = new()
        {
            Text = cell.Text,
            Figure = figure,
            First = cell.Number.First,
            Last = cell.Number.Last,
            SourceSpan = row.Source.Length <= LongestRow ? row.Source : cell.Text.Source.ToSource(cell.Text.SpanOf(cell.Number.First, cell.Number.Last)),
            Phrase = phrase,
            HasOwnPhrase = true,
            HasOwnKind = true,
            Kind = settled,
            Period = when,
            Comparator = cell.Comparator,
            Value = cell.Value,
            High = cell.Number.High,
            Unit = printed,
            Estimated = column.Estimated,
            Measure = MeasureOf(cell, phrase),
            Role = TextRole.Paragraph,
        };
        draft.Rules.Add("table-cell");
        return draft;
    }

    /// <summary>The period of a column's figures; null where nothing tells it.</summary>
    public TimePeriod? PeriodOf(TableColumn column) => Settle(column).Period;

    private (ObservationKind Kind, TimePeriod? Period) Settle(TableColumn column)
    {
        ObservationKind? kind = column.Kind ?? caption.Kind;
        TimePeriod? when = column.Period ?? caption.PeriodOf(kind, state);
        ObservationKind settled = kind ?? Kinds.ByPeriod(when, state.Profile) ?? BeforePlan(when) ?? state.ListKind ?? state.SectionKind ?? state.Profile.DefaultKind;
        // "Dự toán năm" beside "Thực hiện 9 tháng" under "Thu, chi 9 tháng": the plan is the year's.
        when = column.Period is null && settled is ObservationKind.Target ? when?.Goal : when;
        return (settled, when ?? (settled is ObservationKind.Target && !IsReport ? state.Profile.TargetPeriod : state.Profile.ActualPeriod));
    }

    /// <summary>"Năm 2024 | Năm 2025" under a plan for 2025: the years before it are told for comparison.</summary>
    private ObservationKind? BeforePlan(TimePeriod? when) =>
        when is { IsTerm: false } year && state.Profile.TargetPeriod is { } plan && year.EndYear < plan.StartYear ? ObservationKind.Actual : null;

    private static Measure MeasureOf(CellFigure cell, string phrase) => cell.Verb switch
    {
        CueKind.Increase or CueKind.Add => Measure.Increase,
        CueKind.Decrease => Measure.Decrease,
        CueKind.DownTo or CueKind.UpTo => Measure.Level,
        _ => Measures.OfName(phrase),
    };
}
