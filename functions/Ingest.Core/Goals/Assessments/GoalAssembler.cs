using System.Collections.Immutable;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Assessments;

/// <summary>From an assessed period with a target to the goal as served.</summary>
internal static class GoalAssembler
{
    private const int RatioDecimals = 3;

    /// <summary>The goal of a period; null where the period has no target.</summary>
    public static Goal? Assemble(SeriesView view, PeriodAssessment period, ImmutableArray<Conflict> conflicts)
    {
        if (period.Target is not { } target || period.Targets.Winner is not { } winner)
        {
            return null;
        }

        return new()
        {
            Area = view.Area,
            Period = period.Period,
            Indicator = winner.Observation.Indicator,
            Target = target,
            Actual = period.Actual,
            Ratio = Ratio(period, view.Traits),
            Status = period.Status.Status,
            StatusBasis = period.Status.Basis,
            Direction = period.Direction.Direction,
            Progress = period.Progress,
            OtherTargets = period.OtherTargets,
            Verdicts = period.Verdicts,
            Conflicts = conflicts,
            Statements = InOrderOfAuthority(period),
            History = HistoryBuilder.Build(view, period),
        };
    }

    private static decimal? Ratio(PeriodAssessment period, IndicatorTraits traits)
    {
        if (period.ActualFigure is not { } actual || period.TargetFigure is not { } target
            || FigureComparer.Compare(actual, target, traits) is Relation.OtherMeasure or Relation.Incommensurable)
        {
            return null;
        }

        // A computed target was rounded; the share that it was computed from was not.
        var share = period.HasStatedTarget || period.Actual?.PercentOfPlan is not { } percent
            ? SafeDecimal.Divide(SafeDecimal.Multiply(actual.Value, UnitConverter.Factor(actual.Unit, target.Unit, traits)), target.Value)
            : percent / 100;
        return SafeDecimal.Round(share, RatioDecimals);
    }

    private static ImmutableArray<Statement> InOrderOfAuthority(PeriodAssessment period)
    {
        var ranked = period.Targets.Claims.Concat(period.Actuals.Claims).Where(claim => claim.Basis is ClaimBasis.Stated).Select(claim => claim.Statement);
        return [.. ranked.Concat(period.Statements).Distinct(ReferenceEqualityComparer.Instance).Cast<Statement>()];
    }
}
