using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Links;

/// <summary>A change on an earlier period belongs to its figure: "... 7.806 tỷ đồng, tăng 15% so với năm 2022".</summary>
internal static class ChangeRelation
{
    public static void Attach(FigureContext context, Draft draft)
    {
        if (draft.Change is not null && draft.Change != context.Figure.Value)
        {
            draft.Baseline ??= Periods.Baseline(context, draft.Period);
            SetIndexYear(draft);
            draft.Extend(context.Text, context.Figure.Last);
            return;
        }

        decimal value = context.Figure.Value;
        draft.Change = context.Tail.Verb is CueKind.Decrease || context.Text.Is(context.LeftLast, "-") ? -value : value;
        draft.ChangeUnit = context.Figure.Unit;
        draft.Baseline = Periods.Baseline(context, draft.Period);
        draft.HasBaseline = true;
        SetIndexYear(draft);
        draft.Rules.Add("change-from-previous");
        draft.Extend(context.Text, context.Figure.Last);
    }

    private static void SetIndexYear(Draft draft)
    {
        if (draft.Baseline is { IsTerm: false } year && draft is { HasOwnPeriod: false, Figure.UnitKind: UnitKind.Score, Period: { } told } && told.StartYear - year.StartYear == 2)
        {
            // A yearly index is compared with the year before it, whenever it is reported.
            draft.Period = TimePeriod.Year(year.StartYear + 1);
            draft.Rules.Add(IndexYears.Rule);
            draft.Doubts = draft.Doubts.Add(Doubt.Period);
        }
    }

    /// <summary>"Doanh thu tăng 12%, đạt 500 tỷ đồng": the level that follows takes the change up.</summary>
    public static bool TryMerge(FigureContext context, Draft before, Draft draft)
    {
        bool isChange = before.Measure is not Measure.Level && before.Kind is ObservationKind.Actual && before.PercentOfPlan is null && before.Text == draft.Text;
        bool takesOver = context.Left.Length == 0 && !context.TellsOfEarlier && context.Right.Length == 0 && !context.OpensClause && draft.Measure is Measure.Level && draft.Kind is ObservationKind.Actual
            && context.Tail.Verb is CueKind.Reach or CueKind.DownTo or CueKind.UpTo or CueKind.Estimate && context.Depth == 0;
        if (before.Value is null && before.PercentOfPlan is not null && takesOver is false && context.Left.Length == 0 && !context.OpensClause
            && context.Figure.UnitKind is UnitKind.Measured && before.Text == draft.Text)
        {
            Absorb(before, draft);
            draft.PercentOfPlan = before.PercentOfPlan;
            return true;
        }

        if (!isChange || !takesOver || before.Unit != "%" && before.Unit != draft.Unit && !(draft.Unit is "%" && before.Figure.UnitKind is UnitKind.Percent))
        {
            return false;
        }

        Absorb(before, draft);
        draft.Change = before.Measure is Measure.Decrease ? -before.Value : before.Value;
        draft.ChangeUnit = before.Unit;
        return true;
    }

    private static void Absorb(Draft before, Draft draft)
    {
        draft.Phrase = before.Phrase;
        draft.Head = before.Head;
        draft.First = Math.Min(before.First, draft.First);
        draft.Last = Math.Max(before.Last, draft.Last);
        draft.Estimated |= before.Estimated;
        draft.Kind = before.Kind;
        draft.Baseline = before.Baseline;
        draft.Rules.Add("level-takes-up-change");
    }
}
