namespace Ingest.Core.Documents.Blocks;

/// <summary>What the words under a picture look like where nothing but their wording marks them.</summary>
internal static class CaptionShape
{
    private const int MaximumLength = 220;
    private const int CreditLength = 40;

    /// <summary>Whether a line is a caption: it credits or names its picture, or shows a person at something, and states no figure.</summary>
    /// <param name="text">The line.</param>
    /// <param name="folded">The line, folded.</param>
    public static bool Fits(string text, string folded)
    {
        if (folded.Length > 0 && PageWords.Occurs("picture-credit", folded.AsSpan(Math.Max(0, folded.Length - CreditLength))))
        {
            return true;
        }

        if (folded.Length is 0 or > MaximumLength || text[^1] == ':' || HeadingShape.HoldsFigure(text))
        {
            return false;
        }

        return PageWords.Prefix("caption-prefix", folded) > 0
            || (PageWords.Prefix("person", folded) > 0 && PageWords.Occurs("picture-verb", folded) && !text.Contains(';') && !text.Contains(','));
    }
}
