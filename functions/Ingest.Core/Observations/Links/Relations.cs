using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>Decides how a figure relates to the one before it, from its verb and from what it is compared with.</summary>
internal static class Relations
{
    public static FigureRelation Of(FigureContext context, bool hasAnchor, bool hasAbsoluteAnchor, bool hasRateAnchor, bool hasChangeAnchor)
    {
        FigureMark figure = context.Figure;
        CueKind verb = context.Tail.Verb;
        CueKind compared = Comparisons.Of(context);
        bool isShareLike = figure.UnitKind is UnitKind.Percent && figure.Unit is "%";
        if (IsSigned(context) && hasAnchor && compared is not CueKind.Plan)
        {
            return FigureRelation.Change;
        }

        if (compared is CueKind.Plan && isShareLike && context.Text.Is(context.LeftLast, "mức") && verb is not CueKind.Reach && hasAnchor)
        {
            return FigureRelation.Own; // "91,5%, thấp hơn mức 95% nghị quyết đề ra"
        }

        if (compared is CueKind.Plan && figure.OutOf is null && !(context.Text.Is(context.LeftLast, "/") && hasAnchor))
        {
            return isShareLike || figure.UnitKind is UnitKind.Times ? FigureRelation.PlanShare : FigureRelation.PlanGap;
        }

        if (figure.UnitKind is UnitKind.Percent && !isShareLike && hasAnchor && ExceedsPlan(context) && figure.Unit!.StartsWith("điểm", StringComparison.OrdinalIgnoreCase))
        {
            return FigureRelation.PlanGap; // "vượt chỉ tiêu 1,5 điểm phần trăm": points part two rates and are none
        }

        if (isShareLike && !hasRateAnchor && ExceedsPlan(context))
        {
            return FigureRelation.PlanShare;
        }

        if (isShareLike && hasAbsoluteAnchor && context.Left.Length == 0 && context.Right.Length == 0 && verb is CueKind.Reach or CueKind.EqualTo or CueKind.Exceed && compared is CueKind.None && !context.TellsOfEarlier)
        {
            return FigureRelation.PlanShare;
        }

        if (verb is CueKind.FallShort && hasAnchor && context.Left.Length == 0 && context.Right.Length == 0)
        {
            return FigureRelation.PlanGap;
        }

        bool isChangeVerb = (verb is CueKind.Increase or CueKind.Decrease or CueKind.Multiply || verb is CueKind.Add && compared is CueKind.Previous) && !((context.Tail.Plan && context.Depth > 0 || compared is CueKind.None && PlansChange(context))) && !IsYearly(context) && !context.TellsOfEarlier;
        if (figure.UnitKind is UnitKind.Times)
        {
            return FigureRelation.Change;
        }

        if (isChangeVerb && context.Left.Length == 0 && context.Right.Length == 0 && hasAnchor && !context.Tail.HasFrom && !context.Tail.Aims && !((hasChangeAnchor || context.OpensClause || context.Depth > 0) && HasOwnPart(context)) && !context.HasLeft(CueKind.VerdictExceeded))
        {
            return FigureRelation.Change;
        }

        return compared is CueKind.Previous && context.Left.Length == 0 && hasAnchor && isShareLike && verb is CueKind.EqualTo ? FigureRelation.Change : FigureRelation.Own;
    }

    /// <summary>"kế hoạch cả năm giảm 75 hộ": the plan is a change itself.</summary>
    public static bool PlansChange(FigureContext context)
    {
        if (context.Tail is not { Plan: true, Verb: CueKind.Increase or CueKind.Decrease })
        {
            return false;
        }

        int plan = context.LeftLast;
        while (plan > context.LeftFirst && context.Text.CueAt(plan) is not CueKind.Plan)
        {
            plan--;
        }

        return context.Text.MarkAt(plan) is CueMark { Kind: CueKind.Plan } cue && (cue.First == context.LeftFirst || context.Text.Is(cue.First - 1, ",") || context.Text.Is(cue.First - 1, ";"));
    }

    /// <summary>"giảm còn 14,2%, bình quân mỗi năm giảm 6,4%": a yearly rate stands on its own beside the level.</summary>
    private static bool IsYearly(FigureContext context)
    {
        if (context.Figure is { UnitKind: UnitKind.Percent, Unit: { } unit } && unit.EndsWith("/năm", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (int i = context.LeftFirst; i < context.LeftLast; i++)
        {
            if ((context.Text.Is(i, "mỗi") || context.Text.Is(i, "hằng") || context.Text.Is(i, "hàng")) && context.Text.Is(i + 1, "năm"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"19.396 ha (-59 ha)": a signed figure in brackets is the change of the one before them.</summary>
    private static bool IsSigned(FigureContext context) =>
        context.Depth > 0 && context.Text.Is(context.LeftLast - 1, "(") && (context.Text.Is(context.LeftLast, "-") || context.Text.Is(context.LeftLast, "+"));

    /// <summary>"..., quý III tăng 8%", "..., cả năm dự kiến tăng 8%": a growth told of a quarter or year of its own stands beside the growth told before.</summary>
    private static bool HasOwnPart(FigureContext context)
    {
        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            if (context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: not null } or CueMark { Kind: CueKind.Estimate or CueKind.Forecast })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"vượt kế hoạch 12%", "cao hơn chỉ tiêu 5%": the plan stands between verb and figure.</summary>
    public static bool ExceedsPlan(FigureContext context)
    {
        for (int i = context.LeftLast; i >= context.LeftFirst && i >= context.LeftLast - 8; i--)
        {
            CueKind cue = context.Text.CueAt(i);
            if (cue is CueKind.VerdictExceeded)
            {
                return true;
            }

            if (cue is CueKind.Plan or CueKind.Aim && context.Text.CueAt(context.Text.MarkAt(i)!.First - 1) is CueKind.Increase or CueKind.Exceed)
            {
                return true;
            }
        }

        return false;
    }
}
