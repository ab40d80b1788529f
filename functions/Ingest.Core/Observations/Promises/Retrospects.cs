using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Promises;

/// <summary>Tells sentences that turn back to what was reached: "Trước đó, báo cáo tại kỳ họp cho thấy", "Sau hơn hai năm thực hiện Nghị quyết".</summary>
internal static class Retrospects
{
    private const int Reach = 15;

    /// <summary>Whether a sentence opens by looking back.</summary>
    public static bool Opens(AnnotatedText text, Sentence sentence)
    {
        int at = sentence.First;
        if (text.Is(at, "trước") && text.Is(at + 1, "đó") && (Reports(text, at + 2, sentence.Last) || text.Is(at + 2, ",") && text.MarkAt(at + 3) is PeriodMark))
        {
            return true;
        }

        bool isSpan = text.Is(at, "sau") || text.Is(at, "qua") || text.Is(at, "trải");
        return isSpan && IsWork(text, at + 1, sentence.Last) || text.Is(at, "nhìn") && text.Is(at + 1, "lại")
            || (text.Is(at, "báo") && text.Is(at + 1, "cáo") || text.Is(at, "theo") && text.Is(at + 1, "báo") && text.Is(at + 2, "cáo")) && Reports(text, at, sentence.Last);
    }

    // "báo cáo tại kỳ họp cho thấy", "hội đồng đánh giá"
    private static bool Reports(AnnotatedText text, int first, int last)
    {
        for (int i = first; i <= last && i - first <= Reach && text.MarkAt(i) is not FigureMark; i++)
        {
            if (text.Is(i, "cho") && text.Is(i + 1, "thấy") || text.Is(i, "đánh") && text.Is(i + 1, "giá"))
            {
                return true;
            }
        }

        return false;
    }

    // "hơn hai năm thực hiện", "nửa nhiệm kỳ triển khai"
    private static bool IsWork(AnnotatedText text, int first, int last)
    {
        bool isSpan = false;
        for (int i = first; i <= last && i - first <= Reach && text.MarkAt(i) is not FigureMark && !text.Is(i, ","); i++)
        {
            isSpan |= text.Is(i, "năm") || text.Is(i, "tháng") || text.Is(i, "kỳ") || text.Is(i, "thời");
            if (isSpan && (text.Is(i, "thực") && text.Is(i + 1, "hiện") || text.Is(i, "triển") && text.Is(i + 1, "khai")))
            {
                return true;
            }
        }

        return false;
    }
}
