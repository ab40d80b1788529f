using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>Collects the blocks of a document in reading order and keeps the stack of headings above them.</summary>
internal sealed class DocumentAssembler
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly List<(int Level, MappedText Text)> open = [];
    private ImmutableArray<MappedText> sections = [];

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
            AddHeading(text, 1);
            return;
        }

        Title = text;
        blocks.Add(new TextBlock(TextRole.Title, text, []));
    }

    /// <summary>Adds a heading; those of the same or a lower level end here.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="level">Any scale on which smaller is higher; the block gets its place in the outline.</param>
    public void AddHeading(MappedText text, int level)
    {
        if (text.Value.Length == 0)
        {
            return;
        }

        while (open.Count > 0 && open[^1].Level >= level)
        {
            open.RemoveAt(open.Count - 1);
        }

        sections = [.. open.Select(heading => heading.Text)];
        blocks.Add(new TextBlock(TextRole.Heading, text, sections, open.Count + 1));
        open.Add((level, text));
        sections = sections.Add(text);
    }

    /// <summary>Adds running text, a lead, a caption or a list item.</summary>
    public void AddText(TextRole role, MappedText text, int depth = 0)
    {
        if (text.Value.Length > 0)
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

    /// <summary>The document, or a rejection where nothing was said.</summary>
    public ReadResult Build(string mediaType, string source) => blocks.Count == 0
        ? new DocumentRejection(RejectionCodes.NoText, "The document holds no text besides white space, menus and page furniture.")
        : new SourceDocument(mediaType, source, Title?.Value, Published, blocks.DrainToImmutable());
}
