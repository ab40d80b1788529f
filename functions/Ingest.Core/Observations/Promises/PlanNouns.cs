using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Promises;

/// <summary>Plans that are measured themselves: "tổng kế hoạch vốn", "dự toán thu", "Kế hoạch vốn năm 2024".</summary>
internal static class PlanNouns
{
    /// <summary>"tổng kế hoạch vốn": the plan itself is what the figure counts.</summary>
    public static bool IsAt(AnnotatedText text, int at) => text.CueAt(at) is CueKind.Plan && text.MarkAt(at)!.First is var first && (text.Is(first, "dự") && (text.Is(text.MarkAt(at)!.Last + 1, "thu") || text.Is(text.MarkAt(at)!.Last + 1, "chi")) || text.Is(first - 1, "tổng") || text.Is(first - 1, "số") && text.Is(first - 2, "tổng") || IsCapital(text, first));

    /// <summary>"Tổng kế hoạch vốn của tỉnh là 900 tỷ đồng": whether the phrase of a figure names the plan itself.</summary>
    public static bool AreNamed(FigureContext context)
    {
        for (int i = context.PhraseFirst; i < context.Tail.First && i - context.PhraseFirst < 4; i++)
        {
            if (IsAt(context.Text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kế hoạch vốn năm 2024 được giao 900 tỷ đồng": what a sentence begins with is measured; behind a figure ("đạt 61% kế hoạch vốn") it is what that is set against.</summary>
    private static bool IsCapital(AnnotatedText text, int plan)
    {
        if (!text.Is(plan + 2, "vốn"))
        {
            return false;
        }

        int before = plan - 1;
        while (text.MarkAt(before) is PeriodMark or DateMark || text.Is(before, ","))
        {
            before = (text.MarkAt(before)?.First ?? before) - 1;
        }

        return before < 0 || text.Is(before, ".") || text.Is(before, ";");
    }
}
