using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Progress;

/// <summary>How far a goal has come while only a part of its period is known.</summary>
internal static class ProgressFinder
{
    private const int ShareDecimals = 2;
    private const int ValueDecimals = 3;

    /// <summary>Progress of a year from its interim result, or of a term from its years; null where the whole is known or nothing is.</summary>
    public static GoalProgress? Find(SeriesView view, TimePeriod period, Claim? target, Claim? actual, GoalActual? served)
    {
        if (target is null || actual is { IsInterim: false, Figure: not null })
        {
            return null;
        }

        return actual is { IsInterim: true } && served is not null
            ? OfPart(target, actual, served, view.Traits)
            : TermResults.Of(view, period, target) is { Known.IsEmpty: false } results ? OfTerm(target.Figure!, results) : null;
    }

    private static GoalProgress OfPart(Claim target, Claim actual, GoalActual served, IndicatorTraits traits)
    {
        var isCumulative = served.PercentOfPlan is not null || IsCumulative(traits.DimensionOf(target.Figure?.Unit ?? served.Unit));
        var soFar = actual.Figure is { } figure && target.Figure is { } goal ? InUnitOf(goal, figure, traits) : served.Value;
        var share = SafeDecimal.Round(SafeDecimal.Percent(soFar, target.Figure?.Value) ?? served.PercentOfPlan, ShareDecimals);
        var covered = PeriodCover.Covered(actual.Statement);
        var expected = decimal.Round(100m * PeriodCover.Months(covered) / PeriodCover.MonthsOfYear, ShareDecimals, MidpointRounding.AwayFromZero);
        return new()
        {
            Periods = [covered],
            SoFar = SafeDecimal.Round(soFar, ValueDecimals),
            Share = share,
            ExpectedShare = expected,
            Pace = isCumulative ? PaceOf(share, expected) : Pace.Unknown,
            Sources = served.Sources,
        };
    }

    private static GoalProgress OfTerm(Figure target, TermResults results)
    {
        var total = results.Aggregation is TermAggregation.Mean ? SafeDecimal.Multiply(target.Value, results.Years.Length) : target.Value;
        var needed = results.Remaining == 0 ? null : SafeDecimal.Divide(SafeDecimal.Subtract(total, results.Sum), results.Remaining);
        var share = SafeDecimal.Round(SafeDecimal.Percent(results.Sum, total), ShareDecimals);
        var expected = decimal.Round(100m * results.Known.Length / results.Years.Length, ShareDecimals, MidpointRounding.AwayFromZero);
        return new()
        {
            Periods = [.. results.Known.Select(year => year.Year)],
            SoFar = SafeDecimal.Round(results.SoFar, ValueDecimals),
            IsAverage = results.Aggregation is TermAggregation.Mean,
            Share = share,
            ExpectedShare = expected,
            Pace = PaceOf(share, expected),
            NeededPerYear = SafeDecimal.Round(needed, ValueDecimals),
            RemainingYears = results.Remaining,
            Sources = [.. results.Known.SelectMany(year => year.Claim.Evidence).Select(statement => statement.Source.Document).Distinct()],
        };
    }

    private static decimal? InUnitOf(Figure target, Figure actual, IndicatorTraits traits) =>
        FigureComparer.Compare(actual, target, traits) is Relation.OtherMeasure or Relation.Incommensurable
            ? null
            : SafeDecimal.Multiply(actual.Value, UnitConverter.Factor(actual.Unit, target.Unit, traits));

    private static bool IsCumulative(Dimension dimension) =>
        dimension is Dimension.Dong or Dimension.Dollar or Dimension.Count or Dimension.Area or Dimension.Mass or Dimension.Volume or Dimension.Energy or Dimension.Length;

    private static Pace PaceOf(decimal? share, decimal expected) => (share - expected) switch
    {
        null => Pace.Unknown,
        < -PlanShare.Tolerance => Pace.Behind,
        > PlanShare.Tolerance => Pace.Ahead,
        _ => Pace.OnTrack,
    };
}
