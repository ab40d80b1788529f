namespace Ingest.Core.Documents.Blocks;

/// <summary>Tells title, lead and headings by where a block stands among the others.</summary>
internal sealed class BlockPlaces(List<RawBlock> blocks)
{
    private const int LongestTitle = 2 * HeadingShape.MaximumLength;
    private const int LongestLead = 600;
    private const int LongestUnspaced = 100;

    private readonly bool isSpaced = blocks.Skip(1).Any(block => block.IsApart);
    private readonly bool isTitled = blocks.Exists(block => block.Kind == RawKind.Title);

    /// <summary>Whether a block is the title: marked as such, or the first words of a document without a marked one.</summary>
    /// <param name="i">Which block.</param>
    /// <param name="text">Its words.</param>
    /// <param name="isFirst">Whether nothing has been said yet.</param>
    /// <param name="isUntitled">Whether no title has been found yet.</param>
    public bool IsTitle(int i, string text, bool isFirst, bool isUntitled)
    {
        if (blocks[i].Kind == RawKind.Title)
        {
            return isUntitled;
        }

        return isFirst && !isTitled && blocks.Count > 1 && text.Length <= LongestTitle && blocks[i].Kind is RawKind.Text or RawKind.Heading
            && (text[^1] is not ('.' or ';' or ',' or ':') || text.EndsWith("...", StringComparison.Ordinal))
            && ListMarker.Read(text, 0, text.Length).Kind == MarkerKind.None;
    }

    /// <summary>What stands before the next block; null at the end.</summary>
    public MarkerKind? NextMarker(int i)
    {
        if (i + 1 >= blocks.Count)
        {
            return null;
        }

        var next = blocks[i + 1];
        return next.Kind == RawKind.Item ? MarkerKind.Dot : ListMarker.Read(next.Text.Value, 0, next.Text.Length).Kind;
    }

    /// <summary>Whether a block without a marker is a heading by its shape, its boldness and what comes next.</summary>
    public bool IsHeading(int i, string text)
    {
        var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
        if (blocks[i].IsBold && IsBoldHeading(text))
        {
            return next is not null;
        }

        var announces = text[^1] == ':' && HeadingShape.IsCapitals(text) && text.Length <= HeadingShape.MaximumLength;
        return next is not null && (announces || HeadingShape.Fits(text)) && (StandsApart(i, text) || HeadingShape.IsCapitals(text))
            && (next.Kind == RawKind.Table || next.Text.Length > text.Length || NextMarker(i) != MarkerKind.None || NamesDivision(i, text));
    }

    // "PHẦN THỨ HAI" and below it "PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026": the name of the division, however short what follows
    private bool NamesDivision(int i, string text) =>
        i > 0 && !blocks[i].IsApart && HeadingShape.IsCapitals(text) && blocks[i - 1].Text.Value is { Length: > 0 and <= HeadingShape.MaximumLength } before && Division.Level(before, PageWords.Fold(before)) is not null;

    /// <summary>
    /// Where paragraphs follow each other without space (HTML, DOCX, some texts), the end of the sentence before sets a heading apart; above a list anywhere, and then a numbered heading before it does, too.
    /// </summary>
    private bool StandsApart(int i, string text)
    {
        var isAboveList = NextMarker(i) is not (null or MarkerKind.None);
        if (blocks[i].IsApart || i == 0 || text.Length > LongestUnspaced || HeadingShape.HoldsFigure(text) || (isSpaced && !isAboveList))
        {
            return blocks[i].IsApart;
        }

        var (before, kind) = (blocks[i - 1].Text.Value, blocks[i - 1].Kind);
        return before is [.., '.' or ';'] ? kind is RawKind.Text or RawKind.Item : isAboveList && before.Length <= LongestUnspaced && ListMarker.Read(before, 0, before.Length).IsNumbered;
    }

    /// <summary>Whether bold words are short enough and open as a heading is.</summary>
    public static bool IsBoldHeading(string text) => text.Length <= HeadingShape.MaximumLength && text[^1] is not ('.' or ';' or ',');

    /// <summary>The lead stands apart below the title, or in bold, and is followed by more than one paragraph.</summary>
    public bool IsLead(int i, string text) =>
        text.Length <= LongestLead && !text.EndsWith(':') && i + 3 < blocks.Count
        && ((blocks[i].IsApart && blocks[i + 1].IsApart) || blocks[i].IsBold);
}
