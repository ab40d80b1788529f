namespace Ingest.Core.Documents.Blocks;

/// <summary>Lines that a content system leaves in a copied page: "Tăng cỡ chữ", names of layout blocks, "undefined".</summary>
internal static class PageResidue
{
    /// <summary>Whether a folded line is made of residue only.</summary>
    public static bool IsResidue(string folded)
    {
        if (folded.Length == 0)
        {
            return false;
        }

        if (PageWords.Prefix("residue-prefix", folded) > 0)
        {
            return true;
        }

        // "3 giờ trước", with nothing else on the line.
        if (PageWords.Contains("time-ago", folded.AsSpan().TrimStart("0123456789 ")) && char.IsAsciiDigit(folded[0]))
        {
            return true;
        }

        var rest = folded.AsSpan();
        while (PageWords.Prefix("residue-line", rest) is var words and > 0)
        {
            rest = rest[words..].TrimStart(" .|:·-");
        }

        return rest.IsEmpty;
    }
}
