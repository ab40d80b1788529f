using System.Collections;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>
/// The texts of a document's blocks, annotated when they are asked for. Those of a common document are kept; what a large one has beyond them is annotated again by each pass, so that no more
/// than a bounded part of it is held in this form, which takes ten times the room of the text.
/// </summary>
internal sealed class AnnotatedBlocks : IReadOnlyList<AnnotatedText>
{
    /// <summary>How much text is kept, in code units: more than the longest resolutions have.</summary>
    private const int MostKept = 700_000;

    /// <summary>How many headings are kept. Those above a block are few; a document of headings only would fill the memory.</summary>
    private const int MostHeadings = 1000;

    /// <summary>What is longer is no heading, though it may be marked as one: only its beginning, in code units, is read again for each section below it.</summary>
    private const int LongestHeading = 1000;

    private readonly MappedText[] sources;
    private readonly List<AnnotatedText?> kept = [];
    private readonly Dictionary<MappedText, AnnotatedText> headings = [];
    private int keptLength;

    public AnnotatedBlocks(SourceDocument document)
    {
        sources = new MappedText[document.Blocks.Count(block => block is TextBlock)];
        int count = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is TextBlock text)
            {
                sources[count++] = text.Text;
            }
        }
    }

    /// <inheritdoc/>
    public int Count => sources.Length;

    /// <inheritdoc/>
    public AnnotatedText this[int index]
    {
        get
        {
            if (index < kept.Count && kept[index] is { } known)
            {
                return known;
            }

            AnnotatedText text = MentionFinder.Annotate(sources[index]);
            if (index == kept.Count && keptLength + text.Folded.Length <= MostKept)
            {
                kept.Add(text);
                keptLength += text.Folded.Length;
            }

            return text;
        }
    }

    /// <summary>The text of a block, for the last time: it is kept no longer.</summary>
    public AnnotatedText Take(int index)
    {
        AnnotatedText text = this[index];
        if (index < kept.Count)
        {
            kept[index] = null;
        }

        return text;
    }

    /// <summary>The text of a heading above a block.</summary>
    public AnnotatedText Heading(MappedText heading)
    {
        if (headings.TryGetValue(heading, out AnnotatedText? known))
        {
            return known;
        }

        if (headings.Count == MostHeadings)
        {
            headings.Clear();
        }

        return headings[heading] = MentionFinder.Annotate(heading.Length <= LongestHeading ? heading : heading.Slice(new(0, LongestHeading)));
    }

    /// <inheritdoc/>
    public IEnumerator<AnnotatedText> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
