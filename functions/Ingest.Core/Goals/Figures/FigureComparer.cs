using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Figures;

/// <summary>How two figures stand to each other.</summary>
internal enum Relation
{
    /// <summary>The same after rounding and conversion of units.</summary>
    Same,

    /// <summary>Not the same, but the one holds the other: "trên 30.000" and 30.425.</summary>
    Compatible,

    /// <summary>They cannot both be meant.</summary>
    Different,

    /// <summary>A state and a change: nothing to compare, and nothing wrong.</summary>
    OtherMeasure,

    /// <summary>Units that measure different things.</summary>
    Incommensurable,
}

/// <summary>Compares figures of one indicator across units, comparators and roundings.</summary>
internal static class FigureComparer
{
    /// <summary>How <paramref name="left"/> stands to <paramref name="right"/>.</summary>
    public static Relation Compare(Figure left, Figure right, IndicatorTraits traits)
    {
        if (UnitConverter.Factor(left.Unit, right.Unit, traits) is not { } factor)
        {
            return left.Measure == right.Measure ? Relation.Incommensurable : Relation.OtherMeasure;
        }

        if (!traits.AreComparable(left.Measure, right.Measure, right.Unit))
        {
            return Relation.OtherMeasure;
        }

        if (AreSame(left, right, factor))
        {
            return Relation.Same;
        }

        return left.Bound != right.Bound && (Holds(left, right, factor) || Holds(right, left, SafeDecimal.Divide(1, factor))) ? Relation.Compatible : Relation.Different;
    }

    /// <summary>By how many per cent of <paramref name="right"/> the figures differ at the end where they differ most; null where that cannot be computed.</summary>
    public static decimal? Distance(Figure left, Figure right, IndicatorTraits traits)
    {
        var factor = UnitConverter.Factor(left.Unit, right.Unit, traits);
        var low = Apart(SafeDecimal.Multiply(left.Value, factor), right.Value);
        var high = Apart(SafeDecimal.Multiply(left.High, factor), right.High);
        return low is { } first && high is { } second ? Math.Max(first, second) : null;
    }

    private static decimal? Apart(decimal? left, decimal right) =>
        SafeDecimal.Percent(SafeDecimal.Subtract(left, right), right) is { } percent ? Math.Abs(percent) : null;

    private static bool AreSame(Figure left, Figure right, decimal factor)
    {
        if (left.Bound is Bound.Range || right.Bound is Bound.Range)
        {
            return left.Bound == right.Bound && AreSameValue(left, left.Value, right, right.Value, factor) && AreSameValue(left, left.High, right, right.High, factor);
        }

        // A floor and a ceiling at one value differ; a point and a threshold at one value are one plan in two wordings.
        var isOpposite = left.Bound != right.Bound && left.Bound is not Bound.Point && right.Bound is not Bound.Point;
        return !isOpposite && AreSameValue(left, left.Value, right, right.Value, factor);
    }

    private static bool AreSameValue(Figure left, decimal leftValue, Figure right, decimal rightValue, decimal factor)
    {
        var value = SafeDecimal.Multiply(leftValue, factor);
        if (value is null || left.Bound != right.Bound)
        {
            return value == rightValue; // a threshold is not rounded: 30.425 does not say "trên 30.000" again
        }

        var leftStep = SafeDecimal.Multiply(Precision.Step(leftValue, left.Comparator is Comparator.Approximate), factor);
        var rightStep = Precision.Step(rightValue, right.Comparator is Comparator.Approximate);
        return leftStep is { } step && Precision.AreSame(value.Value, step, rightValue, rightStep, isCutOff: left.Bound is Bound.Floor);
    }

    /// <summary>Whether every value that <paramref name="inner"/> may mean is one that <paramref name="outer"/> may mean.</summary>
    private static bool Holds(Figure outer, Figure inner, decimal? factor)
    {
        var low = SafeDecimal.Multiply(outer.Value, factor);
        var high = SafeDecimal.Multiply(outer.High, factor);
        return outer.Bound switch
        {
            Bound.Floor => inner.Bound is not Bound.Ceiling && inner.Value >= low,
            Bound.Ceiling => inner.Bound is not Bound.Floor && inner.High <= high,
            Bound.Range => inner.Bound is Bound.Point or Bound.Range && inner.Value >= low && inner.High <= high,
            _ => false,
        };
    }
}
