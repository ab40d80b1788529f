using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Years;

/// <summary>Finds the years that words of a term mean ("đầu nhiệm kỳ", "cả nhiệm kỳ", "nhiệm kỳ tới").</summary>
internal static class TermPeriods
{
    private const int CongressYears = 5;
    private const int YearsBehindMiddle = 2;

    /// <summary>The period, or null where the term is not known.</summary>
    /// <param name="part">What part of the term is meant.</param>
    /// <param name="profile">The document.</param>
    /// <param name="isPlanned">Whether plans are read here, by whatever sign.</param>
    /// <param name="isAim">Whether the sentence itself says so: "đầu nhiệm kỳ" without such words is told of.</param>
    public static TimePeriod? Of(CueKind part, DocumentProfile profile, bool isPlanned, bool isAim)
    {
        bool isNext = part is CueKind.TermStart or CueKind.TermMiddle ? isAim && profile.PlannedTerm is not null : isPlanned;
        return (isNext ? profile.PlannedTerm : profile.Term) is not { } term ? null : part switch
        {
            CueKind.TermStart => TimePeriod.Year(isNext ? First(term) : term.StartYear),
            CueKind.TermMiddle => TimePeriod.Year(term.EndYear - YearsBehindMiddle),
            CueKind.TermEnd => TimePeriod.Year(term.EndYear),
            _ => term,
        };
    }

    // A term named by the years of two congresses is planned from the year behind the first.
    private static int First(TimePeriod term) => term.EndYear - term.StartYear is CongressYears ? term.StartYear + 1 : term.StartYear;
}
