using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Goals.Statuses;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Results for one and the same time that cannot both be right.</summary>
internal sealed class DifferentActuals : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var times = period.Actuals.Claims.Where(claim => claim is { Basis: ClaimBasis.Stated, Figure: not null }).GroupBy(claim => claim.Observation.Period);
        return times.SelectMany(time => Detect([.. time], view, period));
    }

    private static IEnumerable<Conflict> Detect(Claim[] claims, SeriesView view, PeriodAssessment period)
    {
        var (winner, traits) = (claims[0], view.Traits);
        foreach (var (first, side) in ClaimGroups.Of(claims.Where(claim => FigureComparer.Compare(claim.Figure!, winner.Figure!, traits) is Relation.Different), traits))
        {
            var gap = FigureComparer.Distance(first.Figure!, winner.Figure!, traits);
            var isRevised = first.Observation.Estimated != winner.Observation.Estimated;
            var conflict = new ConflictBuilder(isRevised ? "different-actuals.revised" : "different-actuals")
                .About(traits, winner.Observation.Indicator.Phrase, winner.Observation.Period)
                .With("first", FigureText.Of(winner.Figure!)).With("second", FigureText.Of(first.Figure!)).With("gap", FigureText.Percent(gap ?? 0))
                .Side(claims.Where(claim => TargetAssembler.SaysTheSame(claim, winner, traits)).Select(claim => claim.Statement)).Side(side.Select(claim => claim.Statement))
                .Computed("first", winner.Figure!.Value).Computed("firstHigh", winner.Figure.ValueHigh)
                .Computed("second", first.Figure!.Value).Computed("secondHigh", first.Figure.ValueHigh).Computed("gapPercent", gap);
            yield return isRevised && !ChangesStatus(first, view, period) ? conflict.Build(Severity.Minor) : conflict.Build(gap);
        }
    }

    /// <summary>Whether the goal would stand otherwise with the other result.</summary>
    private static bool ChangesStatus(Claim other, SeriesView view, PeriodAssessment period)
    {
        var input = new StatusInput(period.Targets.Winner, other, period.Actual, period.Direction, period.Verdicts, null, view.Traits);
        return period.HasStatedTarget && FiguresRule.Decide(input) is { } decision && decision.Status != period.Status.Status;
    }
}
