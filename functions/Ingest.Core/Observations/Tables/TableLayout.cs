using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A table taken apart.</summary>
/// <param name="Titles">Rows of one text at its top, which name the table or its unit ("Biểu số 3: Dự toán thu", "Đơn vị tính: tỷ đồng").</param>
/// <param name="Headers">Rows that name the columns, outermost first.</param>
/// <param name="Numbering">Rows that number the columns ("1 2 3=2/1").</param>
/// <param name="Body">Rows of figures, and rows that name those below them.</param>
internal sealed record TableLayout(ImmutableArray<TableRow> Titles, ImmutableArray<TableRow> Headers, ImmutableArray<TableRow> Numbering, ImmutableArray<TableRow> Body)
{
    /// <summary>A table with more rows that name its columns has other rows marked as such.</summary>
    private const int MostHeaders = 12;

    private const int MostTitles = 4;

    /// <summary>The header rows: those marked, else the first row unless it holds figures; with those that go on naming columns or number them.</summary>
    public static TableLayout Of(TableBlock table)
    {
        ImmutableArray<TableRow> rows = table.Rows;
        int first = CountTitles(rows);
        int end = first;
        while (end < rows.Length && end - first < MostHeaders && rows[end].IsHeader)
        {
            end++;
        }

        end = IsHeadless(rows, first) ? first : end;
        end = end > first || first >= rows.Length || TableRows.HoldsFigure(rows[first]) ? end : first + 1;
        end = EndOfHeaders(rows, first, end);
        return new(rows[..first], [.. rows[first..end].Where(row => !TableRows.IsNumbering(row))], [.. rows[first..end].Where(TableRows.IsNumbering)], rows[end..]);
    }

    /// <summary>A table of names and figures, two columns wide, whose every row holds a figure, has no header.</summary>
    private static bool IsHeadless(ImmutableArray<TableRow> rows, int first) =>
        rows.Length > first + 1 && rows[first].Cells.Length == 2 && rows.Skip(first).All(TableRows.HoldsFigure);

    /// <summary>Header rows that stand again among those of figures.</summary>
    public ImmutableArray<TableRow> Repeated { get; init; } = [];

    /// <summary>The end of a header, with the rows that go on naming columns or number them.</summary>
    public static int EndOfHeaders(ImmutableArray<TableRow> rows, int first, int end)
    {
        while (end > first && end - first < MostHeaders && end < rows.Length - 1 && (TableRows.IsNumbering(rows[end]) || TableRows.GoesOnNaming(rows[end], rows[end - 1], rows[first])))
        {
            end++;
        }

        return end;
    }

    /// <summary>What names the table: its caption, and the titles in it.</summary>
    public ImmutableArray<MappedText> CaptionsWith(MappedText? caption) => [.. caption is null ? [] : ImmutableArray.Create(caption), .. Titles.Select(TitleOf)];

    private static MappedText TitleOf(TableRow row) => row.Cells.First(cell => cell.Text.Length > 0).Text;

    /// <summary>How many rows of one text stand above the header.</summary>
    private static int CountTitles(ImmutableArray<TableRow> rows)
    {
        int count = 0;
        while (count < rows.Length && count <= MostTitles && IsTitle(rows[count]))
        {
            count++;
        }

        bool isOverHeader = count <= MostTitles && count + 1 < rows.Length && !TableRows.HoldsFigure(rows[count]);
        return isOverHeader ? count : 0;
    }

    private static bool IsTitle(TableRow row) => row.Cells.Length > 2 && TableRows.IsGroup(row) && row.Cells[0].Text.Length + row.Cells[^1].Text.Length > 0;
}
