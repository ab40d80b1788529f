using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals.Figures;

/// <summary>Decides whether two units of one indicator can be compared, and what one is in the other.</summary>
internal static class UnitConverter
{
    /// <summary>What one <paramref name="from"/> is in <paramref name="to"/>; null where the two are incommensurable.</summary>
    public static decimal? Factor(string? from, string? to, IndicatorTraits traits)
    {
        if (string.Equals(from, to, StringComparison.Ordinal) || (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to)))
        {
            return 1;
        }

        if (traits.Unit(from) is not { } left || traits.Unit(to) is not { } right)
        {
            return null;
        }

        return AreCommensurable(left, right, traits) ? SafeDecimal.Divide(left.Multiplier, right.Multiplier) : null;
    }

    private static bool AreCommensurable(Unit left, Unit right, IndicatorTraits traits)
    {
        if (IsBareScale(left) || IsBareScale(right))
        {
            return true; // "40 triệu": the indicator says of what
        }

        if (left.Dimension == right.Dimension)
        {
            return left.Base == right.Base || (left.Dimension is Dimension.Count && traits.Dimension is Dimension.Count);
        }

        return IsPerHead(left, right) || IsPerHead(right, left);
    }

    private static bool IsBareScale(Unit unit) => unit.Dimension is Dimension.None && unit.Base.Length == 0;

    /// <summary>
    /// "triệu đồng" for "triệu đồng/người": texts often leave the person out, and an indicator is either per head or not.
    /// </summary>
    private static bool IsPerHead(Unit whole, Unit perHead) => (whole.Dimension, perHead.Dimension) switch
    {
        (Dimension.Dong or Dimension.Dollar, Dimension.MoneyPerPerson) or (Dimension.Mass, Dimension.MassPerPerson) or (Dimension.Area, Dimension.AreaPerPerson) =>
            perHead.Base.StartsWith(whole.Base + "/", StringComparison.Ordinal),
        _ => false,
    };
}
