using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>"Đàn bò 21.300 con, đàn heo 48.900 con, lần lượt đạt 98,6% và 84,3% kế hoạch": shares of the plan, or changes, are handed out to as many figures before them in order.</summary>
internal static class RespectiveShares
{
    /// <summary>Hands the row out; false where it is none or there are not as many figures before it.</summary>
    public static bool TryHandOut(List<FigureContext> figures, int start, int count, List<Draft> drafts, int before)
    {
        FigureContext first = figures[start];
        FigureContext last = figures[start + count - 1];
        bool isPlan = Comparisons.Of(last) is CueKind.Plan;
        bool isFall = first.HasLeft(CueKind.Decrease);
        bool isChange = isFall || first.HasLeft(CueKind.Increase);
        bool isRow = first.Left.Length == 0 && figures.Skip(start).Take(count).All(figure => figure.Figure.UnitKind is UnitKind.Percent && figure.Figure.OutOf is null);
        if (!isRow || !(isPlan || isChange) || drafts.Count - before < count)
        {
            return false;
        }

        List<Draft> owners = drafts[^count..];
        if (owners.Exists(owner => owner.Text != first.Text || owner.Kind is not ObservationKind.Actual || (isPlan ? owner.PercentOfPlan : owner.Change) is not null))
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            Give(figures[start + i], owners[i], isPlan, isFall);
        }

        return true;
    }

    private static void Give(FigureContext context, Draft owner, bool isPlan, bool isFall)
    {
        decimal value = context.Figure.Value;
        if (isPlan)
        {
            owner.PercentOfPlan = value;
        }
        else
        {
            (owner.Change, owner.ChangeUnit) = (isFall ? -value : value, context.Figure.Unit);
        }

        owner.Rules.Add("respective-share");
        owner.Extend(context.Text, context.Figure.Last);
    }
}
