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

/// <summary>A row of the catalogue of indicators.</summary>
/// <param name="Id">Stable id in lower-case words with hyphens.</param>
/// <param name="NameVi">Vietnamese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Theme">Part of the plan: economy, agriculture, rural, industry, services, tourism, investment, budget, social, health, education, culture, environment, infrastructure, digital, administration, security, defence, justice, party.</param>
/// <param name="Dimension">What its figures measure.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Spellings">The principal noun phrases that name it, folded (<see cref="Text.VietnameseText.Fold"/>); many more are understood.</param>
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
