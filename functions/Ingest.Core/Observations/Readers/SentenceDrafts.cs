using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Readers;

/// <summary>The drafts of the document while a sentence is read, and which of them later figures of the sentence refer to.</summary>
internal sealed class SentenceDrafts(ReadingState state, List<Draft> drafts)
{
    private Draft? outer;

    /// <summary>What the next figure refers to; null before the first of the sentence.</summary>
    public Draft? Anchor { get; private set; }

    /// <summary>All drafts so far.</summary>
    public List<Draft> All => drafts;

    /// <summary>How many drafts there were when the sentence opened.</summary>
    public int Opening { get; private set; }

    /// <summary>Whether the sentence speaks of a plan.</summary>
    public bool SpeaksOfPlan { get; private set; }

    public void Open(bool speaksOfPlan)
    {
        (Anchor, outer, SpeaksOfPlan, Opening) = (null, null, speaksOfPlan, drafts.Count);
    }

    /// <summary>What stands behind closed brackets goes on with what stood before them.</summary>
    public void LeaveBrackets() => Anchor = outer;

    /// <summary>Remembers what the figures behind brackets that open now will refer to.</summary>
    public void Keep(FigureContext context) => outer = context.Depth == 0 ? Anchor : outer;

    /// <summary>A plan's figure in passing: what follows is still about the result before it.</summary>
    public void GoBackTo(Draft earlier) => Anchor = earlier;

    /// <summary>Takes a draft up and makes it what later figures of the sentence refer to.</summary>
    public void Add(Draft draft)
    {
        bool goesBack = Anchor is { Period: { } told } && Anchor.Kind == draft.Kind && draft.Period?.EndYear < told.EndYear; // "riêng năm 2022 tăng 8%, sau khi năm 2021 chỉ tăng 1%"
        drafts.Add(draft);
        Anchor = draft;
        state.Last = draft;
        state.Recent.Add(draft);
        if (draft.Period is { } period && draft is { HasOwnPeriod: true, OpensWithPeriod: true, Depth: 0 } && !goesBack && !(draft.Kind is ObservationKind.Actual && (state.Profile.IsBackground(period) || state.Profile is { IsInterim: true, Published: not null } && state.Profile.IsBehind(period))))
        {
            state.Remember(draft.Kind, draft.Kind is ObservationKind.Actual && period.IsTerm ? TimePeriod.Year(Math.Min(period.EndYear, state.Profile.ReportYear ?? period.EndYear)) : period); // a later paragraph tells where the term has led
        }
    }

    /// <summary>Takes back the last draft where a change has taken its value over.</summary>
    public void Drop(Draft draft) => drafts.RemoveAt(drafts.LastIndexOf(draft));

    /// <summary>"giảm 2,1%, từ 11,5% xuống 9,4%": the change told first is that from the one level to the other.</summary>
    public void TakeUpChange(Draft end)
    {
        if (!end.Rules.Contains(PairRelation.EndOfChange) || drafts.Count < Opening + 2 || drafts[^1] is not { Value: { } from, HasOwnPhrase: false } start
            || drafts[^2] is not { Measure: not Measure.Level, Value: { } size, Figure.UnitKind: UnitKind.Percent } change || change.Text != start.Text || end.Value is not { } to || Math.Abs(from - to) != size)
        {
            return;
        }

        (end.Change, end.ChangeUnit) = (to - from, change.Unit);
        (start.First, end.First) = (Math.Min(change.First, start.First), Math.Min(change.First, end.First));
        drafts.RemoveAt(drafts.Count - 2);
    }

    /// <summary>The indicators of the last figures before, where they have the units of these in the same order: "Kết quả lần lượt là 1 huyện, 9 xã" takes up the plan's.</summary>
    public List<string> SubjectsOf(List<FigureContext> row)
    {
        int start = drafts.Count - row.Count;
        for (int i = 0; i < row.Count; i++)
        {
            if (start < 0 || row[i].Figure.UnitKind is not UnitKind.Counter || drafts[start + i].Unit != row[i].Figure.Unit)
            {
                return [];
            }
        }

        return [.. drafts.Skip(start).Select(draft => draft.Phrase)];
    }

    /// <summary>Makes a result of what was taken for a plan, with the period that results have here where it was not said.</summary>
    public void TurnIntoResult(Draft draft)
    {
        if (draft is { Kind: ObservationKind.Target, HasOwnPeriod: false } && state.SentencePeriod is null && state.Profile.IsFuture(draft.Period))
        {
            draft.Period = CarriedPeriods.Of(state, ObservationKind.Actual);
        }

        draft.Kind = ObservationKind.Actual;
        state.Tells = true;
    }

