namespace Ingest.Core.Documents.Blocks;

/// <summary>Leaves out what follows the article on its page: the headlines below "Tin liên quan", and everything below "Bình luận" near the end.</summary>
internal static class RelatedFilter
{
    /// <summary>Leaves only the blocks that belong to the document.</summary>
    public static void Filter(List<RawBlock> blocks)
    {
        var kept = 0;
        var related = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = blocks[i].Text;
            var folded = words.Length <= HeadingShape.MaximumLength ? PageWords.Fold(words.Value) : string.Empty;
            var heading = folded.AsSpan().TrimEnd(" :.()0123456789");
            if (i * 2 >= blocks.Count && PageWords.Contains("comment-heading", heading))
            {
                break;
            }

            related = PageWords.Contains("related-heading", heading) || (related && IsHeadline(folded));
            if (!related)
            {
                blocks[kept++] = blocks[i];
            }
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }

    private static bool IsHeadline(ReadOnlySpan<char> folded) => folded.Length is > 0 and <= HeadingShape.MaximumLength && folded[^1] is not ('.' or ';' or ':' or '!' or '…');
}
