using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>The relation of a figure to the one before it, where that one says more than the words between.</summary>
internal static class SettledRelation
{
    public static FigureRelation Of(FigureContext context, FigureRelation relation, SentenceDrafts drafts)
    {
        if (drafts.Anchor is { Value: { } reached } anchor && anchor.Unit == context.Figure.Unit && context.Left.Length == 0 && context.Figure.Value < reached / 2 && context.Depth == anchor.Depth && Relations.ExceedsPlan(context))
        {
            return FigureRelation.PlanGap; // "5.710 tỷ đồng, vượt dự toán được giao 876 tỷ đồng" cannot be the plan itself
        }

        if (relation is FigureRelation.Own && drafts.IsShareOfPlanBeside(context))
        {
            return FigureRelation.PlanShare;
        }

        if (relation is FigureRelation.Change && drafts.Anchor is { Kind: ObservationKind.Target, Figure.UnitKind: UnitKind.Percent } && context.Figure.UnitKind is UnitKind.Percent && CarriedKinds.Contrasts(context))
        {
            return FigureRelation.Own; // "mục tiêu tăng 8%, thực tế tăng 8,6%"
        }

        if (relation is FigureRelation.Change && drafts.Anchor is { Kind: ObservationKind.Actual, Measure: Measure.Level } && context.Depth == drafts.Anchor.Depth && PlanWords.PlansChange(context))
        {
            return FigureRelation.Own; // "đầu năm còn 215 hộ nghèo; kế hoạch cả năm giảm 40 hộ"
        }

        if (relation is FigureRelation.Change && drafts.Anchor is { Measure: not Measure.Level, Figure.Unit: "%" } && context is { Figure.Unit: "%", Depth: 0 } && Comparisons.Of(context) is CueKind.Previous)
        {
            return FigureRelation.Own; // "tăng 2,1% so với tháng trước và tăng 6% so với cùng kỳ"
        }

        return relation;
    }
}
