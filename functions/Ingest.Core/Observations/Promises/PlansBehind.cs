using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Promises;

/// <summary>Words behind a figure that say that it is the plan's.</summary>
internal static class PlansBehind
{
    private const int ClauseReach = 15;
    private const int AsideReach = 6;

    /// <summary>"vượt mức 18% mà nghị quyết đề ra", "cao hơn mức 3% đề ra", "so với 6 xã theo kế hoạch": words behind the figure say that it is the plan's.</summary>
    public static bool Speak(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int at = context.RightFirst;
        if (IsCompared(context) && (IsSetBehind(text, at)
            || (text.Is(at, "theo") || text.Is(at, "của") || text.Is(at, "trong") || text.Is(at, "như") && context.HasLeft(CueKind.Versus)) && PlanWords.IsPlanName(text, at + 1)))
        {
            return true;
        }

        if (!text.Is(at, "mà"))
        {
            return false;
        }

        bool hasSetter = false;
        for (; at < text.Tokens.Length && at - context.RightFirst <= ClauseReach && !text.Is(at, ",") && !text.Is(at, ";") && text.MarkAt(at) is not FigureMark; at++)
        {
            hasSetter |= text.CueAt(at) is CueKind.Organisation or CueKind.NameHead; // "mà Quốc hội quyết", but "mà nguyên nhân được xác định"
            if (text.CueAt(at) is CueKind.Aim or CueKind.Assigned or CueKind.Plan || hasSetter && PlanDemands.AreAsked(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // "so với 13% đại hội đề ra", "trong tổng số 9.400 ha được giao": who set it may stand between.
    private static bool IsSetBehind(AnnotatedText text, int at)
    {
        int i = at;
        while (i - at < AsideReach && text.IsWord(i) && text.CueAt(i) is CueKind.None or CueKind.Organisation or CueKind.NameHead)
        {
            i++;
        }

        return text.CueAt(i) is CueKind.Aim or CueKind.Assigned || PlanDemands.AreAsked(text, i);
    }

    private static bool IsCompared(FigureContext context)
    {
        for (int i = Math.Max(context.LeftFirst, context.LeftLast - 3); i <= context.LeftLast; i++)
        {
            if (context.Text.CueAt(i) is CueKind.Versus or CueKind.Exceed or CueKind.Above or CueKind.Below or CueKind.EqualTo or CueKind.About || context.Text.Is(i, "mức") || context.Text.Is(i, "hơn") || context.Text.Is(i, "kém")
                || context.Text.CueAt(i) is CueKind.Connector && context.Text.Is(i, "số"))
            {
                return true;
            }
        }

        return false;
    }
}
