using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Finds when a text was written: the latest full date that is not the date of a document it cites.</summary>
internal static class PublicationDates
{
    private const int CitationReach = 8;
    private const int PlanReach = 20;
    private const int CompareReach = 6;
    private const int HalfYear = 6;

    public static DateOnly? Find(IReadOnlyList<AnnotatedText> texts) => First(All(texts, withCited: false));

    /// <summary>The year that the text was written in or after, from the documents it cites, or 0: "Sáng 6/1 ... Chỉ thị ngày 28/12/2018" is of 2019.</summary>
    public static int EarliestYear(IReadOnlyList<AnnotatedText> texts)
    {
        List<DateOnly> dates = All(texts, withCited: true);
        if (dates.Count == 0)
        {
            return 0;
        }

        DateOnly cited = dates.Max();
        return cited.Month - Month(texts) > HalfYear ? cited.Year + 1 : cited.Year;
    }

    /// <summary>The month of the first day that is named without its year ("Sáng 6/1"), or null; a deadline is none.</summary>
    public static int? Month(IReadOnlyList<AnnotatedText> texts)
    {
        foreach (AnnotatedText text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                if (text.MarkAt(i) is DateMark { Date: null, Month: > 0 } day && !text.Is(i - 1, "đến") && !text.Is(i - 1, "trước") && !text.Is(i - 1, "hết"))
                {
                    return day.Month;
                }
            }
        }

        return null;
    }

    /// <summary>The first date that is not much older than the latest: an article opens with its own day, a later one may be a deadline.</summary>
    private static DateOnly? First(List<DateOnly> dates)
    {
        int latest = dates.Count == 0 ? 0 : dates.Max(date => date.Year);
        foreach (DateOnly date in dates)
        {
            if (date.Year >= latest - 1)
            {
                return date;
            }
        }

        return null;
    }

    private static List<DateOnly> All(IReadOnlyList<AnnotatedText> texts, bool withCited)
    {
        List<DateOnly> dates = [];
        foreach (AnnotatedText text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                if (text.MarkAt(i) is DateMark { Date: { } date } mark && mark.First == i && !IsCompared(text, i) && (withCited || !IsCited(text, i) && !IsPlanned(text, i)))
                {
                    dates.Add(date);
                }
            }
        }

        return dates;
    }

    // "phấn đấu giải ngân hết vào ngày 31/1/2025": a day that is aimed at lies ahead of the text.
    private static bool IsPlanned(AnnotatedText text, int date)
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

    // "tăng 6,7% so với 31/12/2017": what is compared with lies behind the text.
    private static bool IsCompared(AnnotatedText text, int date)
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

    // "Quyết định số 645 ngày 06/5/2014", "đến ngày 31/12/2025"
    private static bool IsCited(AnnotatedText text, int date)
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
