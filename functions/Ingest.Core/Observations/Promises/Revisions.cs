using Ingest.Core.Mentions;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Promises;

/// <summary>"điều chỉnh chỉ tiêu tăng trưởng từ 5% lên 6%", "hạ mục tiêu xuất khẩu từ 900 xuống 700 triệu USD": where a plan itself is changed, both figures are plans for the same year.</summary>
internal static class Revisions
{
    private const int Reach = 8;
    private const int Near = 4;

    /// <summary>Whether words tell of a change of plan.</summary>
    public static bool Stand(AnnotatedText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (KindWords.Is(text, i, "revise") && (NamesPlan(text, i, last) || IsRevised(text, i)) || KindWords.Is(text, i, "change") && NamesPlan(text, i, Math.Min(i + Near, last)))
            {
                return true;
            }
        }

        return false;
    }

    // "hai chỉ tiêu điều chỉnh", "mục tiêu được điều chỉnh"
    private static bool IsRevised(AnnotatedText text, int verb)
    {
        int noun = verb - 1;
        while (verb - noun <= Near && text.CueAt(noun) is CueKind.Passive or CueKind.Done)
        {
            noun--;
        }

        return IsPlan(text, noun);
    }

    // "chỉ tiêu", "kế hoạch", "hai chỉ tiêu"
    private static bool IsPlan(AnnotatedText text, int at) =>
        text.CueAt(at) is CueKind.Aim or CueKind.Plan || text.MarkAt(at) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is "count-of-indicators";

    private static bool NamesPlan(AnnotatedText text, int verb, int last)
    {
        for (int i = verb; i <= last && i - verb <= Reach; i++)
        {
            if (IsPlan(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
