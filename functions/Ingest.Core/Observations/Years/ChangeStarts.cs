using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Finds the year of the older level of a change ("giảm từ A xuống B"): the year before the newer one, the beginning of the years told of, of the term that the document sums up.</summary>
internal static class ChangeStarts
{
    /// <summary>The year of A, or null where that of B is not known.</summary>
    /// <param name="context">A.</param>
    /// <param name="end">The period that is said of B, or of the sentence.</param>
    /// <param name="draft">What A was taken for.</param>
    /// <param name="state">What was said before.</param>
    public static TimePeriod? Of(FigureContext context, TimePeriod? end, Draft draft, ReadingState state) => (end ?? draft.Period) switch
    {
        { IsTerm: true } years when Count(context) is > 0 and var count => TimePeriod.Year(CountedPeriods.Start(years, count)),
        { IsTerm: true } term => TimePeriod.Year(term.StartYear),
        { } year when end is null && SinceTermBegan(year, draft, state.Profile) is { } begin => begin,
        { } year => TimePeriod.Year(year.StartYear - 1),
        _ => null,
    };

    // In a review of a term what is told without a year has changed since the term began.
    private static TimePeriod? SinceTermBegan(TimePeriod year, Draft draft, DocumentProfile profile) =>
        profile is { IsReview: true, Term: { } term } && draft.Kind is ObservationKind.Actual && year.EndYear >= term.StartYear && year.EndYear <= term.EndYear ? TimePeriod.Year(term.StartYear) : null;

    // "sau 3 năm, tỷ lệ này giảm từ 12% xuống 7%"
    private static int Count(FigureContext context) => context.LeftPeriod(mark => mark.Relative is CueKind.YearsPast or CueKind.YearsSpan)?.Count ?? 0;
}
