using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Makes a draft of a figure that says something of its own.</summary>
internal static class DraftBuilder
{
    public static Draft Build(FigureContext context, ReadingState state, Draft? anchor)
    {
        FigureMark figure = context.Figure;
        Draft? earlier = anchor ?? state.Last;
        (string phrase, string rule) = Phrases.Of(context, state, anchor, earlier);
        Draft draft = new()
        {
            Text = context.Text,
            Figure = figure,
            First = Math.Min(context.PhraseFirst, context.Tail.First),
            Last = context.PhraseLast,
            Phrase = phrase,
            Head = context.Left.Length > 0 ? context.Left : anchor?.Head ?? "",
            HasOwnPhrase = context.Left.Length > 0 || context.Right.Length > 0,
            Value = figure.Value,
            High = figure.High,
            Unit = figure.Unit,
            Comparator = Measures.ComparatorOf(context),
        };
        draft.Rules.Add(figure.Rule);
        draft.Rules.Add(rule);
        draft.Measure = Measures.Of(context, phrase);
        SetPeriodAndKind(draft, context, state, anchor);
        return draft;
    }

    private static void SetPeriodAndKind(Draft draft, FigureContext context, ReadingState state, Draft? anchor)
    {
        (TimePeriod? own, bool isLeft) = Periods.Own(context, state.Profile);
        (ObservationKind? kind, CueKind by) = Kinds.Own(context.Text, context.LeftFirst, context.LeftLast, own, state.Profile);
        TimePeriod? carried = state.SentencePeriod;
        ObservationKind? byPeriod = own is not null && own != carried ? Kinds.ByPeriod(own, state.Profile) : null;
        draft.HasOwnKind = kind is not null || byPeriod is not null;
        draft.Kind = kind ?? byPeriod ?? state.SentenceKind ?? state.ParagraphKind ?? state.ListKind ?? state.SectionKind
            ?? Kinds.ByPeriod(own ?? carried, state.Profile) ?? state.Profile.DefaultKind;
        draft.Rules.Add(kind is not null ? $"kind-by-{by}" : byPeriod is not null ? "kind-by-period" : "kind-carried");
        draft.Period = own ?? carried ?? state.ParagraphPeriod ?? state.ListPeriod ?? state.SectionPeriod ?? state.LastPeriod(draft.Kind)
            ?? (draft.Kind is ObservationKind.Target ? state.Profile.TargetPeriod : state.Profile.ActualPeriod);
        draft.HasOwnPeriod = own is not null;
        draft.Rules.Add(own is not null ? "period-beside" : "period-carried");
        draft.Estimated = draft.Kind is ObservationKind.Actual && (by is CueKind.Estimate or CueKind.Forecast || context.HasLeft(CueKind.Estimate)
            || (context.IsCoordinated && context.Left.Length == 0 && anchor is { Estimated: true }));
        if (context.Depth > 0)
        {
            return;
        }

        state.SentenceKind = kind is not null && by is not (CueKind.Done or CueKind.Future) ? kind : state.SentenceKind;
        if (own is not null && isLeft)
        {
            state.SentencePeriod = own;
            state.ParagraphPeriod = own;
        }
    }
}
