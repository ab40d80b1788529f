using System.Collections.Immutable;
using Ingest.Core.Documents;

namespace Ingest.Core.Observations.Tables;

/// <summary>Tells header rows, group rows and rows of figures apart.</summary>
internal static class TableRows
{
    /// <summary>The header rows: those marked, else the first row, with a second where the first only groups its columns.</summary>
    public static (ImmutableArray<TableRow> Headers, ImmutableArray<TableRow> Body) Split(TableBlock table)
    {
        int count = table.Rows.Count(row => row.IsHeader);
        count = count > 0 && table.Rows.Take(count).All(row => row.IsHeader) ? count : Math.Min(1, table.Rows.Length);
        while (count < table.Rows.Length - 1 && IsNumbering(table.Rows[count]))
        {
            count++;
        }

        return (table.Rows[..count], table.Rows[count..]);
    }

    /// <summary>A row such as "(1) (2) (3=2/1)" or "A B 1 2" that numbers the columns.</summary>
    private static bool IsNumbering(TableRow row)
    {
        int expected = 0;
        foreach (TableCell cell in row.Cells)
        {
            string value = cell.Text.Value.Trim(' ', '(', ')');
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
