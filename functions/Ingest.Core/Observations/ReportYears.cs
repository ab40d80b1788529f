using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Finds the year that a document speaks from.</summary>
internal static class ReportYears
{
    private const int FirstPlanningMonth = 9;
    private const int LastMonths = 11;

    /// <summary>The year of publication, else the one that the title reports on, else the latest told of, else what comparisons, plans and a congress say; null where nothing says a year.</summary>
    public static int? Of(DateOnly? published, IReadOnlyList<AnnotatedText> texts, DocumentTitles titles, PeriodVotes votes, TimePeriod? congress)
    {
        if ((published?.Year ?? titles.PartYear) is { } certain)
        {
            return certain;
        }

        int told = Math.Max(votes.LatestReported, PublicationDates.EarliestYear(texts));
        told -= told > 0 && PublicationDates.Month(texts) >= LastMonths && votes.IsMostlyPlanned(told) ? 1 : 0;
        int? year = titles.Reported?.EndYear ?? (told > 0 ? votes.FirstPlanned ?? told : votes.YearBehindBaseline ?? YearOfPlans(texts, votes));
        return congress is { } term && !(year >= term.StartYear) ? term.StartYear : year;
    }

    /// <summary>A plan for a year that is adopted in the last months ("Sáng 8/12 ... thông qua nghị quyết năm 2024") was made in the year before.</summary>
    private static int? YearOfPlans(IReadOnlyList<AnnotatedText> texts, PeriodVotes votes)
    {
        int? year = votes.YearOfPlans;
        return year is { } planned && votes.Best(ObservationKind.Target) == TimePeriod.Year(planned) && PublicationDates.Month(texts) >= FirstPlanningMonth ? planned - 1 : year;
    }
}
