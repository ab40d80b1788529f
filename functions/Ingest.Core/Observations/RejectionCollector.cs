using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Tables;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Gathers the reason of every number that became no observation.</summary>
internal static class RejectionCollector
{
    public static ImmutableArray<Rejection> Collect(SourceDocument document, IEnumerable<AnnotatedText> texts, List<Draft> kept, List<Draft> refused, List<CellRefusal> cells)
    {
        HashSet<FigureMark> used = new(ReferenceEqualityComparer.Instance);
        foreach (Draft draft in kept)
        {
            used.Add(draft.Figure);
        }

        Dictionary<FigureMark, string> reasons = new(ReferenceEqualityComparer.Instance);
        foreach (Draft draft in refused)
        {
            reasons[draft.Figure] = draft.Refusal ?? "no-evidence";
        }

        ImmutableArray<Rejection>.Builder rejections = ImmutableArray.CreateBuilder<Rejection>();
        foreach (AnnotatedText text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                if (text.MarkAt(i) is { } mark && mark.First == i && ReasonOf(text, mark, used, reasons, kept) is { } reason)
                {
                    TextSpan span = text.Source.ToSource(text.SpanOf(mark.First, mark.Last));
                    rejections.Add(new(reason, span, document.Source.Substring(span.Start, span.Length)));
                }
            }
        }

        foreach (CellRefusal cell in cells.Concat(refused.Where(draft => draft.SourceSpan is not null).Select(OfCell)))
        {
            rejections.Add(new(cell.Reason, cell.Span, document.Source.Substring(cell.Span.Start, cell.Span.Length)));
        }

        return rejections.ToImmutable();
    }

    private static CellRefusal OfCell(Draft draft) =>
        new(draft.Refusal ?? "no-evidence", draft.Text.Source.ToSource(draft.Text.SpanOf(draft.Figure.First, draft.Figure.NumberLast)));

    private static string? ReasonOf(AnnotatedText text, Mark mark, HashSet<FigureMark> used, Dictionary<FigureMark, string> reasons, List<Draft> kept) => mark switch
    {
        RefusedMark refused => refused.Reason,
        DateMark => "date",
        FigureMark figure when !used.Contains(figure) => reasons.TryGetValue(figure, out string? reason) ? reason
            : FigureJudge.ReasonFor(text, figure) ?? (IsInside(text, figure, kept) ? null : "no-indicator"),
        _ => null,
    };

    // A share of the plan or a change is part of the observation that it was attached to.
    private static bool IsInside(AnnotatedText text, FigureMark figure, List<Draft> kept)
    {
        foreach (Draft draft in kept)
        {
            if (ReferenceEquals(draft.Text, text) && draft.First <= figure.First && figure.Last <= draft.Last)
            {
                return true;
            }
        }

        return false;
    }
}
