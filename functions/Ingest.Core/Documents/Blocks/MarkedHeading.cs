namespace Ingest.Core.Documents.Blocks;

/// <summary>Tells numbered headings from numbered list items.</summary>
internal static class MarkedHeading
{
    /// <summary>Whether a marked line is a heading: short, numbered, open at its end, without a figure, and not followed by its own sibling.</summary>
    /// <param name="text">The words behind the marker.</param>
    /// <param name="kind">Its marker.</param>
    /// <param name="next">The marker of the next line; null at the end.</param>
    public static bool Fits(string text, MarkerKind kind, MarkerKind? next)
    {
        if (kind is MarkerKind.None or >= MarkerKind.Dash || next is null || text.Length > HeadingShape.MaximumLength || !char.IsUpper(text[0]))
        {
            return false;
        }

        if (kind == MarkerKind.Roman)
        {
            return text[^1] is not (';' or ',');
        }

        var opensList = text[^1] == ':' && next > kind;
        return (opensList || !HeadingShape.IsClosed(text)) && next != kind && !HeadingShape.HoldsFigure(text);
    }
}
