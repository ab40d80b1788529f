using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Finds the indicator that a noun phrase names. Time is bounded by the length of the phrase, not by the size of the catalogue.</summary>
internal sealed class IndicatorMatcher
{
    /// <summary>How much of the text before a figure is searched for cues.</summary>
    private const int ContextLimit = 600;

    private readonly FrozenDictionary<string, ImmutableArray<IndicatorSpelling>> spellings;

    /// <summary>Compiles the spellings.</summary>
    public IndicatorMatcher(IEnumerable<IndicatorSpelling> all) =>
        spellings = all.GroupBy(spelling => spelling.Written, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The indicator, or null. See <see cref="IndicatorCatalogue.Match"/>.</summary>
    public Indicator? Match(string phrase, Dimension dimension, bool isChange, ReadOnlySpan<char> context)
    {
        var cueText = CueText(phrase, context);
        foreach (var reading in Readings(phrase))
        {
            if (spellings.TryGetValue(reading, out var candidates) && Best(candidates, dimension, isChange, cueText) is { } indicator)
            {
                return indicator;
            }
        }

        return null;
    }

    /// <summary>
    /// The phrase with less and less around its core: as it stands, without words that say nothing at its ends, without what stands in brackets, without names of areas.
    /// Nothing else may be left over: an unknown word may be the one that makes it another indicator ("rừng ngập mặn").
    /// </summary>
    private static IEnumerable<string> Readings(string phrase)
    {
        var written = PhraseWriter.Write(phrase);
        yield return written;
        yield return PhraseWriter.TrimEdges(written);
        var bare = PhraseCleaner.WithoutBrackets(phrase);
        var withoutBrackets = PhraseWriter.Write(bare);
        yield return withoutBrackets;
        yield return PhraseWriter.TrimEdges(withoutBrackets);
    }

    private static Indicator? Best(ImmutableArray<IndicatorSpelling> candidates, Dimension dimension, bool isChange, string cueText)
    {
        var (best, bestScore) = ((Indicator?)null, 0);
        foreach (var spelling in candidates)
        {
            var score = Score(spelling, dimension, isChange, cueText);
            if (score > bestScore)
            {
                (best, bestScore) = (spelling.Indicator, score);
            }
        }

        return best;
    }

    /// <summary>A cue beats all, the nearest one most; then the fit of the dimension; then a spelling that is only for changes; then the order of the table.</summary>
    private static int Score(IndicatorSpelling spelling, Dimension dimension, bool isChange, string cueText)
    {
        var fit = DimensionFit.Of(spelling.Indicator.Dimension, dimension, isChange);
        return spelling.Form switch
        {
            _ when fit == DimensionFit.None => 0,
            SpellingForm.Change => isChange ? (fit * 2) + 1 : 0,
            SpellingForm.Elliptic => CuePlace(spelling.Cues, cueText) is >= 0 and var place ? 10 + place : 0,
            _ => fit * 2,
        };
    }

    private static int CuePlace(ImmutableArray<string> cues, string text)
    {
        var place = -1;
        foreach (var cue in cues)
        {
            var found = text.LastIndexOf(cue, StringComparison.Ordinal);
            place = Math.Max(place, found < 0 ? -1 : found + cue.Length);
        }

        return place;
    }

    private static string CueText(string phrase, ReadOnlySpan<char> context)
    {
        var near = context.Length > ContextLimit ? context[^ContextLimit..] : context;
        return VietnameseText.Fold($"{near} {phrase}");
    }
}
