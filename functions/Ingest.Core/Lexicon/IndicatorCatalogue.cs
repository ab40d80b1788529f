using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

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
