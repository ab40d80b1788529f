using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Readers;

/// <summary>Makes a draft of a figure that says something of its own.</summary>
internal static class DraftBuilder
{
    public static Draft Build(FigureContext context, ReadingState state, Draft? anchor, ObservationKind? known = null)
    {
        FigureMark figure = context.Figure;
        Draft? earlier = anchor ?? state.Last;
        (string phrase, string rule) = Phrases.Of(context, state, anchor, earlier);
        Draft draft = new()
        {
            Text = context.Text,
            Figure = figure,
            Depth = context.Depth,
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
        draft.Whole = rule is "phrase-of-sector" ? Phrases.WholeOf(anchor!) : rule is "phrase-of-owner" or Parts.Rule ? Phrases.WholeOf(earlier!) : "";
        draft.Verb = context.Tail.Verb;
        draft.Refusal = Hypotheses.ReasonFor(context, state.Profile);
        draft.Measure = Measures.Of(context, draft.FoldedPhrase);
        if (anchor is not null && context is { Left.Length: 0, OpensClause: false } && context.Depth == anchor.Depth && context.Tail.Verb is CueKind.None && anchor.Measure is not Measure.Level && anchor.Unit == figure.Unit)
        {
            draft.Measure = anchor.Measure;
        }

        if (rule is "phrase-of-sector" && context.Tail.Verb is CueKind.None or CueKind.Reach or CueKind.Estimate)
        {
            draft.Measure = anchor!.Measure;
        }

        if (figure.Unit is "%" && Sectors.IsSector(context))
        {
            draft.Measure = context.Tail.Verb is CueKind.None && draft.Measure is Measure.Level ? state.SectorMeasure : draft.Measure;
            state.SectorMeasure = draft.Measure;
        }

        draft.Unit ??= rule is Parts.Rule ? earlier!.Unit : null;
        draft.Unit ??= anchor is not null && context is { Depth: > 0, Left.Length: 0 } && (context.Tail.Plan || PlanWords.IsPlanAside(context) || CarriedPeriods.Opens(context, null)) ? anchor.Unit : null; // "452 người (kế hoạch 400)", "452 người (năm 2020 là 430)"
        draft.Unit = Units.OfPlanBeside(context, anchor) ?? draft.Unit;
        draft.Unit ??= Units.OfHead(context) ?? (context.Tail.Anaphor ? earlier?.Unit : null) ?? (EndsItem(context) ? state.NoticeUnit : null);
        if (draft.Unit is null && anchor is not null && context.Left.Length == 0 && context.Tail.Verb is CueKind.DownTo or CueKind.UpTo or CueKind.Reach)
        {
            draft.Unit = anchor.Unit;
        }

        draft.Unit ??= Units.OfRow(context, earlier);
        draft.Unit = ElidedUnits.Of(context, anchor) ?? draft.Unit;
        DraftSettler.Settle(draft, context, state, anchor, known);
        if (rule is Parts.Rule && !draft.HasOwnPeriod)
        {
            (draft.Kind, draft.Period) = (earlier!.Kind, earlier.Period);
        }

        return draft;
    }

    private static bool EndsItem(FigureContext context) =>
        context.RightFirst >= context.Text.Tokens.Length || context.Text.Is(context.RightFirst, ";") || context.Text.Is(context.RightFirst, ".") || context.Text.Is(context.RightFirst, "(");
}
