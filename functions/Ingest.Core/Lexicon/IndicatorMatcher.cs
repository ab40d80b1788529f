namespace Ingest.Core.Lexicon;

/// <summary>Finds the indicator that a noun phrase names. Time is bounded by the length of the phrase, not by the size of the catalogue.</summary>
internal sealed class IndicatorMatcher
{
    /// <summary>A sub-row's own name has as many words: fewer ("dịch vụ") only qualify the parent's.</summary>
    private const int ShortestSubRow = 3;

    /// <summary>No name of an indicator and its parent is longer, in code units.</summary>
    private const int LongestSubRow = 300;

    /// <summary>A name with more capitals is written all in capitals, or no name.</summary>
    private const int MostCapitals = 12;

    private readonly PhraseAutomaton<IndicatorSpelling> spellings;

    /// <summary>Compiles the spellings.</summary>
    public IndicatorMatcher(IEnumerable<IndicatorSpelling> all) => spellings = PhraseAutomatonBuilder<IndicatorSpelling>.Build(all.Select(spelling => KeyValuePair.Create(spelling.Pattern, spelling)));

    /// <summary>The indicator, or null. See <see cref="IndicatorCatalogue.Match"/>.</summary>
    public Indicator? Match(IndicatorQuestion question)
    {
        var last = string.Empty;
        foreach (var reading in Readings(question.Phrase))
        {
            if (reading != last && Best(reading, ref question) is { } indicator)
            {
                return indicator;
            }

            last = reading;
        }

        return question.Phrase.Length <= LongestSubRow ? MatchSubRow(ref question) : null;
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
        yield return PhraseWriter.TrimEdges(PhraseWriter.Write(PhraseCleaner.WithoutAreas(bare)));
    }

    /// <summary>
    /// A sub-row that carries its parent's name but has one of its own, with a capital: "Thu ngân sách nhà nước - Thu nội địa" is the second. Without the capital it is one phrase:
    /// "khám phá tội phạm" is no crime.
    /// </summary>
    private Indicator? MatchSubRow(ref IndicatorQuestion question)
    {
        var phrase = question.Phrase;
        var capitals = 0;
        for (var i = 1; i < phrase.Length && capitals < MostCapitals; i++)
        {
            if (!char.IsUpper(phrase[i]) || phrase[i - 1] != ' ')
            {
                continue;
            }

            capitals++;
            var own = PhraseWriter.Write(phrase[i..]);
            if (own.AsSpan().Count(' ') >= ShortestSubRow - 1 && spellings.Find(PhraseWriter.Write(phrase[..i])).Length > 0 && Best(own, ref question) is { } indicator)
            {
                return indicator;
            }
        }

        return null;
    }

    /// <summary>The best of those that the whole phrase is a spelling of; of equals the first in the table.</summary>
    private Indicator? Best(ReadOnlySpan<char> written, ref IndicatorQuestion question)
    {
        var (best, bestScore) = ((Indicator?)null, 0);
        foreach (var spelling in spellings.Find(written))
        {
            var score = question.Score(spelling);
            if (score > bestScore)
            {
                (best, bestScore) = (spelling.Indicator, score);
            }
        }

        return best;
    }
}
