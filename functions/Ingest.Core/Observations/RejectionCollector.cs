using System.Collections.Immutable;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Tables;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Gathers the numbers that became no observation, block by block, and gives their reasons once it is known which findings are kept.</summary>
internal sealed class RejectionCollector(string source)
{
    private readonly List<Number> numbers = [];
    private readonly List<Attached> attached = [];
    private readonly Dictionary<FigureMark, (int First, int Last)> owners = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes the numbers of a block.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="drafts">What its figures say.</param>
    /// <param name="first">Number of the finding that the first draft becomes.</param>
    public void Note(AnnotatedText text, List<Draft> drafts, int first)
    {
        owners.Clear();
        for (int i = 0; i < drafts.Count; i++)
        {
            int known = owners.TryGetValue(drafts[i].Figure, out (int First, int) owner) ? owner.First : first + i;
            owners[drafts[i].Figure] = (known, first + i);
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

    /// <summary>The numbers that became no observation with their reasons: those of the text in its order, then those of tables.</summary>
    public ImmutableArray<Rejection> Collect(List<Finding> findings, IEnumerable<CellRefusal> cells)
    {
        SettleAttached(findings);
        ImmutableArray<Rejection>.Builder rejections = ImmutableArray.CreateBuilder<Rejection>();
        foreach (Number number in numbers)
        {
            string? reason = number.Reason;
            if (number.FirstOwner >= 0)
            {
                reason = findings[number.FirstOwner].Refusal is null ? null : findings[number.LastOwner].Refusal;
            }

            if (reason is not null)
            {
                rejections.Add(Reject(reason, number.Span));
            }
        }

        rejections.AddRange(cells.Select(cell => Reject(cell.Reason, cell.Span)));
        rejections.AddRange(findings.Where(finding => finding is { CellSpan: not null, Refusal: not null }).Select(finding => Reject(finding.Refusal!, finding.CellSpan!.Value)));
        return rejections.DrainToImmutable();
    }

    private Rejection Reject(string reason, TextSpan span) => new(reason, span, source.Substring(span.Start, span.Length));

    private void Note(AnnotatedText text, Mark mark, (int First, int End) findings)
    {
        TextSpan span = text.Source.ToSource(text.SpanOf(mark.First, mark.Last));
        switch (mark)
        {
            case RefusedMark refused:
                numbers.Add(new(span, refused.Reason));
                break;
            case DateMark:
                numbers.Add(new(span, "date"));
                break;
            case FigureMark figure when owners.TryGetValue(figure, out (int First, int Last) owner):
                numbers.Add(new(span, null, owner.First, owner.Last));
                break;
            case FigureMark figure:
                string? reason = FigureJudge.ReasonFor(text, figure);
                if (reason is null)
                {
                    attached.Add(new(numbers.Count, mark.First, mark.Last, findings.First, findings.End));
                }

                numbers.Add(new(span, reason));
                break;
        }
    }

    /// <summary>A share of the plan or a change is part of the observation that it was attached to; where that is refused, it has no indicator.</summary>
    private void SettleAttached(List<Finding> findings)
    {
        (int First, int End) block = (-1, -1);
        Queue<Finding> kept = new();
        int reach = -1;
        foreach (Attached figure in attached)
        {
            if (block != (figure.FirstFinding, figure.EndFinding))
            {
                block = (figure.FirstFinding, figure.EndFinding);
                kept = new(findings[block.First..block.End].Where(finding => finding.Refusal is null).OrderBy(finding => finding.First));
                reach = -1;
            }

            while (kept.TryPeek(out Finding? next) && next.First <= figure.First)
            {
                reach = Math.Max(reach, kept.Dequeue().Last);
            }

            if (reach < figure.Last)
            {
                numbers[figure.Number] = numbers[figure.Number] with { Reason = "no-indicator" };
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
