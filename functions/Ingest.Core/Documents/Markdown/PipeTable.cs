using System.Collections.Immutable;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Reads tables drawn with pipes: a header row, a row of dashes and colons, and the rows below.</summary>
internal static class PipeTable
{
    /// <summary>Number of lines of the table that begins at line i; 0 if none does.</summary>
    public static int Length(string source, List<SourceLine> lines, int i)
    {
        if (i + 1 >= lines.Count || lines[i + 1].BlankBefore || !Line(source, lines[i]).Contains('|') || !IsAlignment(Line(source, lines[i + 1])))
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

    /// <summary>The rows of the table of <paramref name="count"/> lines at line i, all as wide as the header at least.</summary>
    public static ImmutableArray<TableRow> Read(string source, List<SourceLine> lines, int i, int count)
    {
        var builder = new MappedTextBuilder();
        var inline = new InlineReader(source, builder);
        var rows = ImmutableArray.CreateBuilder<TableRow>(count - 1);
        var width = 0;
        for (var at = i; at < i + count; at++)
        {
            if (at == i + 1)
            {
                continue;
            }

            var cells = ReadCells(source, lines[at], inline, builder);
            width = Math.Max(width, at == i ? cells.Count : 0);
            while (cells.Count < width)
            {
                cells.Add(new TableCell(MappedText.Verbatim(string.Empty, lines[at].End)));
            }

            rows.Add(new TableRow([.. cells], at == i, TextSpan.FromBounds(lines[at].Start, lines[at].End)));
        }

        return rows.DrainToImmutable();
    }

    private static ReadOnlySpan<char> Line(string source, SourceLine line) => source.AsSpan(line.Start, line.Length);

    private static bool IsAlignment(ReadOnlySpan<char> line) => line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;

    private static List<TableCell> ReadCells(string source, SourceLine line, InlineReader inline, MappedTextBuilder builder)
    {
        var cells = new List<TableCell>();
        var i = source[line.Start] == '|' ? line.Start + 1 : line.Start;
        while (i < line.End)
        {
            var end = i;
            while (end < line.End && source[end] != '|')
            {
                end += source[end] == '\\' ? 2 : 1;
            }

            end = Math.Min(end, line.End);
            inline.Append(i, end);
            cells.Add(new TableCell(builder.Length == 0 ? MappedText.Verbatim(string.Empty, i) : builder.Build()));
            i = end + 1;
        }

        return cells;
    }
}
