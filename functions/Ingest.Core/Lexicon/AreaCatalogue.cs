using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

/// <summary>What level of government an area is.</summary>
public enum AreaLevel
{
    /// <summary>The country.</summary>
    Country,

    /// <summary>A province or centrally run city.</summary>
    Province,

    /// <summary>A district, town or provincial city (abolished on 1 July 2025).</summary>
    District,

    /// <summary>A commune, ward or township.</summary>
    Commune,
}

/// <summary>A row of the catalogue of areas.</summary>
/// <param name="Id">Slug such as <c>bac-kan</c>; a district is <c>province/district</c> with a hyphen for the slash where needed to be unique.</param>
/// <param name="Name">Name with diacritics, without "tỉnh" or "thành phố".</param>
/// <param name="Level">Level of government.</param>
/// <param name="Code">ISO 3166-2 code such as <c>VN-53</c>, where there is one.</param>
/// <param name="Parent">Id of the area above, or null for the country.</param>
/// <param name="ValidFrom">First day it exists in this form; null for before 2004.</param>
/// <param name="ValidTo">Last day it existed in this form; null for today.</param>
/// <param name="Successor">Id of the area that took it over, or null.</param>
public sealed record Area(string Id, string Name, AreaLevel Level, string? Code, string? Parent, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor);

/// <summary>Country, provinces before and after 1 July 2025 (Resolution 202/2025/QH15), and districts as far as known: one row each in <c>Lexicon/areas.tsv</c>.</summary>
public static class AreaCatalogue
{
    /// <summary>All rows.</summary>
    public static ImmutableArray<Area> All => throw new NotImplementedException();

    /// <summary>The area of an id or of a name in any case, with or without diacritics and "tỉnh"; null where unknown.</summary>
    public static Area? Find(string idOrName) => throw new NotImplementedException();
}
