using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Says how a day is used: one that is aimed at, compared with, or that of a cited document is not the day on which a text was written.</summary>
internal static class DateUses
{
    private const int CitationReach = 8;
    private const int PlanReach = 20;
    private const int CompareReach = 6;

    /// <summary>"đến 30/6", "trước ngày 15/12"; "tính đến ngày 15/12" lies behind.</summary>
    public static bool IsDeadline(AnnotatedText text, int date)
    {
        int at = text.Is(date - 1, "ngày") ? date - 2 : date - 1;
        return text.Is(at, "đến") && !text.Is(at - 1, "tính") || text.Is(at, "trước") || text.Is(at, "hết") || text.Is(at, "tức") && EndsPeriod(text, at);
    }

    // "hết niên độ ngân sách, tức 31/1/2025"
    private static bool EndsPeriod(AnnotatedText text, int apposition)
    {
        for (int i = apposition - 1; i >= 0 && apposition - i <= CitationReach && !text.Is(i, "."); i--)
        {
            if (text.Is(i, "hết") || text.Is(i, "cuối"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"phấn đấu giải ngân hết vào ngày 31/1/2025": a day that is aimed at lies ahead of the text.</summary>
    public static bool IsPlanned(AnnotatedText text, int date)
    {
        for (int at = date - 1; at >= 0 && date - at <= PlanReach && !text.Is(at, "."); at--)
        {
            if (text.CueAt(at) is CueKind.Aim or CueKind.Future or CueKind.Forecast)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tăng 6,7% so với 31/12/2017": what is compared with lies behind the text.</summary>
    public static bool IsCompared(AnnotatedText text, int date)
    {
        for (int at = date - 1; at >= 0 && date - at <= CompareReach && text.MarkAt(at) is not FigureMark; at--)
        {
            if (text.CueAt(at) is CueKind.Versus or CueKind.Previous)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Quyết định số 645 ngày 06/5/2014", "đến ngày 31/12/2025"</summary>
    public static bool IsCited(AnnotatedText text, int date)
    {
        for (int at = date - 1; at >= 0 && date - at <= CitationReach && !text.Is(at, "."); at--)
        {
            bool isDeadline = date - at <= 3 && (text.Is(at, "đến") || text.Is(at, "trước") || text.Is(at, "từ") || text.Is(at, "vào"));
            if (text.CueAt(at) is CueKind.NameHead || text.CueAt(at) is CueKind.Ordinal && text.IsNumber(at + 1) || text.MarkAt(at) is RefusedMark { Reason: "document-number" } || isDeadline)
            {
                return true;
            }
        }

        return false;
    }
}
