using Ingest.Core.Documents;

namespace Ingest.Core.Observations.Tables;

/// <summary>Tells header rows, group rows and rows of figures apart.</summary>
internal static class TableRows
{
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

    /// <summary>A row below others of the header that names parts of merged columns: it goes on cells of the row above, or has nothing under the first name; two names at least, no figure but years.</summary>
    public static bool GoesOnNaming(TableRow row, TableRow above, TableRow header)
    {
        int first = 0;
        while (first < header.Cells.Length && header.Cells[first].Text.Length == 0)
        {
            first++;
        }

        bool isBelow = first < row.Cells.Length && (row.Cells[first].Text.Length == 0 || above.Cells.Length > first && ReferenceEquals(row.Cells[first], above.Cells[first]));
        int names = row.Cells.Where((cell, c) => cell.Text.Length > 0 && (c >= above.Cells.Length || !ReferenceEquals(cell, above.Cells[c]))).Count();
        return isBelow && names >= 2 && !HoldsFigure(row) && (row.Cells.Any(cell => cell.Text.Value.Any(char.IsLetter)) || NamesYears(row));
    }

    /// <summary>Whether a cell behind the first holds a figure: no year, and no name of a period or of what a column holds ("9 tháng", "6T/2024").</summary>
    public static bool HoldsFigure(TableRow row)
    {
        for (int c = 1; c < row.Cells.Length; c++)
        {
            if (CellReader.Read(row, c) is { } figure && !IsYear(figure) && !HeaderWords.IsHeader(row.Cells[c].Text.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesYears(TableRow row) => Enumerable.Range(0, row.Cells.Length).All(c => row.Cells[c].Text.Length == 0 || CellReader.Read(row, c) is { } figure && IsYear(figure));

    private static bool IsYear(CellFigure figure) =>
        figure is { High: null, Value: >= 1990 and <= 2100, Unit: null } && figure.Value == decimal.Truncate(figure.Value);

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
