using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>Tells a figure that the one before it is compared with: it is a plan of the same indicator, not an indicator of its own.</summary>
internal static class PlanComparison
{
    /// <summary>"... 10%, so với yêu cầu 6%": the figure compared with is one of the same indicator.</summary>
    public static bool Holds(FigureContext context)
    {
        int first = context.LeftFirst;
        while (first < context.LeftLast && context.Text.Tokens[first].Kind is TokenKind.Symbol)
        {
            first++;
        }

        bool compares = context.Text.CueAt(first) is CueKind.Versus or CueKind.Exceed or CueKind.VerdictExceeded or CueKind.VerdictMissed or CueKind.About or CueKind.Increase or CueKind.Decrease
            || context.Text.Is(context.LeftLast, "mức") && context.Text.CueAt(first) is CueKind.Below
            || context.Text.CueAt(first) is CueKind.Connector && context.HasLeft(CueKind.Versus);
        bool isPlanBehind = PlansBehind.Speak(context) || context.Text.Is(context.LeftLast, "mức") && context.Text.CueAt(context.RightFirst) is CueKind.Plan;
        return compares && context.Figure.Last - first < 14 && (isPlanBehind || context.HasLeft(CueKind.Plan) || context.HasLeft(CueKind.Aim) || context.HasLeft(CueKind.VerdictExceeded)) && !HasConnectorBehindPlan(context);
    }

    /// <summary>"chỉ tiêu không đạt gồm: tỷ lệ che phủ rừng 45,6% so với 46%": where goals are missed, what a result is barely set against is its goal.</summary>
    public static bool IsBare(FigureContext context, Draft anchor) =>
        context.Text.MarkAt(context.LeftFirst) is CueMark { Kind: CueKind.Versus } versus && versus.Last == context.LeftLast && anchor.Text == context.Text && Units.Fit(context.Figure.Unit, anchor.Unit)
        && context.Text.MarkAt(context.RightFirst) is not PeriodMark && context.Text.CueAt(context.RightFirst) is not (CueKind.Previous or CueKind.Connector);

    // "vượt 6% kế hoạch với trên 3.200 tỷ đồng": behind the connector the result goes on.
    private static bool HasConnectorBehindPlan(FigureContext context)
    {
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            switch (context.Text.CueAt(i))
            {
                case CueKind.Connector:
                    return true;
                case CueKind.Plan or CueKind.Aim:
                    return false;
            }
        }

        return false;
    }
}
