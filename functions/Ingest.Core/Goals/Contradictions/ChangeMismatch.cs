using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A stated change that does not follow from the figures of the two years (or of the same part of two years).</summary>
internal sealed class ChangeMismatch : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var changes = period.Actuals.Claims
            .Where(claim => claim is { Basis: ClaimBasis.Stated, Figure.Measure: Measure.Level, Observation.ChangeFromPrevious: >= -Figure.Largest and <= Figure.Largest })
            .GroupBy(claim => (claim.Figure, claim.Observation.Period, claim.Observation.ChangeFromPrevious, claim.Observation.ChangeUnit, BaselineOf(claim.Observation)))
            .Take(ClaimGroups.MostGroups);
        foreach (var same in changes)
        {
            Claim[] earlier = [.. EarlierResults(view, same.Key.Item5)];
            var stated = same.Key.ChangeFromPrevious!.Value;
            var checks = earlier.Select(claim => (Claim: claim, Check: ChangeCheck.Of(same.Key.Figure!, claim.Figure!, stated, same.Key.ChangeUnit, view.Traits)))
                .Where(check => check.Check is not null).ToList();
            if (checks.Count == 0 || checks.Exists(check => check.Check!.Value.Gap == 0))
            {
                continue;
            }

            var (previous, (computed, implied, gap)) = (checks[0].Claim, checks[0].Check!.Value);
            yield return new ConflictBuilder("change-mismatch")
                .About(view.Traits, same.First().Observation.Indicator.Phrase, same.Key.Period).With("baseline", same.Key.Item5.ToString())
                .With("actual", FigureText.Of(same.Key.Figure!)).With("previous", FigureText.Of(previous.Figure!))
                .With("computed", ChangeText.Of(computed, same.Key.ChangeUnit)).With("stated", ChangeText.Of(stated, same.Key.ChangeUnit))
                .Side(same.Select(claim => claim.Statement)).Side([previous.Statement])
                .Computed("actual", same.Key.Figure!.Value).Computed("previous", previous.Figure!.Value)
                .Computed("computedChange", computed).Computed("statedChange", stated).Computed("impliedPrevious", implied)
                .Build(gap);
        }
    }

    /// <summary>The time that a change is measured against: as the text says, else a year before.</summary>
    private static TimePeriod BaselineOf(Observation observation) =>
        (observation.Baseline ?? TimePeriod.Year(observation.Period.StartYear - 1)) is var baseline && observation.Period.IsPart && !baseline.IsPart && !baseline.IsTerm
            ? observation.Period with { StartYear = baseline.StartYear, EndYear = baseline.EndYear }
            : baseline;

    private static IEnumerable<Claim> EarlierResults(SeriesView view, TimePeriod baseline) => view.Assess(baseline.Goal).Actuals.Claims
        .Where(claim => claim is { Basis: ClaimBasis.Stated, Figure: not null } && claim.Observation.Period == baseline)
        .DistinctBy(claim => claim.Figure);
}
