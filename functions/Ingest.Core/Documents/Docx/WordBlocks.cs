using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Docx;

/// <summary>Makes blocks of the paragraphs and tables of a Word document, with spans into its plain text.</summary>
/// <param name="plain">The plain text of the document.</param>
/// <param name="budget">How many cells its tables may have.</param>
internal sealed class WordBlocks(string plain, CellBudget budget)
{
    private const int LongestCell = 1500;
    private const int LongestMotto = 300;
    private const int IndentPerLevel = 4;

    private readonly MappedTextBuilder builder = new();
    private readonly List<RawBlock> blocks = [];

    /// <summary>The blocks of all items.</summary>
    public List<RawBlock> Make(List<WordItem> items)
    {
        // Tables that lay out the page are taken apart in place.
        var pending = new Stack<WordItem>(items.AsEnumerable().Reverse());
        while (pending.TryPop(out var item) && blocks.Count <= DocumentAssembler.MaximumBlocks && !budget.IsExceeded)
        {
            if (item is WordParagraph paragraph)
            {
                AddParagraph(paragraph);
            }
            else if (item is WordTable table && IsData(table))
            {
                blocks.Add(new RawBlock { Kind = RawKind.Table, Text = MappedText.Empty, Rows = Rows(table) });
            }
            else if (item is WordTable layout)
            {
                foreach (var inner in layout.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items).Reverse())
                {
                    pending.Push(inner);
                }
            }
        }

        return blocks;
    }

    private void AddParagraph(WordParagraph paragraph)
    {
        if (paragraph.Style.Name.StartsWith("toc ", StringComparison.Ordinal))
        {
            return;
        }

        var (kind, level) = Kind(paragraph);
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var line = kind == RawKind.Text ? plain.AsSpan(start, paragraph.End - start).IndexOf('\n') : -1;
            var end = line < 0 ? paragraph.End : start + line;
            var text = builder.Build(MappedTextBuilder.Plain, plain, start, end);
            blocks.Add(new RawBlock { Kind = kind, Text = text, Level = level, IsBold = paragraph.IsBold, Indent = paragraph.Level * IndentPerLevel });
            start = end + 1;
        }
    }

    private static (RawKind Kind, int Level) Kind(WordParagraph paragraph)
    {
        var style = paragraph.Style;
        if (style.Name == "title")
        {
            return (RawKind.Title, 0);
        }

        if (style.Name == "caption")
        {
            return (RawKind.Caption, 0);
        }

        if (style.Outline is { } outline)
        {
            return (RawKind.Heading, OutlineLevels.Top + (10 * outline));
        }

        var isNumbered = paragraph.Marker is > MarkerKind.None and < MarkerKind.Dash;
        return paragraph.Marker == MarkerKind.None ? (RawKind.Text, 0)
            : isNumbered && paragraph.IsBold && paragraph.End - paragraph.Start <= HeadingShape.MaximumLength ? (RawKind.Heading, 10 * (int)paragraph.Marker)
            : (RawKind.Item, paragraph.Level + 1);
    }

    /// <summary>A table of data has two rows and columns at least, no table inside, no cell that is an article, and is not the head of an official document.</summary>
    private bool IsData(WordTable table)
    {
        var cells = table.Rows.SelectMany(row => row.Cells).ToList();
        return table.Rows.Count >= 2
            && table.Rows.Exists(row => row.Cells.Count(cell => cell.End - cell.Start > 1) >= 2)
            && cells.TrueForAll(cell => cell.End - cell.Start <= LongestCell && !cell.Items.Exists(item => item is WordTable) && !IsHead(cell));
    }

    private bool IsHead(WordCell cell) =>
        cell.End - cell.Start <= LongestMotto && PageWords.Occurs("motto", PageWords.Fold(ComposedForm.Compose(plain[cell.Start..cell.End])));

    private ImmutableArray<TableRow> Rows(WordTable table)
    {
        var grid = new TableGrid(budget);
        foreach (var row in table.Rows)
        {
            grid.BeginRow(row.IsHeader, row.Start);
            foreach (var cell in row.Cells)
            {
                if (cell.IsContinued)
                {
                    grid.ContinueCell(cell.Columns);
                    continue;
                }

                var text = builder.Build(MappedTextBuilder.Plain, plain, cell.Start, cell.End);
                var isBold = cell.Items.TrueForAll(item => item is WordParagraph paragraph && (paragraph.IsBold || paragraph.Start == paragraph.End));
                grid.AddCell(text.Length == 0 ? MappedText.Verbatim(string.Empty, cell.Start) : text, cell.Columns, 1, cell.End, isBold);
            }
        }

        return grid.Build();
    }
}
