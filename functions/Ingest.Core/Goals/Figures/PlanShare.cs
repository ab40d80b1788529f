namespace Ingest.Core.Goals.Figures;

/// <summary>A stated share of the plan against the one that follows from result and target.</summary>
/// <param name="Computed">Result in per cent of the target (of its lower end for a range).</param>
/// <param name="Stated">The share as stated, in per cent.</param>
/// <param name="Gap">By how many points the two are apart; 0 where they agree after rounding.</param>
internal readonly record struct PlanShare(decimal Computed, decimal Stated, decimal Gap)
{
    /// <summary>
    /// A share of the plan may be off by up to a point for reasons of rounding and cutting off ("150%" for 150,85%): a real contradiction is further off.
    /// </summary>
    public const decimal Tolerance = 1;

    /// <summary>Compares; null where result and target cannot be compared.</summary>
    public static PlanShare? Of(Figure actual, Figure target, decimal stated, IndicatorTraits traits)
    {
        if (FigureComparer.Compare(actual, target, traits) is Relation.OtherMeasure or Relation.Incommensurable
            || UnitConverter.Factor(actual.Unit, target.Unit, traits) is not { } factor)
        {
            return null;
        }

        var half = Precision.Step(actual.Value, actual.Comparator is Observations.Comparator.Approximate) / 2;
        var low = SafeDecimal.Percent(SafeDecimal.Multiply(SafeDecimal.Subtract(actual.Value, half), factor), target.High);
        var high = SafeDecimal.Percent(SafeDecimal.Multiply(SafeDecimal.Add(actual.High, half), factor), target.Value);
        var computed = SafeDecimal.Percent(SafeDecimal.Multiply(actual.Value, factor), target.Value);
        return low is { } least && high is { } most && computed is { } share ? new(share, stated, GapBetween(stated, least, most, share)) : null;
    }

    private static decimal GapBetween(decimal stated, decimal least, decimal most, decimal computed)
    {
        var half = Precision.Step(stated, isApproximate: false) / 2;
        return stated + half >= least && stated - half <= most ? 0 : SafeDecimal.Subtract(stated, computed) is { } gap ? Math.Abs(gap) : decimal.MaxValue;
    }
}
