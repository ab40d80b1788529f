using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Gives every line of a Markdown text its place in a block.</summary>
internal sealed class MarkdownBlockReader
{
    private static readonly int[] Levels = [0, 0, (int)MarkerKind.Roman, (int)MarkerKind.Number, (int)MarkerKind.Section, (int)MarkerKind.Letter, (int)MarkerKind.Letter];

    private readonly string source;
    private readonly List<SourceLine> lines;
    private readonly DocumentAssembler assembler;
    private readonly MappedTextBuilder builder = new();
    private readonly InlineReader inline;
    private readonly ListDepth depth = new();
    private bool body;

    public MarkdownBlockReader(string source, List<SourceLine> lines, DocumentAssembler assembler)
    {
        this.source = source;
        this.lines = lines;
        this.assembler = assembler;
        inline = new InlineReader(source, builder);
    }

    /// <summary>Reads all lines.</summary>
    public void Read()
    {
        var i = 0;
        while (i < lines.Count)
        {
            i = ReadBlock(i);
        }
    }

    private ReadOnlySpan<char> Line(int i) => source.AsSpan(lines[i].Start, lines[i].Length);

    private int ReadBlock(int i)
    {
        var line = Line(i);
        if (MarkdownMarks.IsRule(line))
        {
            return i + 1;
        }

        if (MarkdownMarks.HeadingLevel(line) is var level and > 0)
        {
            AddHeading(Text(lines[i].Start + level, HeadingEnd(i)), Levels[level]);
            return i + 1;
        }

        if (PipeTable.Length(source, lines, i) is var rows and > 0)
        {
            assembler.AddTable(PipeTable.Read(source, lines, i, rows), null);
            body = true;
            return i + rows;
        }

        return MarkdownMarks.IsBold(line) ? ReadBold(i) : ReadText(i);
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

        var text = Text(lines[i].Start, lines[last].End);
        if (text.Value.Length > 2 * HeadingShape.MaximumLength || (body && text.Value.EndsWith('.')))
        {
            return ReadText(i);
        }

        AddHeading(text, HeadingShape.IsCapitals(text.Value) ? (int)MarkerKind.Roman : (int)MarkerKind.Dash);
        return last + 1;
    }

    private void AddHeading(MappedText text, int level)
    {
        depth.Close();
        var marker = ListMarker.Read(text.Value, 0, text.Value.Length);
        if (marker.IsNumbered)
        {
            assembler.AddHeading(text.Slice(TextSpan.FromBounds(marker.ContentStart, text.Value.Length)), (int)marker.Kind);
        }
        else if (!body && assembler.Count == 0 && text.Value.Length > 0)
        {
            assembler.AddTitle(text);
        }
        else
        {
            assembler.AddHeading(text, level);
        }
    }

    private int ReadText(int i)
    {
        body = true;
        var marker = ListMarker.Read(source, lines[i].Start, lines[i].End);
        var last = LastLine(i);
        var text = Text(marker.ContentStart, lines[last].End);
        if (text.Value.Length > 0 && marker.Kind != MarkerKind.None)
        {
            AddMarked(text, marker.Kind, last);
        }
        else
        {
            depth.Close();
            assembler.AddText(TextRole.Paragraph, text);
        }

        return last + 1;
    }

    private void AddMarked(MappedText text, MarkerKind kind, int last)
    {
        MarkerKind? next = last + 1 < lines.Count ? ListMarker.Read(source, lines[last + 1].Start, lines[last + 1].End).Kind : null;
        if (MarkedHeading.Fits(text.Value, kind, next))
        {
            depth.Close();
            assembler.AddHeading(text, (int)kind);
        }
        else
        {
            assembler.AddText(TextRole.ListItem, text, depth.Enter(kind));
        }
    }

    /// <summary>The last line of the paragraph or item that begins at line i: lines without an empty line between them go together, unless something else begins.</summary>
    private int LastLine(int i)
    {
        var last = i;
        while (last + 1 < lines.Count && !lines[last + 1].BlankBefore && !Begins(last + 1))
        {
            last++;
        }

        return last;
    }

    private bool Begins(int i) =>
        MarkdownMarks.IsRule(Line(i)) || MarkdownMarks.HeadingLevel(Line(i)) > 0 || MarkdownMarks.IsBold(Line(i))
        || ListMarker.Read(source, lines[i].Start, lines[i].End).Kind != MarkerKind.None || PipeTable.Length(source, lines, i) > 0;

    private MappedText Text(int start, int end)
    {
        inline.Append(start, end);
        return builder.Build();
    }
}
