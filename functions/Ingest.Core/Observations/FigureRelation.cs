using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>How a figure hangs together with the one before it.</summary>
internal enum FigureRelation
{
    /// <summary>It says something of its own.</summary>
    Own,

    /// <summary>It is the share of the plan that was reached, in per cent.</summary>
    PlanShare,

    /// <summary>It is the distance to the plan in the figure's own unit.</summary>
    PlanGap,

    /// <summary>It is the change on an earlier period.</summary>
    Change,

    /// <summary>It says the figure before it again in other units or in per cent.</summary>
    Restated,
}

/// <summary>Decides how a figure relates to the one before it, from its verb and from what it is compared with.</summary>
internal static class Relations
{
    /// <summary>How far behind a figure stands what it is compared with.</summary>
    private const int ComparisonReach = 100;

    public static FigureRelation Of(FigureContext context, bool hasAnchor, bool hasAbsoluteAnchor, bool hasRateAnchor, bool hasChangeAnchor)
    {
        FigureMark figure = context.Figure;
        CueKind verb = context.Tail.Verb;
        CueKind compared = Compared(context);
        bool isShareLike = figure.UnitKind is UnitKind.Percent && figure.Unit is "%" || figure.Unit is "phần trăm";
        if (IsSigned(context) && hasAnchor && compared is not CueKind.Plan)
        {
            return FigureRelation.Change;
        }

        if (compared is CueKind.Plan && isShareLike && context.Text.Is(context.LeftLast, "mức") && hasAnchor)
        {
            return FigureRelation.Own; // "91,5%, thấp hơn mức 95% nghị quyết đề ra"
        }

        if (compared is CueKind.Plan && figure.OutOf is null && !(context.Text.Is(context.LeftLast, "/") && hasAnchor))
        {
            return isShareLike || figure.UnitKind is UnitKind.Times ? FigureRelation.PlanShare : FigureRelation.PlanGap;
        }

        if (isShareLike && !hasRateAnchor && ExceedsPlan(context))
        {
            return FigureRelation.PlanShare;
        }

        if (isShareLike && hasAbsoluteAnchor && context.Left.Length == 0 && context.Right.Length == 0 && verb is CueKind.Reach or CueKind.EqualTo && compared is CueKind.None)
        {
            return FigureRelation.PlanShare;
        }

        if (verb is CueKind.FallShort && hasAnchor && context.Left.Length == 0 && context.Right.Length == 0)
        {
            return FigureRelation.PlanGap;
        }

        bool isChangeVerb = (verb is CueKind.Increase or CueKind.Decrease or CueKind.Multiply || verb is CueKind.Add && compared is CueKind.Previous) && !(context.Tail.Plan && context.Depth > 0) && !IsYearly(context);
        if (figure.UnitKind is UnitKind.Times)
        {
            return FigureRelation.Change;
        }

        if (isChangeVerb && context.Left.Length == 0 && context.Right.Length == 0 && hasAnchor && !context.Tail.HasFrom && !context.Tail.Aims && !(hasChangeAnchor && HasOwnPart(context)) && !context.HasLeft(CueKind.VerdictExceeded))
        {
            return FigureRelation.Change;
        }

        return compared is CueKind.Previous && context.Left.Length == 0 && hasAnchor && isShareLike && verb is CueKind.EqualTo ? FigureRelation.Change : FigureRelation.Own;
    }

    /// <summary>"giảm còn 14,2%, bình quân mỗi năm giảm 6,4%": a yearly rate stands on its own beside the level.</summary>
    private static bool IsYearly(FigureContext context)
    {
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

    /// <summary>"..., quý III tăng 8%": a growth told of a quarter or year of its own stands beside the growth told before.</summary>
    private static bool HasOwnPart(FigureContext context)
    {
        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            if (context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: not null })
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

    /// <summary>What the figure is compared with on its right: Plan, Previous or None. Brackets and "tương đương 0,8%" in between are passed over.</summary>
    public static CueKind Compared(FigureContext context)
    {
        AnnotatedText text = context.Text;
        bool isVersus = false;
        for (int i = context.RightFirst; i < text.Tokens.Length && i - context.RightFirst <= ComparisonReach && !text.Is(i, ";") && !text.Is(i, ".") && !text.Is(i, ","); i++)
        {
            Mark? mark = text.MarkAt(i);
            if (text.Is(i, "(") || text.Is(i, ")") || text.Is(i, "-") || text.Is(i, "+") || mark is CueMark { Kind: CueKind.EqualTo or CueKind.OrMore })
            {
                isVersus |= false;
                continue;
            }

            if (mark is FigureMark)
            {
                i = mark.Last;
                continue;
            }

            if (mark is CueMark { Kind: CueKind.Versus } versus)
            {
                isVersus = true;
                if (versus.Last - versus.First > 2 || text.Is(versus.Last, "kỳ"))
                {
                    return CueKind.Previous;
                }

                i = versus.Last;
                continue;
            }

            if (mark is CueMark { Kind: CueKind.Previous } && i == context.RightFirst)
            {
                return CueKind.Previous; // "bằng 72% cùng kỳ 2019"
            }

            if (mark is PeriodMark period)
            {
                return period.Use is PeriodUse.Baseline || isVersus ? CueKind.Previous : CueKind.None;
            }

            if (IsPlan(text, i) && (isVersus || i == context.RightFirst))
            {
                // "chỉ tăng 5,3% so với mục tiêu 8%": the plan has a figure of its own.
                return isVersus && NamesFigure(text, i) && context.Left.Length > 0 ? CueKind.None : CueKind.Plan;
            }

            if (!isVersus)
            {
                return CueKind.None;
            }
        }

        return isVersus ? CueKind.Previous : CueKind.None;
    }

    /// <summary>Whether a figure is set against the plan's own figure: it is then what was reached.</summary>
    public static bool IsBesidePlan(FigureContext context)
    {
        for (int i = context.RightFirst; i < context.Text.Tokens.Length && i - context.RightFirst < 4; i++)
        {
            if (context.Text.CueAt(i) is CueKind.Versus or CueKind.Opener && IsPlan(context.Text, context.Text.MarkAt(i)!.Last + 1) && NamesFigure(context.Text, i))
            {
                return true;
            }

            if (context.Text.Tokens[i].Kind is TokenKind.Symbol)
            {
                return false;
            }
        }

        return false;
    }

    private static bool NamesFigure(AnnotatedText text, int plan)
    {
        for (int i = plan; i < text.Tokens.Length && i - plan < 8 && !text.Is(i, ",") && !text.Is(i, ";") && !text.Is(i, "."); i++)
        {
            if (text.CueAt(i) is CueKind.Connector)
            {
                return false;
            }

            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"so với số Trung ương giao", "so với mức được giao": a number from above is a plan.</summary>
    private static bool IsAssignedNumber(AnnotatedText text, int at)
    {
        bool isNumber = text.Is(at, "số") || text.Is(at, "mức") || text.Is(at, "con") && text.Is(at + 1, "số");
        for (int i = at + 1; isNumber && i < at + 7 && text.IsWord(i); i++)
        {
            if (text.CueAt(i) is CueKind.Assigned)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlan(AnnotatedText text, int at) => text.CueAt(at) is CueKind.Plan || IsAssignedNumber(text, at)
        || text.CueAt(at) is CueKind.Aim && (text.Is(at, "chỉ") || text.Is(at, "mục"))
        || text.CueAt(at) is CueKind.NameHead && text.Is(at, "nghị");
}
