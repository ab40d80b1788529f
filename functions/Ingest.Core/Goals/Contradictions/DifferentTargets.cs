using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Targets that say something else than the winning one. An implied target against a stated one is a matter of its share of the plan (<see cref="PlanShareMismatch"/>).</summary>
internal sealed class DifferentTargets : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        if (period.Targets.Winner is not { Figure: { } figure } winner)
        {
            yield break;
        }

        var traits = view.Traits;
        Claim[] rivals = [.. period.Targets.Claims.Where(claim => claim.Basis == winner.Basis && claim.Figure is not null)];
        foreach (var (first, side) in ClaimGroups.Of(rivals.Where(claim => !TargetAssembler.SaysTheSame(claim, winner, traits)), traits))
        {
            var relation = FigureComparer.Compare(first.Figure!, figure, traits);
            if (relation is not (Relation.Compatible or Relation.Different))
            {
                continue;
            }

            var gap = FigureComparer.Distance(first.Figure!, figure, traits);
            var conflict = new ConflictBuilder(relation is Relation.Compatible ? "different-targets.compatible" : "different-targets")
                .About(traits, winner.Observation.Indicator.Phrase, period.Period)
                .With("first", FigureText.Of(figure)).With("second", FigureText.Of(first.Figure!)).With("gap", FigureText.Percent(gap ?? 0))
                .Side(rivals.Where(claim => TargetAssembler.SaysTheSame(claim, winner, traits)).Select(claim => claim.Statement)).Side(side.Select(claim => claim.Statement))
                .Computed("first", figure.Value).Computed("firstHigh", figure.ValueHigh)
                .Computed("second", first.Figure!.Value).Computed("secondHigh", first.Figure.ValueHigh).Computed("gapPercent", gap);
            yield return relation is Relation.Compatible ? conflict.Build(Severity.Minor) : conflict.Build(gap);
        }
    }
}
