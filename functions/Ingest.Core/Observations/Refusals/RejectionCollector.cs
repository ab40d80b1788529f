using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Tables;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Refusals;

/// <summary>
/// Gathers the numbers that became no observation, block by block, and gives their reasons once it is known which findings are kept. All are counted; only the first are kept, for a text of
/// nothing but numbers would fill the memory many times over.
/// </summary>
internal sealed class RejectionCollector(string source)
{
    /// <summary>How many are kept with place and quote: far more than real documents have, and than anybody reads.</summary>
    public const int MostKept = 10_000;

    private const string NoIndicator = "no-indicator";

    private readonly RejectionTally tally = new(source, MostKept);
    private readonly List<Number> numbers = [];
    private readonly List<CellRefusal> cells = [];
    private readonly List<Attached> attached = [];

    /// <summary>By the first token of a figure of the block the findings made of it.</summary>
    private readonly Dictionary<int, (int First, int Last)> owners = [];
    private int settled;

    /// <summary>How many figures are held besides the findings: what they are hangs on which findings are kept.</summary>
    public int Open => attached.Count;

    /// <summary>Notes the numbers of a block.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="drafts">What its figures say.</param>
    /// <param name="first">Number of the finding that the first draft becomes.</param>
    public void Note(AnnotatedText text, List<Draft> drafts, int first)
    {
        owners.Clear();
        for (int i = 0; i < drafts.Count; i++)
        {
            int known = owners.TryGetValue(drafts[i].Figure.First, out (int First, int) owner) ? owner.First : first + i;
            owners[drafts[i].Figure.First] = (known, first + i);
        }

        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is { } mark)
            {
                Note(text, mark, (first, first + drafts.Count));
                i = mark.Last;
            }
        }
    }

    /// <summary>Notes the numbers of a table of which no finding was made.</summary>
    public void Note(List<CellRefusal> refused)
    {
        foreach (CellRefusal cell in refused)
        {
            if (cells.Count < MostKept)
            {
                cells.Add(cell);
            }
            else
            {
                tally.Count(cell.Reason);
            }
        }
    }

    /// <summary>The numbers that became no observation with their reasons, those of the text in its order, then those of tables: the first ones, and how many there are by reason.</summary>
    public (ImmutableArray<Rejection> First, ImmutableSortedDictionary<string, int> Counts) Collect(List<Finding> findings)
    {
        SettleAttached(findings);
        foreach (Number number in numbers)
        {
            string? reason = number.Reason;
            if (number.FirstOwner >= 0)
            {
                reason = findings[number.FirstOwner].Refusal is null ? null : findings[number.LastOwner].Refusal;
            }

            if (reason is not null)
            {
                tally.Add(reason, number.Span);
            }
        }

        foreach (CellRefusal cell in cells)
        {
            tally.Add(cell.Reason, cell.Span);
        }

        foreach (Finding finding in findings)
        {
            if (finding is { CellSpan: { } cell, Refusal: { } refusal })
            {
                tally.Add(refusal, cell);
            }
        }

        return tally.Close();
    }

    private void Note(AnnotatedText text, Mark mark, (int First, int End) findings)
    {
        TextSpan span = text.Source.ToSource(text.SpanOf(mark.First, mark.Last));
        switch (mark)
        {
            case RefusedMark refused:
                Settle(span, refused.Reason);
                break;
            case DateMark:
                Settle(span, "date");
                break;
            case FigureMark figure when owners.TryGetValue(figure.First, out (int First, int Last) owner):
                numbers.Add(new(span, null, owner.First, owner.Last));
                break;
            case FigureMark figure when (FigureJudge.ReasonFor(text, figure) ?? (findings.First == findings.End ? NoIndicator : null)) is { } reason:
                Settle(span, reason);
                break;
            case FigureMark:
                attached.Add(new(numbers.Count, mark.First, mark.Last, findings.First, findings.End));
                numbers.Add(new(span, null));
                break;
        }
    }

    /// <summary>Keeps a number whose reason is known, or only counts it: what comes before it in the text is kept, so that the first ones stay the first.</summary>
    private void Settle(TextSpan span, string reason)
    {
        if (settled < MostKept)
        {
            numbers.Add(new(span, reason));
            settled++;
        }
        else
        {
            tally.Count(reason);
        }
    }

    /// <summary>A share of the plan or a change is part of the observation that it was attached to; where that is refused, it has no indicator.</summary>
    private void SettleAttached(List<Finding> findings)
    {
        (int First, int End) block = (-1, -1);
        List<Finding> kept = [];
        int next = 0;
        int reach = -1;
        foreach (Attached figure in attached)
        {
            if (block != (figure.FirstFinding, figure.EndFinding))
            {
                block = (figure.FirstFinding, figure.EndFinding);
                kept.Clear();
                kept.AddRange(CollectionsMarshal.AsSpan(findings)[block.First..block.End]);
                kept.RemoveAll(finding => finding.Refusal is not null);
                kept.Sort((one, other) => one.First.CompareTo(other.First));
                (next, reach) = (0, -1);
            }

            for (; next < kept.Count && kept[next].First <= figure.First; next++)
            {
                reach = Math.Max(reach, kept[next].Last);
            }

            if (reach < figure.Last)
            {
                numbers[figure.Number] = numbers[figure.Number] with { Reason = NoIndicator };
            }
        }
    }

    /// <summary>A number of the text.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Reason">Why it is no observation, whatever becomes of the findings; null where it hangs on them.</param>
    /// <param name="FirstOwner">The first finding made of it; -1 for none.</param>
    /// <param name="LastOwner">The last one: "24/30 ha theo kế hoạch" makes two.</param>
    private readonly record struct Number(TextSpan Span, string? Reason, int FirstOwner = -1, int LastOwner = -1);

    /// <summary>A figure of which no finding was made: it may be told in the evidence of one of its block.</summary>
    private readonly record struct Attached(int Number, int First, int Last, int FirstFinding, int EndFinding);
}
