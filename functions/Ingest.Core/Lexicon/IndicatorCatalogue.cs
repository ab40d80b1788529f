using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>The indicators of provincial plans: one row each in <c>Lexicon/indicators.tsv</c>.</summary>
public static class IndicatorCatalogue
{
    private static readonly ImmutableArray<(Indicator Indicator, ImmutableArray<IndicatorSpelling> Spellings)> Rows = IndicatorRows.Read();
    private static readonly FrozenDictionary<string, Indicator> ById = Rows.ToFrozenDictionary(row => row.Indicator.Id, row => row.Indicator, StringComparer.Ordinal);
    private static readonly IndicatorMatcher Matcher = new(AllSpellings);

    /// <summary>All rows, by id.</summary>
    public static ImmutableArray<Indicator> All { get; } = [.. ById.Values.OrderBy(indicator => indicator.Id, StringComparer.Ordinal)];

    /// <summary>All spellings of all rows.</summary>
    internal static IEnumerable<IndicatorSpelling> AllSpellings => Rows.SelectMany(row => row.Spellings);

    /// <summary>The row of an id, or null.</summary>
    public static Indicator? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>
    /// The indicator that a noun phrase names when its figure has this dimension. The whole phrase must be a spelling, but for words that say nothing ("toàn tỉnh", "ước đạt") and
    /// brackets and names of areas: a word left over may make it another indicator ("ở các huyện nghèo"). Null where the catalogue lacks it.
    /// </summary>
    /// <param name="phrase">Noun phrase as written.</param>
    /// <param name="dimension">Dimension of the figure's unit; none where the text gives only a share of the plan.</param>
    /// <param name="isChange">Whether the figure is an increase or decrease.</param>
    /// <param name="context">
    /// Text before the figure, nearest last, at least its sentence: says which "vốn đăng ký" and which prices are meant. Only its last 600 characters are read.
    /// </param>
    public static Indicator? Match(string phrase, Dimension dimension, bool isChange, ReadOnlySpan<char> context = default) =>
        Matcher.Match(new(phrase, dimension, isChange, context));

    /// <summary>Whether a phrase that begins at a place of a longer one can be an indicator's name, by its first word alone.</summary>
    /// <param name="phrase">The longer phrase.</param>
    /// <param name="folded">The same after <see cref="VietnameseText.Fold"/>.</param>
    /// <param name="start">The place.</param>
    internal static bool MayBeginAt(string phrase, string folded, int start) => Matcher.MayBeginAt(phrase, folded, start);

    /// <summary>Where an indicator's name that reaches to the end of a phrase can begin at the earliest, by its words alone.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="folded">The same after <see cref="VietnameseText.Fold"/>.</param>
    internal static int EarliestStart(string phrase, string folded) => Matcher.EarliestStart(phrase, folded);

    /// <summary>
    /// Id for a phrase that the catalogue lacks: its content words without diacritics, joined by hyphens, at most 120 characters. The same for one indicator in documents of different
    /// spelling habits, with or without list marks, years, the area ("tỉnh Lai Châu") and words that say nothing ("phấn đấu", "toàn tỉnh").
    /// </summary>
    public static string Slug(string phrase)
    {
        var slug = VietnameseText.Slug(PhraseWriter.Write(PhraseCleaner.WithoutAreas(phrase, isOnlyWithKind: true), isTrimmed: true));
        return slug.Length > 0 ? slug : VietnameseText.Slug(phrase);
    }
}
