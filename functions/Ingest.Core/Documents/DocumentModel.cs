using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents;

/// <summary>What a piece of text is to its document. A fact in the body counts more than its repeat in a heading, lead or caption.</summary>
public enum TextRole
{
    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The bold opening of an article that sums it up.</summary>
    Lead,

    /// <summary>A heading of a section.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a list, without its bullet or number.</summary>
    ListItem,

    /// <summary>The words under a picture or above a table.</summary>
    Caption,
}

/// <summary>A block of a document, in reading order.</summary>
/// <param name="Sections">The headings above the block, outermost first.</param>
public abstract record Block(ImmutableArray<MappedText> Sections);

/// <summary>A heading, paragraph, list item, lead or caption.</summary>
/// <param name="Role">What the text is to the document.</param>
/// <param name="Text">The words, without bullet, list number and emphasis marks.</param>
/// <param name="Sections">The headings above the block, outermost first.</param>
/// <param name="Depth">Depth of a list item (1 is outermost) or level of a heading (1 is highest); 0 otherwise.</param>
public sealed record TextBlock(TextRole Role, MappedText Text, ImmutableArray<MappedText> Sections, int Depth = 0) : Block(Sections);

/// <summary>A table with its merged cells laid out: every row lists its cells by column.</summary>
/// <param name="Rows">The rows, header rows first where there are any.</param>
/// <param name="Caption">The words above or in the table that name it, if any.</param>
/// <param name="Sections">The headings above the block, outermost first.</param>
public sealed record TableBlock(ImmutableArray<TableRow> Rows, MappedText? Caption, ImmutableArray<MappedText> Sections) : Block(Sections);

/// <summary>A row of a table.</summary>
/// <param name="Cells">One cell for each column; a merged cell stands in every column (and row) it covers.</param>
/// <param name="IsHeader">Whether the row names the columns.</param>
/// <param name="Source">Where the row stands in the source.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeader, TextSpan Source);

/// <summary>A cell of a table.</summary>
/// <param name="Text">The words of the cell; empty where the row is short.</param>
public sealed record TableCell(MappedText Text);

/// <summary>A document as read: its source text, and the blocks that say something (menus, advertisements and links to other pages left out).</summary>
/// <param name="MediaType">Media type of the bytes, such as <c>text/html</c>.</param>
/// <param name="Source">The decoded text that every span of the document points into; for DOCX the text that Word would save as plain text.</param>
/// <param name="Title">The title, if the document has one.</param>
/// <param name="Published">The date of publication or signing that the document itself gives, if any.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record SourceDocument(string MediaType, string Source, string? Title, DateOnly? Published, ImmutableArray<Block> Blocks);

/// <summary>Why a document cannot be read. A fact about the document, not a fault of the system: it is recorded and never retried.</summary>
/// <param name="Code">Stable code, such as <c>unsupported-format</c>, <c>empty</c>, <c>binary</c>, <c>invalid-encoding</c>, <c>too-large</c>, <c>no-text</c>.</param>
/// <param name="Message">What is wrong, where, and what is accepted instead, in one sentence.</param>
public sealed record DocumentRejection(string Code, string Message);

/// <summary>The outcome of reading: a document or a rejection, never an exception for bad content.</summary>
public readonly record struct ReadResult(SourceDocument? Document, DocumentRejection? Rejection)
{
    /// <summary>A document that was read.</summary>
    public static implicit operator ReadResult(SourceDocument document) => new(document, null);

    /// <summary>A document that cannot be read.</summary>
    public static implicit operator ReadResult(DocumentRejection rejection) => new(null, rejection);
}
