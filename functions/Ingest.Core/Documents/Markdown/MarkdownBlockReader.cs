using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Puts the lines of a Markdown text together to blocks.</summary>
internal sealed class MarkdownBlockReader
{
    private static readonly int[] Levels = [0, OutlineLevels.Top - 5, OutlineLevels.Top, OutlineLevels.Top + 20, OutlineLevels.Top + 30, OutlineLevels.Top + 50, OutlineLevels.Top + 50];

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly MappedTextBuilder builder = new();
    private readonly CellBudget budget;
    private readonly List<RawBlock> blocks = [];

    public MarkdownBlockReader(string source, List<SourceLine> lines, CellBudget budget)
    {
        this.source = source;
        this.lines = lines;
        this.budget = budget;
    }

    /// <summary>The blocks of all lines.</summary>
    public List<RawBlock> Read()
    {
        var i = 0;
        while (i < lines.Count && blocks.Count <= DocumentAssembler.MaximumBlocks && !budget.IsExceeded)
        {
            i = ReadBlock(i);
        }

        return blocks;
    }

    private ReadOnlySpan<char> Line(int i) => source.AsSpan(lines[i].Start, lines[i].Length);

    private int ReadBlock(int i)
    {
        if (MarkdownMarks.IsRule(Line(i)))
        {
            return i + 1;
        }

        if (MarkdownMarks.HeadingLevel(Line(i)) is var level and > 0)
        {
            Add(i, lines[i].Start + level, HeadingEnd(i), RawKind.Heading, Levels[level]);
            return i + 1;
        }

        if (PipeTable.Length(source, lines, i) is var rows and > 0)
        {
            blocks.Add(new RawBlock { Kind = RawKind.Table, Text = MappedText.Empty, Rows = PipeTable.Read(source, lines, i, rows, budget), IsApart = true });
            return i + rows;
        }

        return MarkdownMarks.IsBold(Line(i)) ? ReadBold(i) : ReadText(i);
    }

    private int HeadingEnd(int i)
    {
        var end = lines[i].End;
        while (end > lines[i].Start && source[end - 1] is '#' or ' ')
        {
            end--;
        }

        return end;
    }

    private int ReadBold(int i)
    {
        var last = i;
        while (last + 1 < lines.Count && !lines[last + 1].BlankBefore && MarkdownMarks.IsBold(Line(last + 1)))
        {
            last++;
        }

        Add(i, lines[i].Start, lines[last].End, RawKind.Text, 0, isBold: true);
        return last + 1;
    }

    private int ReadText(int i)
    {
        var first = i;
        var last = i;
        while (last + 1 < lines.Count && lines[last + 1].End - lines[first].Start <= LineScanner.LongestLine && GoesOn(last, last + 1))
        {
            last++;
            if (IsHardBreak(last - 1) && !char.IsLower(source[lines[last].Start]))
            {
                AddText(first, last - 1);
                first = last;
            }
        }

        if (last + 1 < lines.Count && !lines[last + 1].BlankBefore && MarkdownMarks.UnderlineLevel(Line(last + 1)) is var level and > 0 && lines[last].End - lines[first].Start <= HeadingShape.MaximumLength)
        {
            Add(first, lines[first].Start, lines[last].End, RawKind.Heading, Levels[level]);
            return last + 2;
        }

        AddText(first, last);
        return last + 1;
    }

    /// <summary>Lines without an empty line between them go together unless something else begins; with one only where a scanned page broke a sentence.</summary>
    private bool GoesOn(int i, int next) => !Begins(next) && (lines[next].BlankBefore ? LineJoiner.GoesOn(source, lines[i], lines[next]) : true);

    private bool Begins(int i) =>
        MarkdownMarks.IsRule(Line(i)) || MarkdownMarks.HeadingLevel(Line(i)) > 0 || MarkdownMarks.IsBold(Line(i)) || MarkdownMarks.IsPicture(Line(i)) || IsItem(i)
        || PipeTable.Length(source, lines, i) > 0;

    private bool IsItem(int i)
    {
        var marker = ListMarker.Read(source, lines[i].Start, lines[i].End);
        return marker.Kind != MarkerKind.None && (marker.Kind != MarkerKind.Dot || marker.ContentStart > lines[i].Start + 1);
    }

    private bool IsHardBreak(int i) => source[lines[i].End - 1] == '\\' || source.AsSpan(lines[i].End).StartsWith("  ");

    private void AddText(int first, int last)
    {
        var isPicture = MarkdownMarks.IsPicture(Line(first)) && first == last;
        var start = lines[first].Start;
        if (Line(first).StartsWith("[^") && Line(first).IndexOf("]:") is var close and > 0)
        {
            start += close + 2;
        }

        Add(first, start, lines[last].End, isPicture ? RawKind.Caption : RawKind.Text, 0);
    }

    private void Add(int line, int start, int end, RawKind kind, int level, bool isBold = false)
    {
        if (builder.Build(InlineReader.Form, source, start, end) is { Length: > 0 } text)
        {
            blocks.Add(new RawBlock { Kind = kind, Text = text, Level = level, IsApart = lines[line].BlankBefore, Indent = lines[line].Indent, IsBold = isBold });
        }
    }
}
