using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A stated share of the plan that does not follow from the result and the stated target.</summary>
internal sealed class PlanShareMismatch : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        if (!period.HasStatedTarget || period.TargetFigure is not { } target)
        {
            yield break;
        }

        var shares = period.Actuals.Claims.Where(claim => claim is { Basis: ClaimBasis.Stated, Share: > 0 })
            .Select(claim => (Claim: claim, Result: ResultOf(claim, period)))
            .Where(share => share.Result is not null)
            .GroupBy(share => (share.Result!.Figure, share.Claim.Share))
            .Take(ClaimGroups.MostGroups);
        foreach (var same in shares)
        {
            var result = same.First().Result!;
            if (PlanShare.Of(result.Figure!, target, same.Key.Share!.Value, view.Traits) is not { Gap: > 0 } share || IsInverse(share, period))
            {
                continue;
            }

            var isFulfilledCeiling = IsFulfilledCeiling(share, period);
            var conflict = new ConflictBuilder(isFulfilledCeiling ? "percent-of-plan-mismatch.ceiling" : "percent-of-plan-mismatch")
                .About(view.Traits, period.Targets.Winner!.Observation.Indicator.Phrase, period.Period)
                .With("actual", FigureText.Of(result.Figure!)).With("target", FigureText.Of(target))
                .With("computed", FigureText.Percent(share.Computed)).With("stated", FigureText.Percent(share.Stated))
                .Side(same.Select(claim => claim.Claim.Statement).Append(result.Statement))
                .Side(period.StatedTargets.Where(claim => TargetAssembler.SaysTheSame(claim, period.Targets.Winner, view.Traits)).Select(claim => claim.Statement))
                .Computed("actual", result.Figure!.Value).Computed("target", target.Value).Computed("computedPercent", share.Computed)
                .Computed("statedPercent", share.Stated).Computed("impliedTarget", ImpliedTargets.Divide(result.Figure.Value, share.Stated));
            yield return isFulfilledCeiling ? conflict.Build(Severity.Minor) : conflict.Build(share.Gap);
        }
    }

    /// <summary>The result that a share belongs to: its own, else the winning one of the same time.</summary>
    private static Claim? ResultOf(Claim share, PeriodAssessment period) => share.Figure is not null ? share
        : period.Actuals.Winner is { Figure: not null, Basis: ClaimBasis.Stated } winner && winner.Observation.Period == share.Observation.Period ? winner : null;

    private static bool IsLessBetter(PeriodAssessment period) => period.Direction.Direction is Direction.Down;

    private static bool IsFulfilledCeiling(PlanShare share, PeriodAssessment period) =>
        IsLessBetter(period) && Math.Abs(share.Stated - 100) <= PlanShare.Tolerance && share.Computed <= 100;

    /// <summary>Where less is better, some texts divide the target by the result: 15,8 / 15,1 = 104,6%.</summary>
    private static bool IsInverse(PlanShare share, PeriodAssessment period) =>
        IsLessBetter(period) && SafeDecimal.Divide(10000, share.Computed) is { } inverse && Math.Abs(inverse - share.Stated) <= PlanShare.Tolerance;
}
