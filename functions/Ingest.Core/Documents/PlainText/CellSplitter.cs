using System.Buffers;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>What parts the cells of a line.</summary>
internal enum CellSeparator
{
    None,
    Tab,
    Spaces,
}

/// <summary>Splits a line of a table into cells.</summary>
internal static class CellSplitter
{
    private const int MostCells = 200;

    private static readonly SearchValues<char> FigureMarks = SearchValues.Create("0123456789.,-–+%<>≥≤/ ");

    /// <summary>The cells of a line. Parted by tabs, empty ones count, at the beginning too; parted by spaces, they do not.</summary>
    public static List<TextSpan> Split(string source, SourceLine line, CellSeparator separator)
    {
        var cells = new List<TextSpan>();
        var start = separator == CellSeparator.Tab ? LineStart(source, line.Start) : line.Start;
        while (start <= line.End && cells.Count < MostCells)
        {
            var rest = source.AsSpan(start, line.End - start);
            var length = separator == CellSeparator.Tab ? rest.IndexOf('\t') : rest.IndexOf("  ", StringComparison.Ordinal);
            var end = length < 0 ? line.End : start + length;
            var trimmed = source.AsSpan(start, end - start);
            var lead = trimmed.Length - trimmed.TrimStart().Length;
            cells.Add(TextSpan.FromBounds(start + lead, Math.Max(start + lead, start + trimmed.TrimEnd().Length)));
            start = end + 1;
            while (separator == CellSeparator.Spaces && start < line.End && source[start] == ' ')
            {
                start++;
            }
        }

        return cells;
    }

    /// <summary>Whether a cell holds nothing but a figure, with its sign, bound or per cent.</summary>
    public static bool IsFigure(ReadOnlySpan<char> cell)
    {
        return cell.ContainsAnyInRange('0', '9') && cell.IndexOfAnyExcept(FigureMarks) < 0;
    }

    private static int LineStart(string source, int start)
    {
        while (start > 0 && source[start - 1] is '\t' or ' ')
        {
            start--;
        }

        return start;
    }
}
