namespace Ingest.Core.Observations.Profiles;

/// <summary>Finds the terms that a document looks back on and plans for among those it names, also in the names of resolutions.</summary>
internal static class Terms
{
    private const int CongressYears = 5;

    /// <summary>The term most named of those that have begun and are not long over; else the one before the term that begins now.</summary>
    public static TimePeriod? UnderReview(PeriodTraces traces, int year)
    {
        TimePeriod? most = null;
        TimePeriod? next = null;
        foreach (TimePeriod term in All(traces))
        {
            bool isBegun = term.StartYear < year && term.EndYear >= year - 1;
            most = isBegun && (most is not { } best || traces.Count(term, Trace.Named) > traces.Count(best, Trace.Named)) ? term : most;
            next ??= term.StartYear == year || term.StartYear == year + 1 ? term : null;
        }

        return most ?? (next is { } coming ? Before(coming, coming.StartYear - year) : null);
    }

    /// <summary>The term planned: the latest one that begins by next year and is not over; where a text near the end of its term only speaks of the one to come ("5 năm tới"), the years behind it.</summary>
    public static TimePeriod? Planned(PeriodTraces traces, int year, TimePeriod? underReview)
    {
        TimePeriod? latest = null;
        foreach (TimePeriod term in All(traces))
        {
            bool isOpen = term.StartYear <= year + 1 && term.EndYear > year;
            latest = isOpen && !(latest?.StartYear >= term.StartYear) ? term : latest;
        }

        return underReview is { } over && over.EndYear <= year + 1 && (latest is null || latest == over) && traces.Count(TimePeriod.Year(over.EndYear), Trace.NextTerm) > 0 ? Behind(over) : latest;
    }

    // A term named by the years of two congresses begins in the year in which the one before it ends.
    private static TimePeriod Behind(TimePeriod term)
    {
        int first = term.EndYear - term.StartYear is CongressYears ? term.EndYear : term.EndYear + 1;
        return TimePeriod.Years(first, first + (term.EndYear - term.StartYear));
    }

    // Congresses name their term by the years they are held in (2020 - 2025), plans by the years they cover (2021 - 2025).
    private static TimePeriod Before(TimePeriod term, int gap) => TimePeriod.Years(term.StartYear - (term.EndYear - term.StartYear) - gap, term.StartYear - gap);

    private static IEnumerable<TimePeriod> All(PeriodTraces traces) => traces.Periods.Where(period => period.EndYear - period.StartYear is 4 or 5 && traces.Count(period, Trace.Named) > 0);
}
