namespace Ingest.Core.Lexicon;

/// <summary>What kind of quantity a unit measures; figures of different dimensions are never compared.</summary>
public enum Dimension
{
    /// <summary>No unit, or one that the table lacks.</summary>
    None,

    /// <summary>Per cent of a whole, or growth.</summary>
    Percent,

    /// <summary>Đồng.</summary>
    Dong,

    /// <summary>US dollars.</summary>
    Dollar,

    /// <summary>Money (đồng or dollars) for each person (inhabitant or worker: see the base).</summary>
    MoneyPerPerson,

    /// <summary>Money for each hectare.</summary>
    MoneyPerArea,

    /// <summary>Area, in m².</summary>
    Area,

    /// <summary>Area for each person, in m².</summary>
    AreaPerPerson,

    /// <summary>Length, in m.</summary>
    Length,

    /// <summary>Mass, in kg.</summary>
    Mass,

    /// <summary>Mass for each person, in kg.</summary>
    MassPerPerson,

    /// <summary>Mass for each area, in kg/ha (yield).</summary>
    Yield,

    /// <summary>Volume, in m³.</summary>
    Volume,

    /// <summary>Energy, in kWh.</summary>
    Energy,

    /// <summary>Power, in W.</summary>
    Power,

    /// <summary>A number of things or people: each counter ("xã", "người") is its own unit.</summary>
    Count,

    /// <summary>Points of an index.</summary>
    Points,

    /// <summary>A place in a ranking, less is better.</summary>
    Rank,

    /// <summary>A ratio: "lần", "‰", "bác sĩ/vạn dân", "người/km²".</summary>
    Ratio,

    /// <summary>Time, in years or days: see the base.</summary>
    Time,
}
