using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Says what each column of a table holds, from its header and from what its cells look like.</summary>
internal static class ColumnReader
{
    /// <summary>No header is longer, in code units; what goes on behind it is left out.</summary>
    private const int LongestHeader = 500;

    public static ImmutableArray<TableColumn> Read(ImmutableArray<TableRow> headers, ImmutableArray<TableRow> body, ReadingState state)
    {
        int count = body.Max(row => row.Cells.Length);
        ImmutableArray<bool> groups = [.. body.Select(TableRows.IsGroup)];
        TableColumn[] columns = new TableColumn[count];
        for (int c = 0; c < count; c++)
        {
            string header = HeaderOf(headers, c);
            bool isNumeric = IsNumeric(body, groups, c);
            columns[c] = Describe(header, isNumeric, state) with { Header = header, IsNumeric = isNumeric };
        }

        if (!columns.Any(column => column.Role is ColumnRole.Name))
        {
            int name = Array.FindIndex(columns, column => column.Role is ColumnRole.Other);
            for (int c = 0; c < count && name < 0; c++)
            {
                name = !columns[c].IsNumeric ? c : name;
            }

            if (name >= 0)
            {
                columns[name] = columns[name] with { Role = ColumnRole.Name };
            }
        }

        UseOnlyFigures(columns);
        return [.. columns];
    }

    /// <summary>A single column of figures needs no header that says what they are: the caption or section does.</summary>
    private static void UseOnlyFigures(TableColumn[] columns)
    {
        TableColumn[] numeric = [.. columns.Where(column => column.IsNumeric && column.Role is not ColumnRole.Index)];
        if (numeric is [{ Role: ColumnRole.Other, HasNote: false } only])
        {
            columns[Array.IndexOf(columns, only)] = only with { Role = ColumnRole.Figure, Unit = UnitOf(only.Header) };
        }
    }

    /// <summary>The words above a column, outermost first; a merged header counts once.</summary>
    private static string HeaderOf(ImmutableArray<TableRow> headers, int column)
    {
        string header = "";
        foreach (TableRow row in headers)
        {
            if (TableRows.IsNumbering(row))
            {
                continue;
            }

            string cell = CellOf(headers, row, column);
            header = cell.Length == 0 || header.EndsWith(cell, StringComparison.Ordinal) ? header : header.Length == 0 ? cell : $"{header} {cell}";
        }

        return header.Length <= LongestHeader ? header : header[..LongestHeader];
    }

    /// <summary>The header cell; below an empty one in a row that the next goes on under, the name on its left holds ("Năm 2024 | | " over "Kế hoạch | Thực hiện").</summary>
    private static string CellOf(ImmutableArray<TableRow> headers, TableRow row, int column)
    {
        string cell = column < row.Cells.Length ? row.Cells[column].Text.Value.Trim() : "";
        int below = headers.IndexOf(row) + 1;
        if (cell.Length > 0 || below >= headers.Length || column >= row.Cells.Length || headers[below].Cells[column].Text.Length == 0)
        {
            return cell;
        }

        int left = column;
        while (left > 0 && row.Cells[left].Text.Length == 0)
        {
            left--;
        }

        return row.Cells[left].Text.Value.Trim();
    }

    /// <summary>What a header, or a row's name that is one, makes of its figures.</summary>
    public static TableColumn Describe(string header, bool isNumeric, ReadingState state)
    {
        string folded = VietnameseText.Fold(header);
        if (HeaderWords.IsWhole(folded, HeaderWord.Index))
        {
            return new(ColumnRole.Index);
        }

        if (HeaderWords.IsWhole(folded, HeaderWord.Unit))
        {
            return new(ColumnRole.Unit);
        }

        List<(HeaderWord Word, int Start)> words = HeaderWords.Read(folded);
        if (!isNumeric)
        {
            return new(words.Exists(w => w.Word is HeaderWord.Name) ? ColumnRole.Name : ColumnRole.Other);
        }

        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(header, 0));
        TimePeriod? period = PeriodOf(text, state);
        if (words.Exists(w => w.Word is HeaderWord.Note))
        {
            return new(ColumnRole.Other) { HasNote = true };
        }

