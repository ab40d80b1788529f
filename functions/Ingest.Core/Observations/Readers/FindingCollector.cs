using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Observations.Tables;

namespace Ingest.Core.Observations.Readers;

/// <summary>Takes up what the blocks of a document say, one block after the other, and lets go of their words.</summary>
internal sealed class FindingCollector(SourceDocument document, AreaReference area)
{
    private readonly List<Finding> findings = [];
    private readonly RejectionCollector rejections = new(document.Source);
    private readonly FindingBuilder builder = new(document.Source, area);

    /// <summary>The last draft of the document so far, its words still needed: the next block may add to it.</summary>
    private Draft? open;
    private int openPlace;

    /// <summary>How many figures are held until the document has been read: findings, and those that may be part of one.</summary>
    public int Held => findings.Count + rejections.Open;

    /// <summary>Takes up a block that has been read.</summary>
    /// <param name="text">Its text; null for a table.</param>
    /// <param name="drafts">Its drafts, which are taken out.</param>
    /// <param name="last">The last draft of the document so far.</param>
    public void Take(AnnotatedText? text, List<Draft> drafts, Draft? last)
    {
        if (!ReferenceEquals(open, last))
        {
            Close();
        }

        if (text is not null)
        {
            rejections.Note(text, drafts, findings.Count);
        }

        foreach (Draft draft in drafts)
        {
            if (ReferenceEquals(draft, last))
            {
                (open, openPlace) = (draft, findings.Count);
                findings.Add(null!);
            }
            else
            {
                findings.Add(builder.Build(draft));
            }
        }

        drafts.Clear();
    }

    /// <summary>All findings, in the order of the text; nothing can be added to them any more.</summary>
    public List<Finding> Close()
    {
        if (open is not null)
        {
            findings[openPlace] = builder.Build(open);
            open = null;
        }

        return findings;
    }

    /// <summary>Takes up the numbers of a table that became nothing.</summary>
    /// <param name="cells">The numbers, which are taken out.</param>
    public void Refuse(List<CellRefusal> cells)
    {
        rejections.Note(cells);
        cells.Clear();
    }

    /// <summary>The numbers that became no observation, once the findings have been weighed: the first ones, and how many there are by reason.</summary>
    public (ImmutableArray<Rejection> First, ImmutableSortedDictionary<string, int> Counts) Reject() => rejections.Collect(Close());
}
