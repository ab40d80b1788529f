using Ingest.Core.Text;

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
/// <param name="Id">Slug such as <c>bac-kan</c>; a district has its province before it where its name is not unique (<c>long-an-chau-thanh</c>); a province made on 1 July 2025 ends in <c>-2025</c>.</param>
/// <param name="Name">Name with diacritics, without "tỉnh" or "thành phố".</param>
/// <param name="Level">Level of government.</param>
/// <param name="Code">ISO 3166-2 code such as <c>VN-53</c>, where there is one.</param>
/// <param name="Parent">Id of the area above, or null for the country.</param>
/// <param name="ValidFrom">First day it exists in this form; null for before 2004.</param>
/// <param name="ValidTo">Last day it existed in this form, or for a district merged before July 2025 a later one; null for today.</param>
/// <param name="Successor">Id of the area that took it over, or null.</param>
public sealed record Area(string Id, string Name, AreaLevel Level, string? Code, string? Parent, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor)
{
    /// <summary>What it is called before its name: "tỉnh", "thành phố", "huyện", "thị xã", "quận", "xã"; empty for unknown.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Whether it exists on a day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}

/// <summary>An area named in a text.</summary>
/// <param name="Area">The area.</param>
/// <param name="Span">Where it is named, with its kind ("huyện Vân Canh") but without the area above it.</param>
public readonly record struct AreaMention(Area Area, TextSpan Span);