        return IsComparison(folded, words) ? Comparison(folded, words, period) : Figure(header, words, period);
    }

    private static TableColumn Figure(string header, List<(HeaderWord Word, int Start)> words, TimePeriod? period)
    {
        HeaderWord first = words.Find(w => w.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate).Word;
        ObservationKind? kind = first is HeaderWord.Plan ? ObservationKind.Target : first is HeaderWord.None ? null : ObservationKind.Actual;
        bool estimated = kind is ObservationKind.Actual && words.Exists(w => w.Word is HeaderWord.Estimate);
        return kind is null && period is null ? new(ColumnRole.Other) : new(ColumnRole.Figure, kind, period, estimated, UnitOf(header));
    }

    // "% TH/KH", "So sánh (%) TH so KH", "% so cùng kỳ"; but "KH 2025/TH 2024" compares two years' figures and says nothing new.
    private static TableColumn Comparison(string folded, List<(HeaderWord Word, int Start)> words, TimePeriod? period)
    {
        (HeaderWord Word, int Start) plan = words.FindLast(w => w.Word is HeaderWord.Plan);
        (HeaderWord Word, int Start) result = words.Find(w => w.Word is HeaderWord.Result or HeaderWord.Estimate);
        bool isOfPlan = plan.Word is HeaderWord.Plan;
        bool startsWithPlan = isOfPlan && result.Word is not HeaderWord.None && words.Find(w => w.Word is HeaderWord.Plan).Start < result.Start
            && (folded.Contains('/', StringComparison.Ordinal) || folded.Contains("so", StringComparison.Ordinal));
        if (words.Exists(w => w.Word is HeaderWord.Previous) && !isOfPlan || startsWithPlan)
        {
            return new(startsWithPlan ? ColumnRole.Other : ColumnRole.Change);
        }

        return isOfPlan || period is null || words.Exists(w => w.Word is HeaderWord.Reached) ? new(ColumnRole.PlanShare, Period: period) : new(ColumnRole.Change);
    }

    private static bool IsComparison(string folded, List<(HeaderWord Word, int Start)> words)
    {
        bool isShare = words.Exists(w => w.Word is HeaderWord.Share or HeaderWord.Previous);
        bool isUnitOnly = folded.EndsWith("(%)", StringComparison.Ordinal) && words.Count(w => w.Word is HeaderWord.Share) == 1 && !folded.Contains('/', StringComparison.Ordinal)
            && words.Exists(w => w.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate);
        bool isRatio = folded.Contains('/', StringComparison.Ordinal) && words.Exists(w => w.Word is HeaderWord.Plan) && words.Exists(w => w.Word is HeaderWord.Result or HeaderWord.Estimate);
        return isShare && !isUnitOnly || isRatio;
    }

    private static string? UnitOf(string header)
    {
        int open = header.LastIndexOf('(');
        int close = header.LastIndexOf(')');
        return open >= 0 && close > open ? Units.Read(header[(open + 1)..close]) : null;
    }

    /// <summary>The first period in a header or a row's name.</summary>
    public static TimePeriod? PeriodOf(AnnotatedText text, ReadingState state)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is PeriodMark mark && mark.Relative is CueKind.None)
            {
                return mark.Period;
            }

            if (DateFinder.IsYear(text, i, out int year))
            {
                return TimePeriod.Year(year);
            }
        }

        return Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile);
    }

    private static bool IsNumeric(ImmutableArray<TableRow> body, ImmutableArray<bool> groups, int column)
    {
        int numbers = 0;
        int words = 0;
        for (int i = 0; i < body.Length; i++)
        {
            TableRow row = body[i];
            string cell = column < row.Cells.Length && !groups[i] ? row.Cells[column].Text.Value : "";
            bool isNumber = CellReader.Read(row, column) is not null;
            numbers += isNumber ? 1 : 0;
            words += !isNumber && cell.AsSpan().ContainsAnyInRange('a', 'z') ? 1 : 0;
        }

        return numbers > words;
    }
}
