using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.Markdown;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Reads plain text: its lines, without the residue of a copied page and with wrapped ones joined, become blocks by their shape and place.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    public static ReadResult Read(string mediaType, string source)
    {
        var cells = new CellBudget();
        return ReadBlocks(source, cells) is { } blocks ? DocumentAssembler.Assemble(mediaType, source, blocks, cells) : DocumentAssembler.TooManyBlocks;
    }

    /// <summary>The blocks of a text, null where it has too many lines.</summary>
    private static List<RawBlock>? ReadBlocks(string source, CellBudget budget)
    {
        var lines = LineScanner.Scan(source);
        if (lines.Count > LineScanner.MaximumLines)
        {
            return null;
        }

        ResidueFilter.Filter(source, lines);
        ColumnTables.Mark(source, lines);
        LineJoiner.Join(source, lines);
        return ReadBlocks(source, lines, budget);
    }

    private static List<RawBlock> ReadBlocks(string source, List<SourceLine> lines, CellBudget budget)
    {
        var blocks = new List<RawBlock>(Math.Min(lines.Count, DocumentAssembler.MaximumBlocks));
        var builder = new MappedTextBuilder();
        for (var i = 0; i < lines.Count && blocks.Count <= DocumentAssembler.MaximumBlocks && !budget.IsExceeded; i++)
        {
            var (count, rows) = ReadTable(source, lines, i, budget);
            if (count > 0)
            {
                blocks.Add(new RawBlock { Kind = RawKind.Table, Text = MappedText.Empty, Rows = rows, IsApart = true });
                i += count - 1;
                continue;
            }

            var line = lines[i];
            var text = builder.Build(MappedTextBuilder.Plain, source, line.Start, line.End);
            blocks.Add(new RawBlock { Kind = RawKind.Text, Text = text, IsApart = line.BlankBefore, Indent = line.Indent, IsBelowPicture = line.BelowPicture });
        }

        return blocks;
    }

    private static (int Count, ImmutableArray<TableRow> Rows) ReadTable(string source, List<SourceLine> lines, int i, CellBudget budget)
    {
        var count = lines[i].Table > 0 ? lines.FindIndex(i, line => line.Table != lines[i].Table) is var next and > 0 ? next - i : lines.Count - i : 0;
        if (count > 0)
        {
            return (count, ColumnTables.Read(source, lines, i, count, budget));
        }

        count = PipeTable.Length(source, lines, i);
        return (count, count > 0 ? PipeTable.Read(source, lines, i, count, budget) : []);
    }
}
