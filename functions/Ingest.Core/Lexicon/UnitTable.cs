namespace Ingest.Core.Lexicon;

/// <summary>A unit as written, understood.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Multiplier">How many base units one of it is: 1e12 for "nghìn tỷ đồng", 1 for "%".</param>
/// <param name="Base">Name of the base unit: "đồng", "USD", "%", "ha"; the counter itself for counts ("xã").</param>
public sealed record Unit(Dimension Dimension, decimal Multiplier, string Base);

/// <summary>The units of provincial plans: one row each in <c>Lexicon/units.tsv</c>, with scale words ("nghìn", "triệu", "tỷ") apart.</summary>
public static class UnitTable
{
    /// <summary>The unit that a phrase names ("tỷ đồng", "triệu USD", "kg/người/năm"), or null. A final "/năm" does not change it.</summary>
    public static Unit? Parse(string unit) => throw new NotImplementedException();
}
