using System.Collections.Immutable;
using Ingest.Core.Documents;

namespace Ingest.Core.Observations.Tables;

/// <summary>
/// Tells the columns that hold results of the year before ("TH cùng kỳ", "Cùng kỳ năm trước") from those that compare with it: by a word for a result, else by the size of their figures, for
/// "3.180" beside a result of "3.400" is no change.
/// </summary>
internal static class EarlierColumns
{
    /// <summary>Figures from here to <see cref="MostIndex"/> may be an index ("106,9") as well as a result, and tell nothing.</summary>
    private const decimal LeastIndex = 20;
    private const decimal MostIndex = 500;

    /// <summary>No result is larger or smaller than that of the year before by more.</summary>
    private const decimal MostGrowth = 4;

    public static ImmutableArray<TableColumn> Describe(ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> body, TableDrafts maker) =>
        [.. columns.Select((column, c) => HoldsResults(column, c, columns, body) ? AsResult(column, c, columns, maker) : column)];

    private static bool HoldsResults(TableColumn column, int c, ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> body)
    {
        List<HeaderPhrase> words = HeaderWords.Read(column.Path);
        bool isEarlier = column.Role is ColumnRole.Change && words.Exists(w => w.Word is HeaderWord.Previous) && !words.Exists(w => w.Word is HeaderWord.Share or HeaderWord.Growth);
        return isEarlier && (words.Exists(w => w.Word is HeaderWord.Result) || LooksLikeResults(c, columns, body));
    }

    /// <summary>Whether the figures are rather of the size of the results beside them than of an index.</summary>
    private static bool LooksLikeResults(int c, ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> body)
    {
        int balance = 0;
        foreach (TableRow row in body)
        {
            decimal? result = Enumerable.Range(0, columns.Length).Where(i => columns[i] is { Role: ColumnRole.Figure, Kind: ObservationKind.Actual }).Select(i => CellReader.Read(row, i)?.Value).FirstOrDefault(value => value > 0);
            if (result is { } now and (< LeastIndex or > MostIndex) && CellReader.Read(row, c) is { Value: var earlier })
            {
                balance += earlier * MostGrowth >= now && earlier <= now * MostGrowth ? 1 : -1;
            }
        }

        return balance > 0;
    }

    private static TableColumn AsResult(TableColumn column, int c, ImmutableArray<TableColumn> columns, TableDrafts maker)
    {
        TableColumn result = column with { Role = ColumnRole.Figure, Kind = ObservationKind.Actual, Unit = ColumnReader.UnitOf(column.Path) };
        bool isOfPart = column.Period is { IsPart: true } || !HeaderWords.Read(column.Path).Exists(w => w.Word is HeaderWord.SamePeriod);
        return isOfPart && column.Period is not null ? result : YearBefore(column, ResultBeside(c, columns, maker)) is { } period ? result with { Period = period } : column with { Role = ColumnRole.Other };
    }

    /// <summary>The period of the results that the column is compared with: parts of a year first, then the nearest; else what names the table says.</summary>
    private static TimePeriod? ResultBeside(int c, ImmutableArray<TableColumn> columns, TableDrafts maker) => Enumerable.Range(0, columns.Length)
        .Where(i => columns[i] is { Role: ColumnRole.Figure, Kind: ObservationKind.Actual })
        .OrderBy(i => columns[i].Period is { IsPart: true } ? 0 : 1).ThenBy(i => Math.Abs(i - c))
        .Select(i => maker.PeriodOf(columns[i])).FirstOrDefault(period => period is { IsTerm: false });

    private static TimePeriod? YearBefore(TableColumn column, TimePeriod? result)
    {
        if (result is not { } now)
        {
            return column.Period;
        }

        int year = column.Period is { } own && own.EndYear < now.EndYear ? own.EndYear : now.EndYear - 1;
        return now with { StartYear = year, EndYear = year };
    }
}
