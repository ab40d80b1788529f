using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Reads Markdown as offices and converters write it: headings, bold lines that serve as headings, lists, pipe tables, paragraphs.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    public static ReadResult Read(string mediaType, string source)
    {
        var front = FrontBlock.Read(source);
        var cells = new CellBudget();
        return ReadBlocks(source, front, cells) is { } blocks ? DocumentAssembler.Assemble(mediaType, source, blocks, cells, front.Published) : DocumentAssembler.TooManyBlocks;
    }

    /// <summary>The blocks of a text, null where it has too many lines.</summary>
    private static List<RawBlock>? ReadBlocks(string source, FrontBlock front, CellBudget cells)
    {
        var lines = MarkdownLines.Scan(source, front.End);
        if (lines.Count > LineScanner.MaximumLines)
        {
            return null;
        }

        var blocks = new MarkdownBlockReader(source, lines, cells).Read();
        if (front.TitleEnd > front.TitleStart)
        {
            var builder = new MappedTextBuilder();
            builder.Append(source, front.TitleStart, front.TitleEnd);
            blocks.Insert(0, new RawBlock { Kind = RawKind.Title, Text = builder.Build() });
        }

        return blocks;
    }
}
