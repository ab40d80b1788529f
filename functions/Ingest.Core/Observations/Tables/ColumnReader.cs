using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Says what each column of a table holds, from its header and from what its cells look like.</summary>
internal static class ColumnReader
{
    public static ImmutableArray<TableColumn> Read(ImmutableArray<TableRow> headers, ImmutableArray<TableRow> body, ReadingState state)
    {
        int count = body.Max(row => row.Cells.Length);
        ImmutableArray<bool> groups = [.. body.Select(TableRows.IsGroup)];
        TableColumn[] columns = new TableColumn[count];
        for (int c = 0; c < count; c++)
        {
            ImmutableArray<string> path = HeaderPaths.Of(headers, c);
            bool isNumeric = IsNumeric(body, groups, c, path.Length > 0 && HeaderWords.IsWhole(VietnameseText.Fold(path[^1]), HeaderWord.Name));
            columns[c] = Describe(path, isNumeric, state) with { Path = path, IsNumeric = isNumeric, IsOfResult = HeaderWords.IsOfResult(path) };
        }

        ChooseName(columns, body);
        UseOnlyFigures(columns);
        UseRates(columns);
        UseReportedYears(columns);
        ToDateColumns.Describe(columns);
        return AreaColumns.Describe([.. columns], state);
    }

    /// <summary>
    /// One column names the rows: of those that say so the last one left of the figures that is filled for most rows ("Tiêu chí | Nội dung tiêu chí"), else the first of words; where there is
    /// none, a column of "Đơn vị" that holds no units names offices and areas.
    /// </summary>
    private static void ChooseName(TableColumn[] columns, ImmutableArray<TableRow> body)
    {
        int figures = Array.FindIndex(columns, column => column.Role is ColumnRole.Figure or ColumnRole.PlanShare or ColumnRole.Change);
        int name = Array.FindLastIndex(columns, figures < 0 ? columns.Length - 1 : figures, column => column.Role is ColumnRole.Name && IsFilled(body, Array.IndexOf(columns, column)));
        name = name >= 0 ? name : Array.FindIndex(columns, column => column.Role is ColumnRole.Name);
        name = name >= 0 ? name : Array.FindIndex(columns, column => column is { Role: ColumnRole.Other, IsNumeric: false });
        name = name >= 0 ? name : Array.FindIndex(columns, column => column.Role is ColumnRole.Unit && !HoldsUnits(body, Array.IndexOf(columns, column)));
        for (int c = 0; c < columns.Length; c++)
        {
            ColumnRole role = c == name ? ColumnRole.Name : columns[c].Role is ColumnRole.Name ? ColumnRole.Other : columns[c].Role;
            columns[c] = columns[c] with { Role = role };
        }
    }

    private static bool IsFilled(ImmutableArray<TableRow> body, int column) =>
        body.Count(row => column < row.Cells.Length && row.Cells[column].Text.Length > 0 && !TableRows.IsGroup(row)) * 2 >= body.Count(row => !TableRows.IsGroup(row));

    private static bool HoldsUnits(ImmutableArray<TableRow> body, int column) =>
        body.Any(row => column < row.Cells.Length && row.Cells[column].Text.Length > 0 && Units.Read(row.Cells[column].Text.Value) is not null);

    /// <summary>"Số hộ | Tỷ lệ (%)" without any plan: the rate is a share of the whole and a figure as the one on its left is.</summary>
    private static void UseRates(TableColumn[] columns)
    {
        for (int c = 1; c < columns.Length && !Array.Exists(columns, column => column.Kind is not null); c++)
        {
            bool isRate = columns[c] is { Role: ColumnRole.PlanShare, Path: [.., var header] } && HeaderWords.IsOnly(header, HeaderWord.Share) && !HeaderWords.IsOnly(header, HeaderWord.Reached);
            columns[c] = isRate && columns[c - 1].IsNumeric ? columns[c - 1] with { Role = ColumnRole.Figure, Unit = "%", Path = columns[c].Path } : columns[c];
        }
    }

    /// <summary>"2023 | 2024 | 6T/2025" without a word of plan or result: a part of the last year is reported, and so are the years before it.</summary>
    private static void UseReportedYears(TableColumn[] columns)
    {
        TableColumn[] figures = Array.FindAll(columns, column => column.Role is ColumnRole.Figure);
        TimePeriod? part = figures.Length > 1 && figures.All(column => column is { Kind: null, Period: not null }) ? figures.MaxBy(column => column.Period!.Value.EndYear)!.Period : null;
        bool isReported = part is { IsPart: true } last && figures.Any(column => column.Period!.Value.EndYear < last.EndYear) && figures.Count(column => column.Period!.Value.EndYear == last.EndYear) == 1;
        for (int c = 0; isReported && c < columns.Length; c++)
        {
            columns[c] = columns[c].Role is ColumnRole.Figure ? columns[c] with { Kind = ObservationKind.Actual } : columns[c];
        }
    }

    /// <summary>A single column of figures needs no header that says what they are: the caption or section does.</summary>
    private static void UseOnlyFigures(TableColumn[] columns)
    {
        TableColumn[] numeric = [.. columns.Where(column => column.IsNumeric && column.Role is not ColumnRole.Index)];
        if (numeric is [{ Role: ColumnRole.Other, HasNote: false } only])
        {
            columns[Array.IndexOf(columns, only)] = only with { Role = ColumnRole.Figure };
        }
    }

