using System.Collections.Immutable;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Tables;

/// <summary>
/// Columns that name a point or the whole of the table's year without naming it: "Số hộ nghèo đầu năm" is the state that the year began with, "cuối năm" the one that it ends with, "Ước cả năm" the
/// whole of a year of which the table reports a part.
/// </summary>
internal static class YearPoints
{
    /// <summary>The columns, with the periods and kinds of those that name a point; all others as they were.</summary>
    public static ImmutableArray<TableColumn> Describe(ImmutableArray<TableColumn> columns, TableCaption caption, ReadingState state) =>
        [.. columns.Select(column => column.Role is ColumnRole.Figure && !HeaderPeriods.NamesYear(column.Path) ? Describe(column, caption, state) : column)];

    private static TableColumn Describe(TableColumn column, TableCaption caption, ReadingState state)
    {
        List<HeaderPhrase> words = HeaderWords.Read(column.Path);
        bool isWhole = words.Exists(word => word.Word is HeaderWord.WholeYear);
        bool isStart = column.Kind is null && words.Exists(word => word.Word is HeaderWord.YearStart);
        bool isEnd = column.Kind is null && words.Exists(word => word.Word is HeaderWord.YearEnd);
        if (!isWhole && !isStart && !isEnd || YearOf(column.Kind, caption, state) is not { } year)
        {
            return column;
        }

        return isWhole ? column with { Period = year }
            : isStart ? column with { Period = TimePeriod.Year(year.EndYear - 1), Kind = ObservationKind.Actual }
            : column with { Period = year, Kind = Kind(year, state) };
    }

    private static ObservationKind Kind(TimePeriod year, ReadingState state) =>
        state.Profile.IsPast(year) || year == state.Profile.ActualPeriod?.Goal && state.Profile.DefaultKind is ObservationKind.Actual ? ObservationKind.Actual : ObservationKind.Target;

    /// <summary>The year that caption, section or document are about; null for a term.</summary>
    private static TimePeriod? YearOf(ObservationKind? kind, TableCaption caption, ReadingState state)
    {
        TimePeriod? told = kind is ObservationKind.Actual || kind is null && state.Profile.DefaultKind is ObservationKind.Actual ? state.Profile.ActualPeriod : state.Profile.TargetPeriod;
        TimePeriod? when = caption.PeriodOf(kind, state) ?? told;
        return when is { IsTerm: false } year ? year.Goal : null;
    }
}
