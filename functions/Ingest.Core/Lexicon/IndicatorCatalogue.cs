using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

/// <summary>Whether more or less of an indicator is better. Belongs to the indicator and is never guessed from a figure.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,

    /// <summary>Neither: structure shares and the like.</summary>
    Neutral,

    /// <summary>Unknown: the catalogue lacks the indicator.</summary>
    Unknown,
}

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

    /// <summary>Money (đồng or dollars) for each person.</summary>
    MoneyPerPerson,

    /// <summary>Area, in m².</summary>
    Area,

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

    /// <summary>A ratio: "lần", "‰", "1/10.000 dân".</summary>
    Ratio,

    /// <summary>Time, in years.</summary>
    Time,
}

/// <summary>A row of the catalogue of indicators.</summary>
/// <param name="Id">Stable id in lower-case words with hyphens.</param>
/// <param name="NameVi">Vietnamese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Theme">Part of the plan: economy, agriculture, investment, social, environment, administration, security, party.</param>
/// <param name="Dimension">What its figures measure.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Spellings">Noun phrases that name it, folded (<see cref="Text.VietnameseText.Fold"/>).</param>
/// <param name="NotToBeConfusedWith">Ids of its false friends.</param>
public sealed record Indicator(
    string Id,
    string NameVi,
    string NameEn,
    string Theme,
    Dimension Dimension,
    Direction Direction,
    ImmutableArray<string> Spellings,
    ImmutableArray<string> NotToBeConfusedWith);

/// <summary>The indicators of provincial plans: one row each in <c>Lexicon/indicators.tsv</c>.</summary>
public static class IndicatorCatalogue
{
    /// <summary>All rows, by id.</summary>
    public static ImmutableArray<Indicator> All => throw new NotImplementedException();

    /// <summary>The row of an id, or null.</summary>
    public static Indicator? Find(string id) => throw new NotImplementedException();

    /// <summary>
    /// The indicator that a noun phrase names when its figure has this dimension: the longest spelling that the phrase holds as whole words, with no qualifier
    /// left over that would make it another indicator ("ở các huyện nghèo"). Null where the catalogue lacks it.
    /// </summary>
    /// <param name="phrase">Noun phrase as written.</param>
    /// <param name="dimension">Dimension of the figure's unit.</param>
    /// <param name="isChange">Whether the figure is an increase or decrease.</param>
    public static Indicator? Match(string phrase, Dimension dimension, bool isChange) => throw new NotImplementedException();

    /// <summary>Id for a phrase that the catalogue lacks: its folded content words without diacritics, joined by hyphens, at most 120 characters.</summary>
    public static string Slug(string phrase) => throw new NotImplementedException();
}