    /// <summary>What a header, or a row's name that is one, makes of its figures.</summary>
    public static TableColumn Describe(ImmutableArray<string> path, bool isNumeric, ReadingState state)
    {
        string folded = VietnameseText.Fold(string.Join(' ', path));
        if (HeaderWords.IsWhole(folded, HeaderWord.Index))
        {
            return new(ColumnRole.Index);
        }

        if (HeaderWords.IsWhole(folded, HeaderWord.Unit))
        {
            return new(ColumnRole.Unit);
        }

        List<HeaderPhrase> words = HeaderWords.Read(folded);
        if (!isNumeric)
        {
            return new(words.Exists(w => w.Word is HeaderWord.Name) ? ColumnRole.Name : ColumnRole.Other);
        }

        if (words.Exists(w => w.Word is HeaderWord.Note))
        {
            return new(ColumnRole.Other) { HasNote = true };
        }

        TimePeriod? period = HeaderPeriods.Of(path, state);
        return HeaderPeriods.IsRatio(folded) && !words.Exists(w => w.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate) ? new(ColumnRole.Change, Period: period)
            : IsComparison(folded, words) ? Comparison(folded, words, period) : Figure(path, period);
    }

    /// <summary>Plan or result by the innermost header that says so.</summary>
    public static TableColumn Figure(ImmutableArray<string> path, TimePeriod? period)
    {
        HeaderWord first = HeaderWord.None;
        bool isEstimate = false;
        for (int level = path.Length - 1; level >= 0 && first is HeaderWord.None; level--)
        {
            List<HeaderPhrase> words = HeaderWords.Read(VietnameseText.Fold(path[level]));
            first = words.Find(w => w.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate)?.Word ?? HeaderWord.None;
            isEstimate = words.Exists(w => w.Word is HeaderWord.Estimate);
        }

        ObservationKind? kind = first is HeaderWord.Plan ? ObservationKind.Target : first is HeaderWord.None ? null : ObservationKind.Actual;
        return new(kind is null && period is null ? ColumnRole.Other : ColumnRole.Figure, kind, period, isEstimate && kind is ObservationKind.Actual, UnitOf(path));
    }

    // "% TH/KH", "So sánh (%) TH so KH", "% so cùng kỳ"; but "KH 2025/TH 2024" compares two years' figures and says nothing new.
    private static TableColumn Comparison(string folded, List<HeaderPhrase> words, TimePeriod? period)
    {
        HeaderPhrase? plan = words.FindLast(w => w.Word is HeaderWord.Plan);
        HeaderPhrase? result = words.Find(w => w.Word is HeaderWord.Result or HeaderWord.Estimate);
        bool isOfPlan = plan is not null;
        bool startsWithPlan = isOfPlan && result is not null && words.Find(w => w.Word is HeaderWord.Plan)!.Start < result.Start
            && (folded.Contains('/', StringComparison.Ordinal) || folded.Contains("so", StringComparison.Ordinal));
        bool isGrowth = words.Exists(w => w.Word is HeaderWord.Growth);
        if (words.Exists(w => w.Word is HeaderWord.Previous) && !isOfPlan || startsWithPlan)
        {
            return new(startsWithPlan ? ColumnRole.Other : ColumnRole.Change, Period: period) { IsGrowth = isGrowth };
        }

        return isOfPlan || period is null || words.Exists(w => w.Word is HeaderWord.Reached) ? new(ColumnRole.PlanShare, Period: period) : new(ColumnRole.Change, Period: period) { IsGrowth = isGrowth };
    }

    private static bool IsComparison(string folded, List<HeaderPhrase> words)
    {
        bool isShare = words.Exists(w => w.Word is HeaderWord.Share or HeaderWord.Previous);
        bool isUnitOnly = folded.EndsWith("(%)", StringComparison.Ordinal) && words.Count(w => w.Word is HeaderWord.Share) == 1 && !folded.Contains('/', StringComparison.Ordinal)
            && words.Exists(w => w.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate);
        bool isRatio = folded.Contains('/', StringComparison.Ordinal) && words.Exists(w => w.Word is HeaderWord.Plan) && words.Exists(w => w.Word is HeaderWord.Result or HeaderWord.Estimate);
        return isShare && !isUnitOnly || isRatio;
    }

    /// <summary>The unit that the innermost level with one gives, or null.</summary>
    public static string? UnitOf(ImmutableArray<string> path) => path.Reverse().Select(UnitOf).FirstOrDefault(unit => unit is not null);

    /// <summary>The unit in brackets at the end of a header, or null.</summary>
    public static string? UnitOf(string header)
    {
        int open = header.LastIndexOf('(');
        int close = header.LastIndexOf(')');
        if (open < 0 || close < open)
        {
            return null;
        }

        string inside = header[(open + 1)..close];
        return Units.Read(inside) ?? Units.Read(inside[(inside.LastIndexOf(',') + 1)..]); // "(thực hiện, ha)"
    }

    /// <summary>More figures than words; a name behind its number ("5. Số thuê bao internet", below "Chỉ tiêu" also "1.2 Lúa") is none.</summary>
    private static bool IsNumeric(ImmutableArray<TableRow> body, ImmutableArray<bool> groups, int column, bool isNamed)
    {
        int numbers = 0;
        int words = 0;
        for (int i = 0; i < body.Length; i++)
        {
            TableRow row = body[i];
            string cell = column < row.Cells.Length && !groups[i] ? row.Cells[column].Text.Value : "";
            bool isNumber = CellReader.Read(row, column) is { } figure && !RowName.IsNumbered(cell) && !(isNamed && figure.Unit is null && cell.Any(char.IsLetter));
            numbers += isNumber ? 1 : 0;
            words += !isNumber && cell.AsSpan().ContainsAnyInRange('a', 'z') ? 1 : 0;
        }

        return numbers > words;
    }
}
