using System.Collections.Immutable;
using Ingest.Core.Documents;

namespace Ingest.Core.Observations.Tables;

/// <summary>Tells header rows, group rows and rows of figures apart.</summary>
internal static class TableRows
{
    /// <summary>A table with more rows that name its columns has other rows marked as such.</summary>
    private const int MostHeaders = 12;

    /// <summary>The header rows: those marked, else the first row unless it holds figures; with those that go on naming columns or number them.</summary>
    public static (ImmutableArray<TableRow> Headers, ImmutableArray<TableRow> Body) Split(TableBlock table)
    {
        ImmutableArray<TableRow> rows = table.Rows;
        int count = rows.Count(row => row.IsHeader);
        count = count > 0 && rows.Take(count).All(row => row.IsHeader) ? Math.Min(count, MostHeaders) : rows.Length > 0 && !HoldsFigure(rows[0]) ? 1 : 0;
        while (count is > 0 and < MostHeaders && count < rows.Length - 1 && (IsNumbering(rows[count]) || GoesOnNaming(rows[count], rows[0])))
        {
            count++;
        }

        return (rows[..count], rows[count..]);
    }

    /// <summary>A row such as "(1) (2) (3=2/1)" or "A B 1 2" that numbers the columns.</summary>
    public static bool IsNumbering(TableRow row)
    {
        int expected = 0;
        foreach (TableCell cell in row.Cells)
        {
            string value = cell.Text.Value.Trim(' ', '(', ')', '[', ']');
            bool isLetter = value.Length == 1 && char.IsLetter(value[0]);
            bool isNext = int.TryParse(value.Split('=')[0], out int number) && number <= row.Cells.Length + 1 && number > expected;
            expected = isNext ? number : expected;
            if (value.Length > 0 && !isLetter && !isNext)
            {
                return false;
            }
        }

        return expected >= 2;
    }

    /// <summary>A row below the first that names parts of merged columns, in formats that cannot merge: nothing under the first name, at least two names, no figure but years.</summary>
    private static bool GoesOnNaming(TableRow row, TableRow header)
    {
        int first = 0;
        while (first < header.Cells.Length && header.Cells[first].Text.Length == 0)
        {
            first++;
        }

        return first < row.Cells.Length && row.Cells[first].Text.Length == 0 && row.Cells.Count(cell => cell.Text.Length > 0) >= 2 && !HoldsFigure(row)
            && row.Cells.Any(cell => cell.Text.Value.Any(char.IsLetter));
    }

    private static bool HoldsFigure(TableRow row)
    {
        for (int c = 1; c < row.Cells.Length; c++)
        {
            bool isYear = CellReader.Read(row, c) is { High: null, Value: >= 1990 and <= 2100, Unit: null } figure && figure.Value == decimal.Truncate(figure.Value);
            if (!isYear && CellReader.Read(row, c) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row that only names the rows below it: one cell, or one text merged over all columns.</summary>
    public static bool IsGroup(TableRow row)
    {
        string first = "";
        foreach (TableCell cell in row.Cells)
        {
            string value = cell.Text.Value.Trim();
            if (value.Length == 0)
            {
                continue;
            }

            if (first.Length > 0 && value != first)
            {
                return false;
            }

            first = value;
        }

        return true;
    }
}
