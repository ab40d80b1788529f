using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Progress;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>All results that may be held against a target: stated ones, changes that results are reported with, and the years of a term together.</summary>
internal static class ActualClaims
{
    /// <summary>Finds the claims for a period.</summary>
    public static IEnumerable<Claim> Find(SeriesView view, TimePeriod period, Claim? target)
    {
        Claim[] stated = [.. view.In(period)
            .Where(statement => statement.Observation.Kind is ObservationKind.Actual && !IndexYear.IsOfAnEarlierYear(statement.Observation, view.Traits))
            .Select(statement => Claim.Of(statement) with { IsInterim = statement.Observation.Period.IsPart || PeriodCover.IsEarly(statement) })
            .Where(claim => claim.Figure is not null || claim.Share is not null)];
        var changes = stated.Select(claim => ReportedChange.Of(claim, target?.Figure, view.Traits) ?? YearlyChange.Of(view, period, claim, target?.Figure)).OfType<Claim>();
        var combined = target is not null && period.IsTerm ? TermResults.Combine(view, period, target) : null;
        return combined is null ? stated.Concat(changes) : [.. stated, .. changes, combined];
    }
}
