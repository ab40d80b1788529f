using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Figures;

/// <summary>How a figure bounds the quantity, as far as two figures are compared: "trên 8%" and "từ 8% trở lên" are one threshold.</summary>
internal enum Bound
{
    /// <summary>A point: exactly or about the value.</summary>
    Point,

    /// <summary>Between two values.</summary>
    Range,

    /// <summary>The value or more.</summary>
    Floor,

    /// <summary>The value or less.</summary>
    Ceiling,
}

/// <summary>What a statement says, without who says it. Equal figures are equal records.</summary>
/// <param name="Comparator">Never <see cref="Comparator.Range"/> without an upper end.</param>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="ValueHigh">The upper end of a range, at least <paramref name="Value"/>; null otherwise.</param>
/// <param name="Unit">As written.</param>
/// <param name="Measure">State or change.</param>
internal sealed record Figure(Comparator Comparator, decimal Value, decimal? ValueHigh, string? Unit, Measure Measure)
{
    /// <summary>No statistic has so many digits: with less, sums and percentages stay within what a decimal holds.</summary>
    public const decimal Largest = 1e20m;

    /// <summary>What kind of bound it is.</summary>
    public Bound Bound => Comparator switch
    {
        Comparator.Range => Bound.Range,
        Comparator.Greater or Comparator.GreaterOrEqual => Bound.Floor,
        Comparator.Less or Comparator.LessOrEqual => Bound.Ceiling,
        _ => Bound.Point,
    };

    /// <summary>Upper end of a range, else the value.</summary>
    public decimal High => ValueHigh ?? Value;

    /// <summary>The figure of an observation, a range with its ends in order; null where the observation has no value, or none that can be true.</summary>
    public static Figure? Of(Observation observation)
    {
        if (observation.Value is not { } value || Math.Abs(value) > Largest)
        {
            return null;
        }

        var isRange = observation.Comparator is Comparator.Range && Math.Abs(observation.ValueHigh ?? decimal.MaxValue) <= Largest;
        var comparator = observation.Comparator is Comparator.Range && !isRange ? Comparator.Equal : observation.Comparator;
        var high = isRange ? observation.ValueHigh!.Value : value;
        return new(comparator, Math.Min(value, high), isRange ? Math.Max(value, high) : null, observation.Unit, observation.Measure);
    }
}
