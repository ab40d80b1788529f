using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.PlainText;

/// <summary>
/// Finds the tables of a plain text: lines one below the other whose cells are parted by tabs, or by two spaces and more, and of which most hold a cell with nothing but a figure behind the
/// first. A line of one cell between such lines names those below it.
/// </summary>
internal static class ColumnTables
{
    private const int FewestRows = 2;
    private const int MostRows = 20_000;
    private const int LongestName = 160;

    /// <summary>Gives the lines of each table its number, from 1 on.</summary>
    public static void Mark(string source, List<SourceLine> lines)
    {
        var tables = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (length, isTable) = Run(source, lines, i);
            tables += isTable ? 1 : 0;
            for (var at = i; isTable && at < i + length; at++)
            {
                lines[at] = lines[at] with { Table = tables };
            }

            i += Math.Max(0, length - 1);
        }
    }

    /// <summary>The rows of the table whose first line is <paramref name="first"/>, as far as there is room for their cells.</summary>
    public static ImmutableArray<TableRow> Read(string source, List<SourceLine> lines, int first, int count, CellBudget budget)
    {
        var grid = new ColumnGrid(source, lines.GetRange(first, count));
        return grid.Build(budget);
    }

    /// <summary>How many lines with cells stand one below the other, and whether they are a table.</summary>
    private static (int Length, bool IsTable) Run(string source, List<SourceLine> lines, int first)
    {
        var separator = Separator(source, lines[first]);
        if (separator == CellSeparator.None)
        {
            return (0, false);
        }

        var (end, rows, figures, wide) = (first, 0, 0, 0);
        while (end < lines.Count && end - first < MostRows && (end == first || !lines[end].BlankBefore) && GoesOn(source, lines, end, separator))
        {
            var cells = CellSplitter.Split(source, lines[end], separator);
            rows += cells.Count > 1 ? 1 : 0;
            wide += cells.Count > 2 ? 1 : 0;
            figures += cells.Skip(1).Any(cell => CellSplitter.IsFigure(source.AsSpan(cell.Start, cell.Length))) ? 1 : 0;
            end++;
        }

        return (end - first, rows >= FewestRows && wide >= FewestRows && figures > 0 && figures * 2 >= rows);
    }

    private static bool GoesOn(string source, List<SourceLine> lines, int at, CellSeparator separator)
    {
        if (Separator(source, lines[at]) == separator)
        {
            return true;
        }

        var isName = lines[at].Length <= LongestName && source[lines[at].End - 1] is not ('.' or ';');
        return isName && at + 1 < lines.Count && !lines[at + 1].BlankBefore && Separator(source, lines[at + 1]) == separator;
    }

    private static CellSeparator Separator(string source, SourceLine line)
    {
        var text = source.AsSpan(line.Start, line.Length);
        return text.Contains('|') ? CellSeparator.None : text.Contains('\t') ? CellSeparator.Tab : text.Contains("  ", StringComparison.Ordinal) ? CellSeparator.Spaces : CellSeparator.None;
    }
}
