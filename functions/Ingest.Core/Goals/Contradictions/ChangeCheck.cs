using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A stated change against the one that follows from two results.</summary>
/// <param name="Computed">The change that follows, in the unit of the stated one.</param>
/// <param name="ImpliedPrevious">What the earlier result would have to be, in the unit of the later one; null where that cannot be computed.</param>
/// <param name="Gap">How far the two are apart in percentage points (of the earlier result for changes in its unit); 0 where they agree after rounding.</param>
internal readonly record struct ChangeCheck(decimal Computed, decimal? ImpliedPrevious, decimal Gap)
{
    /// <summary>Compares; null where the figures or the unit of the change do not allow it.</summary>
    public static ChangeCheck? Of(Figure actual, Figure previous, decimal stated, string? unit, IndicatorTraits traits)
    {
        if (FigureComparer.Compare(previous, actual, traits) is Relation.OtherMeasure or Relation.Incommensurable
            || SafeDecimal.Multiply(previous.Value, UnitConverter.Factor(previous.Unit, actual.Unit, traits)) is not { } before || before == 0)
        {
            return null;
        }

        var isPercentFigure = traits.DimensionOf(actual.Unit) is Dimension.Percent;
        var change = traits.Unit(unit);
        return change?.Dimension switch
        {
            Dimension.Percent when isPercentFigure => Closest(Relative(actual, before, stated), Absolute(actual, before, stated, 1)),
            Dimension.Percent => Relative(actual, before, stated),
            Dimension.Ratio => Closest(Multiple(actual, before, stated), Multiple(actual, before, stated + 1)),
            Dimension.Rank when traits.DimensionOf(actual.Unit) is Dimension.Rank => Places(actual, before, stated),
            not null when UnitConverter.Factor(unit, actual.Unit, traits) is { } factor => Absolute(actual, before, stated, factor),
            _ => null,
        };
    }

    private static ChangeCheck? Relative(Figure actual, decimal before, decimal stated)
    {
        var computed = SafeDecimal.Percent(SafeDecimal.Subtract(actual.Value, before), before);
        var slack = SafeDecimal.Percent(Slack(actual, before), Math.Abs(before));
        return Build(computed, SafeDecimal.Divide(SafeDecimal.Multiply(actual.Value, 100), 100 + stated), stated, slack, 1);
    }

    /// <summary>"gấp 1,7 lần".</summary>
    private static ChangeCheck? Multiple(Figure actual, decimal before, decimal stated) =>
        Build(SafeDecimal.Divide(actual.Value, before), SafeDecimal.Divide(actual.Value, stated), stated, SafeDecimal.Divide(Slack(actual, before), Math.Abs(before)), 100);

    /// <summary>Up in a ranking is a smaller place.</summary>
    private static ChangeCheck? Places(Figure actual, decimal before, decimal stated) =>
        Build(SafeDecimal.Subtract(before, actual.Value), SafeDecimal.Add(actual.Value, stated), stated, 0, 100);

    private static ChangeCheck? Absolute(Figure actual, decimal before, decimal stated, decimal factor) =>
        SafeDecimal.Divide(SafeDecimal.Subtract(actual.Value, before), factor) is { } computed
            ? Build(computed, SafeDecimal.Subtract(actual.Value, SafeDecimal.Multiply(stated, factor)), stated,
                SafeDecimal.Divide(Slack(actual, before), factor), SafeDecimal.Divide(SafeDecimal.Multiply(100, factor), Math.Abs(before)) ?? 100)
            : null;

    private static ChangeCheck? Build(decimal? computed, decimal? implied, decimal stated, decimal? slack, decimal points)
    {
        if (computed is not { } change || slack is not { } rounding || SafeDecimal.Subtract(change, stated) is not { } difference)
        {
            return null;
        }

        var apart = Math.Abs(difference);
        var allowed = rounding + (Precision.Step(stated, isApproximate: false) / 2);
        return new(change, implied, apart <= allowed ? 0 : SafeDecimal.Multiply(apart, points) ?? decimal.MaxValue);
    }

    private static ChangeCheck? Closest(ChangeCheck? first, ChangeCheck? second) =>
        first is null || second is null ? first ?? second : second.Value.Gap == 0 ? second : first;

    /// <summary>What the rounding of both results may make of their difference.</summary>
    private static decimal Slack(Figure actual, decimal before) =>
        (Precision.Step(actual.Value, actual.Comparator is Observations.Comparator.Approximate) + Precision.Step(before, isApproximate: false)) / 2;
}
