using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases of the words right beside the figure.</summary>
internal static class SidePhrases
{
    public static PhraseChoice? Right(PhraseRequest request)
    {
        (FigureContext context, Draft? anchor) = (request.Context, request.Anchor);
        if (request is not { Left.Length: 0, Right.Length: > 0, Figure.Rule: not "rank" })
        {
            return null;
        }

        string whole = request.Figure.UnitKind is UnitKind.Measured && context.HasLeft(CueKind.Among) ? anchor?.Phrase ?? "" : context.IsCoordinated ? anchor?.Head ?? "" : "";
        return new(PhraseWords.Joined(whole, request.Right), "phrase-right");
    }

    public static PhraseChoice? Left(PhraseRequest request)
    {
        (FigureContext context, string left, string right) = (request.Context, request.Left, request.Right);
        if (left.Length == 0)
        {
            return null;
        }

        if (request.Figure.UnitKind is UnitKind.Percent && right.Length > 0 && context.Text.Is(context.Figure.First - 1, ":") && context.LeftQuality.IsTheme && PhraseQuality.Of(right).Names)
        {
            return new(right, "phrase-below-theme");
        }

        bool joinsDirectly = !(request.Figure.UnitKind is UnitKind.Percent && PhraseWords.StartsWithHead(context)) && (!context.Tail.Joins || context.Tail.Verb is CueKind.Add) && right.Length > 0;
        return joinsDirectly ? new(PhraseWords.Joined(left, right), "phrase-both-sides") : new(left, "phrase-left");
    }
}
