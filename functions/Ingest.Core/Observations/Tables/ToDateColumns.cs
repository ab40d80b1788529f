
namespace Ingest.Core.Observations.Tables;

/// <summary>"Tháng 9 | Lũy kế", "Lũy kế đến tháng 9": results of all months so far, and not of the month that the header or the column beside it names.</summary>
internal static class ToDateColumns
{
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;

    public static void Describe(TableColumn[] columns)
    {
        TimePeriod? month = Array.Find(columns, column => column is { Role: ColumnRole.Figure, Kind: not ObservationKind.Target, Period.Part: PeriodPart.Month or PeriodPart.Quarter })?.Period;
        for (int c = 0; c < columns.Length; c++)
        {
            bool isToDate = columns[c].Role is ColumnRole.Figure or ColumnRole.Other && HeaderWords.Read(columns[c].Path).Exists(w => w.Word is HeaderWord.ToDate);
            TimePeriod? last = columns[c].Period is { Part: PeriodPart.Month or PeriodPart.Quarter } own ? own : columns[c].Period is null || columns[c].Period == month?.Goal ? month : null;
            columns[c] = isToDate && columns[c].IsNumeric && last is { } end ? columns[c] with { Role = ColumnRole.Figure, Kind = ObservationKind.Actual, Period = UpTo(end) } : columns[c];
        }
    }

    private static TimePeriod UpTo(TimePeriod last) => (last.Part is PeriodPart.Month ? last.Number : last.Number * MonthsInQuarter) switch
    {
        MonthsInYear => last.Goal,
        MonthsInYear / 2 => last with { Part = PeriodPart.Half, Number = 1 },
        var months => last with { Part = PeriodPart.MonthsToDate, Number = months },
    };
}
