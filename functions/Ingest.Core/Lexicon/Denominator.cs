namespace Ingest.Core.Lexicon;

/// <summary>What kind of thing stands under the stroke of a unit.</summary>
internal enum DenominatorKind
{
    /// <summary>One inhabitant or worker.</summary>
    Person,

    /// <summary>A hectare.</summary>
    Land,

    /// <summary>A number of inhabitants.</summary>
    People,

    /// <summary>A time that is brought to years.</summary>
    Time,

    /// <summary>Anything else.</summary>
    Thing,
}

/// <summary>What stands under the stroke of a unit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Factor">Brings the unit to the canonical denominator: 12 for "/tháng".</param>
/// <param name="Canonical">The canonical denominator.</param>
internal sealed record Denominator(DenominatorKind Kind, decimal Factor, string Canonical)
{
    /// <summary>The unit with this denominator. A stock or flow "/năm" stays as it is; "/tháng" and "/quý" are brought to the year.</summary>
    public Unit Apply(Unit unit) => Kind == DenominatorKind.Time
        ? unit with { Multiplier = unit.Multiplier * (unit.Dimension == Dimension.Percent ? 1 : Factor) }
        : Kind == DenominatorKind.Land && unit.Dimension == Dimension.Mass
            ? new(Dimension.Yield, unit.Multiplier, "kg/ha")
            : new(DimensionOf(unit.Dimension), unit.Multiplier * Factor, $"{NameOf(unit)}/{Canonical}");

    /// <summary>"triệu/người" is money: nothing else is counted in millions a head.</summary>
    private static string NameOf(Unit unit) => unit.Base.Length == 0 ? "đồng" : unit.Base;

    private Dimension DimensionOf(Dimension over) => (Kind, over) switch
    {
        (DenominatorKind.Person, Dimension.Dong or Dimension.Dollar or Dimension.None) => Dimension.MoneyPerPerson,
        (DenominatorKind.Person, Dimension.Mass) => Dimension.MassPerPerson,
        (DenominatorKind.Person, Dimension.Area) => Dimension.AreaPerPerson,
        (DenominatorKind.Land, Dimension.Dong or Dimension.Dollar or Dimension.None) => Dimension.MoneyPerArea,
        (_, Dimension.Volume or Dimension.Mass or Dimension.Energy) when Canonical is "ngày" or "giờ" => over,
        _ => Dimension.Ratio,
    };
}