    /// <summary>The result that a share of the plan is told of.</summary>
    public Draft BuildShare(FigureContext context) => DraftBuilder.Build(context, state, Anchor, ObservationKind.Actual);

    /// <summary>"mới trồng 24/30 ha theo kế hoạch": the whole is the plan's figure.</summary>
    public void AddPlan(FigureContext context, Draft result, decimal whole)
    {
        Draft plan = DraftBuilder.Build(context, state, Anchor);
        plan.Kind = ObservationKind.Target;
        plan.Value = whole;
        plan.Phrase = result.Phrase;
        plan.Period = result.Period;
        plan.Estimated = false;
        plan.HasStrongKind = true;
        plan.Rules.Add(PlanRelation.OutOfPlan);
        result.Rules.Add(PlanRelation.OutOfPlan);
        drafts.Add(plan);
    }

    /// <summary>Whether the figure before is an amount without a whole given: a bare "đạt 76,9%" behind it can only be its share of the plan.</summary>
    public bool HasAbsoluteAnchor(FigureContext context) =>
        Anchor is { Value: not null, PercentOfPlan: null, Kind: ObservationKind.Actual } && (Anchor.Figure.OutOf is null || Anchor.Rules.Contains(PlanRelation.OutOfPlan)) && !context.OpensClause && Anchor.Depth == context.Depth
        && (Anchor.Figure.UnitKind is UnitKind.Measured || Anchor.Figure.UnitKind is UnitKind.Counter && (SpeaksOfPlan || ShareOnlyRule.IsAmount(Anchor.FoldedPhrase)));

    /// <summary>"412 tỷ đồng/KH 400 tỷ đồng (103%)", "kế hoạch 800 căn, hoàn thành 200 căn (25%)": beside a result and the plan's figure their ratio; and a bare share behind one part as behind the whole.</summary>
    public bool IsShareOfPlanBeside(FigureContext context)
    {
        if (context is { Left.Length: 0, OpensClause: false, Figure: { Unit: "%", High: null } } && context.Text.Is(context.LeftLast, "lệ") && Anchor is { Kind: ObservationKind.Actual, Value: not null, PercentOfPlan: null, Figure.UnitKind: UnitKind.Measured } spent)
        {
            return Disbursements.IsDisbursement(spent.FoldedPhrase); // "giải ngân 112 tỷ đồng, tỷ lệ 60,5%"
        }

        if (context is not { Left.Length: 0, Depth: > 0, Figure: { Unit: "%", High: null } } || Anchor is not { Kind: ObservationKind.Actual, Value: { } reached, PercentOfPlan: null } || !context.Text.Is(context.LeftLast, "("))
        {
            return false;
        }

        return IsRatio(reached, Anchor.Unit, context.Figure.Value) || Anchor.Figure.UnitKind is UnitKind.Measured && OfSentence(draft => draft.PercentOfPlan is not null && draft.Unit == Anchor.Unit) is not null;
    }

    private bool IsRatio(decimal reached, string? unit, decimal share) =>
        OfSentence(draft => draft is { Kind: ObservationKind.Target, Value: { } planned and > 0 } && draft.Unit == unit && Math.Abs((reached / planned * 100) - share) < 1) is not null;

    /// <summary>"64 vụ, làm 31 người chết; so với cùng kỳ giảm 6 vụ": a counted change belongs to what is counted so.</summary>
    public Draft OfSameUnit(FigureContext context, Draft anchor) =>
        context.Figure.UnitKind is UnitKind.Counter && anchor.Unit != context.Figure.Unit && anchor.Figure.UnitKind is UnitKind.Counter
            ? OfSentence(draft => draft.Unit == context.Figure.Unit && draft.Change is null) ?? anchor
            : anchor;

    /// <summary>The last draft of the sentence that fits, or null.</summary>
    public Draft? OfSentence(Predicate<Draft> fits)
    {
        int at = drafts.Count > Opening ? drafts.FindLastIndex(drafts.Count - 1, drafts.Count - Opening, fits) : -1;
        return at < 0 ? null : drafts[at];
    }

    /// <summary>The draft that a figure without a name of its own is about.</summary>
    public Draft? AnchorFor(FigureContext context) => context.Left.Length > 0 ? null : Anchor ?? state.Last;
}
