using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Lays out the lines of a table in columns. Tabs count the columns; where spaces part the cells, the lines with most cells show where the columns stand, and cells of the others go where they stand.</summary>
internal sealed class ColumnGrid
{
    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly List<List<TextSpan>> cells;
    private readonly CellSeparator separator;
    private readonly int width;
    private readonly (int Start, int End)[] places;

    public ColumnGrid(string source, List<SourceLine> lines)
    {
        this.source = source;
        this.lines = lines;
        separator = lines.Exists(line => source.AsSpan(line.Start, line.Length).Contains('\t')) ? CellSeparator.Tab : CellSeparator.Spaces;
        cells = [.. lines.Select(line => CellSplitter.Split(source, line, separator))];
        width = separator == CellSeparator.Tab ? cells.Max(row => row.Count) : cells.GroupBy(row => row.Count).Where(group => group.Key > 1).MaxBy(group => group.Count() * group.Key)!.Key;
        places = new (int, int)[width];
        Array.Fill(places, (int.MaxValue, 0));
        foreach (var (row, line) in cells.Zip(lines).Where(pair => pair.First.Count == width))
        {
            for (var c = 0; c < width; c++)
            {
                var (start, end) = Place(line, row[c]);
                places[c] = (Math.Min(places[c].Start, start), Math.Max(places[c].End, end));
            }
        }
    }

    /// <summary>The rows, all of one width, as far as there is room for their cells.</summary>
    public ImmutableArray<TableRow> Build(CellBudget budget)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(lines.Count);
        var builder = new MappedTextBuilder();
        for (var i = 0; i < lines.Count && !budget.IsExceeded; i++)
        {
            rows.Add(new TableRow([.. Row(i).TakeWhile(_ => budget.TrySpend()).Select(cell => Cell(cell, builder, lines[i].End))], false, TextSpan.FromBounds(lines[i].Start, lines[i].End)));
        }

        return rows.DrainToImmutable();
    }

    private TableCell Cell(TextSpan? words, MappedTextBuilder builder, int end)
    {
        if (words is not { Length: > 0 } span)
        {
            return new TableCell(MappedText.Verbatim(string.Empty, end));
        }

        return new TableCell(builder.Build(MappedTextBuilder.Plain, source, span.Start, span.End));
    }

    /// <summary>The cells of a line by column; two that stand in one column are one.</summary>
    private TextSpan?[] Row(int line)
    {
        var row = new TextSpan?[width];
        for (var c = 0; c < cells[line].Count; c++)
        {
            var (cell, column) = (cells[line][c], ColumnOf(line, c));
            row[column] = cell.Length == 0 ? row[column] : row[column] is { } before ? TextSpan.FromBounds(before.Start, cell.End) : cell;
        }

        return row;
    }

    private int ColumnOf(int line, int cell)
    {
        var count = cells[line].Count;
        if (separator == CellSeparator.Tab || count == width)
        {
            return Math.Min(cell, width - 1);
        }

        var (start, end) = Place(lines[line], cells[line][cell]);
        return count == 1 ? 0 : Enumerable.Range(0, width).MinBy(column => Distance(start, end, places[column]));
    }

    /// <summary>How far a cell stands from a column: below zero where they overlap.</summary>
    private static int Distance(int start, int end, (int Start, int End) column) => Math.Max(start, column.Start) - Math.Min(end, column.End);

    /// <summary>Where a cell stands in its line, in letters.</summary>
    private (int Start, int End) Place(SourceLine line, TextSpan cell)
    {
        var start = line.Indent + LineScanner.Width(source.AsSpan(line.Start, Math.Max(0, cell.Start - line.Start)));
        return (start, start + LineScanner.Width(source.AsSpan(cell.Start, cell.Length)));
    }
}
