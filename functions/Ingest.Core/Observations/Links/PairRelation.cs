using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Links;

/// <summary>"tăng từ A lên B" gives two levels; the first is older than the second and never takes its year.</summary>
internal static class PairRelation
{
    /// <summary>Name of the rule for the older level.</summary>
    public const string StartOfChange = "start-of-change";

    /// <summary>Name of the rule for the later level.</summary>
    public const string EndOfChange = "end-of-change";

    public static void Apply(FigureContext context, FigureContext? next, FigureContext? previous, Draft draft, Draft? anchor, ReadingState state)
    {
        (next, previous) = (context.ChangeEnd ?? next, context.ChangeStart ?? previous);
        if (next is not null && IsStart(context, next))
        {
            ReadStart(context, next, draft, state);
        }
        else if (previous is not null && anchor is not null && IsStart(previous, context))
        {
            ReadEnd(draft, anchor, state);
        }
        else if (anchor is not null && IsSameAgain(context, draft, anchor))
        {
            (draft.Period, draft.Kind) = (anchor.Period, anchor.Kind);
        }
    }

    /// <summary>"từ 2.310 hộ (chiếm 9,8%) xuống 640 hộ (2,6%)": a level told again by another measure is of the same time.</summary>
    private static bool IsSameAgain(FigureContext context, Draft draft, Draft anchor) =>
        !draft.HasOwnPeriod && (anchor.Rules.Contains(StartOfChange) || anchor.Rules.Contains(EndOfChange)) && draft.Measure is Measure.Level && draft.Unit != anchor.Unit
        && (context.Depth > anchor.Depth || draft.Rules.Contains("phrase-same-as-before")) && !context.OpensClause;

    /// <summary>Whether one figure follows "từ" and the next one "lên", "xuống", "còn".</summary>
    private static bool IsStart(FigureContext from, FigureContext to) =>
        from.Tail.HasFrom && to.Tail.Verb is CueKind.UpTo or CueKind.DownTo && from.Text == to.Text && !to.OpensClause && to.Left.Length == 0 && from.Tail.HasFrom;

    private static void ReadStart(FigureContext context, FigureContext next, Draft draft, ReadingState state)
    {
        draft.Measure = Measure.Level;
        draft.Comparator = context.Figure.High is null ? Comparator.Equal : Comparator.Range;
        draft.Unit ??= next.Figure.Unit;
        draft.Rules.Add(StartOfChange);
        TimePeriod? end = Periods.Own(next, state).Period ?? state.SentencePeriod ?? state.LevelPair?.To;
        if (Periods.Own(context, state) is { Period: { } own, IsLeft: false })
        {
            draft.Period = own;
        }
        else
        {
            draft.Period = state.LevelPair?.From ?? ChangeStarts.Of(context, end, draft, state);
            draft.Period = draft.Period is { IsTerm: false } ahead && ahead.EndYear > state.Profile.ReportYear ? TimePeriod.Year(state.Profile.ReportYear.Value) : draft.Period; // "từ 28% xuống còn 19% vào năm 2030" starts from what is
        }

        if ((end ?? CarriedPeriods.Of(state, ObservationKind.Target)) is { } planned && (state.SentenceRevises || Revisions.Stand(context.Text, context.LeftFirst, context.LeftLast)))
        {
            (draft.Period, draft.Kind) = (planned, ObservationKind.Target);
            return;
        }

        bool isPlanned = draft.HasOwnKind && draft.Kind is ObservationKind.Target && context.HasLeft(CueKind.Aim);
        // "đặt mục tiêu nâng X từ A lên B" starts from what was reached, "chỉ tiêu X tăng từ A lên B" from the earlier plan.
        bool isPast = context.HasLeft(CueKind.Raise) && Periods.Own(context, state).Period is { } named && state.Profile.IsPast(named);
        draft.Kind = state.Profile.IsFuture(draft.Period) || isPlanned && !isPast ? draft.Kind : ObservationKind.Actual;
        if (isPlanned && !state.Profile.IsFuture(draft.Period))
        {
            draft.Doubts = draft.Doubts.Add(Doubt.Kind); // "chỉ tiêu tăng từ A năm trước lên B": A was promised or reached
        }
    }

    private static void ReadEnd(Draft draft, Draft start, ReadingState state)
    {
        draft.Phrase = start.Phrase;
        draft.Head = start.Head;
        draft.Measure = Measure.Level;
        draft.Unit ??= start.Unit;
        draft.Rules.Add(EndOfChange);
        draft.First = start.First;
        start.Last = Math.Max(start.Last, draft.Last);
        if (!draft.HasOwnPeriod && state.LevelPair is { } pair)
        {
            draft.Period = pair.To;
        }
        else if (start.Period is { } from && draft.Period is { } to && draft.HasOwnPeriod)
        {
            state.LevelPair = (from, to);
        }

        if (draft is { Period: { IsTerm: true } term, Kind: ObservationKind.Actual })
        {
            draft.Period = TimePeriod.Year(term.EndYear); // a level at the end of "trong các năm 2021 - 2024"
        }

        if (Kinds.ByPeriod(draft.Period, state.Profile) is { } kind && draft.HasOwnPeriod && !draft.HasOwnKind)
        {
            draft.Kind = kind;
        }
    }
}
