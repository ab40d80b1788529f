using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Links;

/// <summary>Finds what a figure is set against: the plan, an earlier period or nothing.</summary>
internal static class Comparisons
{
    /// <summary>How far behind a figure stands what it is compared with.</summary>
    private const int ComparisonReach = 100;

    /// <summary>How many words of its whole may stand between a figure and the brackets that hold the plan's.</summary>
    private const int AsideReach = 6;

    /// <summary>What the figure is compared with on its right: Plan, Previous or None. Brackets and "tương đương 0,8%" in between are passed over.</summary>
    public static CueKind Of(FigureContext context)
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
                return isVersus && NamesFigure(text, i) && (context.Left.Length > 0 || context.Depth > 0 && text.Is(context.LeftLast, "(")) ? CueKind.None : CueKind.Plan;
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
        if (context.Text.Is(context.RightFirst, "/") && context.Text.MarkAt(context.RightFirst + 1) is FigureMark { Unit: { } unit } && unit == context.Figure.Unit)
        {
            return true; // "57,3%/57%"
        }

        int aside = context.RightFirst + 1;
        while (aside - context.RightFirst < AsideReach && context.Text.IsWord(aside - 1) && context.Text.MarkAt(aside - 1) is not (FigureMark or PeriodMark))
        {
            aside++;
        }

        if ((context.Text.Is(aside - 1, "/") || context.Text.Is(aside - 1, "(")) && IsPlan(context.Text, aside) && NamesFigure(context.Text, aside))
        {
            return true; // "412 tỷ đồng (kế hoạch: 400 tỷ đồng)"
        }

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
