using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>Collects the blocks of a document in reading order and keeps the stack of headings above them.</summary>
internal sealed class DocumentAssembler
{
    /// <summary>More blocks than this make no document that a person wrote; it keeps memory bounded.</summary>
    public const int MaximumBlocks = 250_000;

    /// <summary>Why a document of more blocks is not read.</summary>
    public static readonly DocumentRejection TooManyBlocks = new(RejectionCodes.TooLarge, $"The document has more than {MaximumBlocks} paragraphs; split it and upload the parts.");

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<OpenHeading> open = [];
    private readonly OutlineLevels levels = new();
    private readonly HashSet<MappedText> numbered = [];
    private ImmutableArray<MappedText> sections = [];

    /// <summary>The document that blocks make, or a rejection where there are too many of them or they say nothing.</summary>
    /// <param name="mediaType">Media type of the document.</param>
    /// <param name="source">Its source.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="cells">What its tables have taken up.</param>
    /// <param name="published">The date of publication that its markup gives, if any.</param>
    public static ReadResult Assemble(string mediaType, string source, List<RawBlock> blocks, CellBudget cells, DateOnly? published = null)
    {
        if (cells.IsExceeded)
        {
            return CellBudget.TooManyCells;
        }

        if (blocks.Count > MaximumBlocks)
        {
            return TooManyBlocks;
        }

        var assembler = new DocumentAssembler { Published = published };
        new RoleAssigner(blocks, assembler).Assign();
        return assembler.Build(mediaType, source);
    }

    /// <summary>The title so far.</summary>
    public MappedText? Title { get; private set; }

    /// <summary>The date of publication or signing so far.</summary>
    public DateOnly? Published { get; set; }

    /// <summary>How many blocks there are.</summary>
    public int Count => blocks.Count;

    /// <summary>Adds the title; where one stands already, a heading.</summary>
    public void AddTitle(MappedText text)
    {
        if (Title is not null)
        {
            AddHeading(text, OutlineLevels.Top);
            return;
        }

        Title = text;
        blocks.Add(new TextBlock(TextRole.Title, text, []));
    }

    /// <summary>Adds a heading that stood behind a number.</summary>
    public void AddHeading(MappedText text, ListMarker marker)
    {
        if (text.Length == 0)
        {
            return;
        }

        numbered.Add(text);
        var level = levels.Of(marker.Kind);
        if (marker.Ordinal == 1 && open.Count > 0 && open[^1].IsPlain)
        {
            open[^1] = open[^1] with { Level = Math.Min(open[^1].Level, level - 1) }; // numbers that begin below it divide its section
        }

        AddHeading(text, level);
        open[^1] = open[^1] with { Kind = marker.Kind, Ordinal = marker.Ordinal };
    }

    /// <summary>Ends the section whose heading is numbered one below an item of the same kind: "2. Thu đạt 5 tỷ" ends the section "1. Nông nghiệp".</summary>
    public void EndSibling(ListMarker marker)
    {
        if (marker.Ordinal > 1 && open.FindLastIndex(heading => heading.Kind == marker.Kind && heading.Ordinal == marker.Ordinal - 1) is var at and >= 0)
        {
            EndSections(open[at].Level);
        }
    }

    /// <summary>Adds a heading; those of the same or a lower level end here.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="level">On the scale of <see cref="OutlineLevels"/>; the block gets its place in the outline.</param>
    public void AddHeading(MappedText text, int level)
    {
        if (text.Length == 0)
        {
            return;
        }

        var isPlain = level == OutlineLevels.Plain;
        EndSections(isPlain && open.FindLastIndex(heading => heading.IsPlain) is var at and >= 0 ? open[at].Level : level);
        blocks.Add(new TextBlock(TextRole.Heading, text, sections, open.Count + 1));
        open.Add(new(level, text, isPlain));
        sections = sections.Add(text);
    }

    /// <summary>Ends the sections of a level and those below it.</summary>
    public void EndSections(int level)
    {
        while (open.Count > 0 && open[^1].Level >= level)
        {
            open.RemoveAt(open.Count - 1);
        }

        sections = [.. open.Select(heading => heading.Text)];
    }

    /// <summary>Adds running text, a lead, a caption or a list item.</summary>
    public void AddText(TextRole role, MappedText text, int depth = 0)
    {
        if (text.Length > 0)
        {
            blocks.Add(new TextBlock(role, text, sections, depth));
        }
    }

    /// <summary>Adds a table.</summary>
    public void AddTable(ImmutableArray<TableRow> rows, MappedText? caption)
    {
        if (!rows.IsEmpty)
        {
            blocks.Add(new TableBlock(rows, caption, sections));
        }
    }

    private ReadResult Build(string mediaType, string source)
    {
        if (blocks.Count == 0)
        {
            return new DocumentRejection(RejectionCodes.NoText, "The document holds no text besides white space, menus and page furniture.");
        }

        var arranged = FrontMatter.Arrange(blocks.DrainToImmutable(), numbered);
        var title = arranged.OfType<TextBlock>().FirstOrDefault(block => block.Role == TextRole.Title)?.Text.Value;
        return new SourceDocument(mediaType, source, title, Published ?? SigningDate.Find(arranged), arranged);
    }

    /// <summary>A heading whose section has not ended.</summary>
    /// <param name="Level">On the scale of <see cref="OutlineLevels"/>.</param>
    /// <param name="Text">Its words.</param>
    /// <param name="IsPlain">Whether it has neither number nor mark of its level.</param>
    /// <param name="Kind">Its marker.</param>
    /// <param name="Ordinal">The number that its marker stands for.</param>
    private readonly record struct OpenHeading(int Level, MappedText Text, bool IsPlain, MarkerKind Kind = MarkerKind.None, int Ordinal = 0);
}
