using System.Globalization;
using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>
/// In a review of the year Y, an index of the year before without its year: taken for the result of Y it would decide the goal of Y wrongly. Ranks and scores of a year come out in the course of the next.
/// </summary>
internal sealed class WrongPeriodIndex : IConflictDetector
{
    /// <summary>Reviews of a year are written from its second half to the first half of the next.</summary>
    private const int FirstMonthOfReviews = 7;

    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var isJudged = period.WholeActuals.Any(claim => claim.Figure is not null);
        if (period.Target is null || period.Period.IsTerm || isJudged)
        {
            yield break;
        }

        Statement[] misplaced = [.. view.Statements.Where(statement => IsMisplaced(statement, period.Period.StartYear, view.Traits))];
        if (misplaced.Length == 0)
        {
            yield break;
        }

        var figure = Figure.Of(misplaced[0].Observation);
        yield return new ConflictBuilder("wrong-period-index")
            .About(view.Traits, period.Targets.Winner!.Observation.Indicator.Phrase, period.Period)
            .With("figure", figure is null ? string.Empty : FigureText.Of(figure)).With("actualPeriod", Text(period.Period.StartYear - 1))
            .Side(misplaced).Side(period.Targets.Claims.Select(claim => claim.Statement))
            .Computed("index", figure?.Value).Computed("indexYear", period.Period.StartYear - 1).Computed("targetYear", period.Period.StartYear)
            .Build(Severity.Major);
    }

    private static bool IsMisplaced(Statement statement, int year, IndicatorTraits traits)
    {
        var observation = statement.Observation;
        if (observation.Kind is not ObservationKind.Actual || observation.Period.IsTerm || !IndexYear.IsIndex(observation, traits))
        {
            return false;
        }

        return observation.Period.StartYear == year ? IndexYear.IsOfAnEarlierYear(observation, traits)
            : observation.Period.StartYear == year - 1 && IsInReviewOf(year, statement.Source) && IsUndated(observation);
    }

    private static bool IsInReviewOf(int year, SourceReference source) => source.Published is { } published
        && (published.Year == year ? published.Month >= FirstMonthOfReviews : published.Year == year + 1 && published.Month < FirstMonthOfReviews);

    /// <summary>Whether the text gives only the year that the index is compared with.</summary>
    private static bool IsUndated(Observation observation) => observation.Doubts.Contains(Doubt.Period)
        || (observation.Baseline is { } baseline && baseline.EndYear == observation.Period.StartYear - 1
            && !observation.Evidence.Quote.Contains(Text(observation.Period.StartYear), StringComparison.Ordinal));

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
