using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases that a figure takes over from the one before it, from a heading or from its own counter.</summary>
internal static class InheritedPhrases
{
    public static PhraseChoice? Compared(PhraseRequest request) =>
        request.Anchor is not null && !(request.Anchor.Measure is Measure.Level && request.Context.Tail.Verb is CueKind.Increase or CueKind.Decrease && PlanWords.PlansChange(request.Context)) && (PlanComparison.Holds(request.Context) || PlanDemands.Hold(request.Context, request.Anchor)) ? new(request.Anchor.Phrase, "phrase-compared") : null;

    public static PhraseChoice? Anaphor(PhraseRequest request) =>
        request is { Context.Tail.Anaphor: true, Earlier: not null } ? new(request.State.Recent.Fitting(request.Figure, request.Earlier)!.Phrase, "phrase-anaphor") : null;

    /// <summary>The last resort, where no word beside the figure names anything.</summary>
    public static PhraseChoice Of(PhraseRequest request)
    {
        (FigureContext context, ReadingState state, Draft? anchor, _) = request;
        if (anchor is not null)
        {
            bool isOtherCounter = context.Figure.UnitKind is UnitKind.Counter && anchor.Unit != context.Figure.Unit && context.Depth == anchor.Depth
                && (context.Tail.Verb is CueKind.None || context.Tail.Verb is CueKind.UpTo && anchor.Unit is "%");
            return isOtherCounter ? new(PhraseWords.Joined(anchor.Head, CounterPhrases.CounterOf(context.Figure)), "phrase-from-counter") : new(anchor.Phrase, "phrase-same-as-before");
        }

        if (state.Theme.Length > 0 || state.IntroTheme.Length > 0)
        {
            return new(state.Theme.Length > 0 ? state.Theme : state.IntroTheme, "phrase-from-theme");
        }

        if (state.ListTheme.Length > 0)
        {
            return new(state.ListTheme, "phrase-from-list");
        }

        Draft? earlier = state.Recent.Fitting(context.Figure, request.Earlier);
        string counter = context.Figure.UnitKind is UnitKind.Counter ? CounterPhrases.CounterOf(context.Figure) : "";
        bool isTakenUp = earlier?.Unit is { } unit && unit == context.Figure.Unit && ReferenceEquals(earlier.Text, context.Text) && context.Tail.Verb is CueKind.Reach or CueKind.UpTo or CueKind.DownTo or CueKind.Aim; // "Năm 2025, phấn đấu đạt 320.000 con."
        return earlier is not null && (counter.Length == 0 || isTakenUp) ? new(earlier.Phrase, "phrase-anaphor") : new(counter, "phrase-from-counter");
    }
}
