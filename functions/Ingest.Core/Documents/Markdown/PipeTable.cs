using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Reads tables drawn with pipes: a header row, a row of dashes and colons, and the rows below; or rows alone that begin and end with a pipe.</summary>
internal static class PipeTable
{
    /// <summary>Number of lines of the table that begins at line i; 0 if none does.</summary>
    public static int Length(string source, List<SourceLine> lines, int i)
    {
        if (i + 1 >= lines.Count || lines[i + 1].BlankBefore || !Line(source, lines[i]).Contains('|'))
        {
            return 0;
        }

        if (!IsAlignment(Line(source, lines[i + 1])) && !(IsFramed(Line(source, lines[i])) && IsFramed(Line(source, lines[i + 1]))))
        {
            return 0;
        }

        var end = i + 2;
        while (end < lines.Count && !lines[end].BlankBefore && Line(source, lines[end]).Contains('|'))
        {
            end++;
        }

        return end - i;
    }

    /// <summary>The rows of the table of <paramref name="count"/> lines at line i, all as wide as the header at least, as far as there is room for their cells.</summary>
    public static ImmutableArray<TableRow> Read(string source, List<SourceLine> lines, int i, int count, CellBudget budget)
    {
        var cells = new PipeCellReader(source, budget);
        var rows = ImmutableArray.CreateBuilder<TableRow>(count);
        var isAligned = IsAlignment(Line(source, lines[i + 1]));
        var width = 0;
        for (var at = i; at < i + count && !budget.IsExceeded; at++)
        {
            if (IsAlignment(Line(source, lines[at])))
            {
                continue;
            }

            var row = cells.Read(lines[at], width);
            width = width == 0 ? row.Length : width;
            rows.Add(new TableRow(row, rows.Count == 0 && (isAligned || TableHeader.Fits(row)), TextSpan.FromBounds(lines[at].Start, lines[at].End)));
        }

        return rows.DrainToImmutable();
    }

    private static ReadOnlySpan<char> Line(string source, SourceLine line) => source.AsSpan(line.Start, line.Length);

    private static bool IsFramed(ReadOnlySpan<char> line) => line.Length > 2 && line[0] == '|' && line[^1] == '|' && line[1..^1].Contains('|');

    private static bool IsAlignment(ReadOnlySpan<char> line) => line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;
}
