using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>"...; so với cùng kỳ tăng 5 vụ, giảm 3 người chết": changes of the figures before, told together behind them.</summary>
internal static class LaterChanges
{
    public static bool TryAttach(FigureContext context, FigureRelation lastRelation, SentenceDrafts drafts)
    {
        bool isChange = context is { Left.Length: 0, Depth: 0, Figure.UnitKind: UnitKind.Counter } && context.Tail.Verb is CueKind.Increase or CueKind.Decrease && context.Right.Length > 0;
        if (!isChange || !(lastRelation is FigureRelation.Change || IsComparedBefore(context)))
        {
            return false;
        }

        if (OwnerOf(context, drafts) is { } owner)
        {
            ChangeRelation.Attach(context, owner);
        }

        return true;
    }

    private static Draft? OwnerOf(FigureContext context, SentenceDrafts drafts) =>
        drafts.OfSentence(draft => draft.Unit == context.Figure.Unit && draft.Change is null && draft.Phrase.Contains(context.Right, StringComparison.OrdinalIgnoreCase));

    private static bool IsComparedBefore(FigureContext context)
    {
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (context.Text.CueAt(i) is CueKind.Versus || context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline })
            {
                return true;
            }
        }

        return false;
    }
}
