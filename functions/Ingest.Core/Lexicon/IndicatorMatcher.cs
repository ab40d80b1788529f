using System.Collections.Frozen;

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
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> firstWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    /// <summary>Compiles the spellings.</summary>
    public IndicatorMatcher(IEnumerable<IndicatorSpelling> all)
    {
        spellings = PhraseAutomatonBuilder<IndicatorSpelling>.Build(all.Select(spelling => KeyValuePair.Create(spelling.Pattern, spelling)));
        firstWords = spellings.FirstWords.Concat(PhraseWriter.FirstWords).Concat(AreaMatcher.FirstWords).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        words = spellings.Words.Concat(PhraseWriter.Words).Concat(AreaMatcher.Words).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// Where a spelling that reaches to the end of a phrase can begin at the earliest: behind the last word that is in none and is never left out. Names of areas, numbers, list marks and what
    /// stands in brackets are left out.
    /// </summary>
    public int EarliestStart(string phrase, string folded)
    {
        for (var at = phrase.Contains('(', StringComparison.Ordinal) ? 0 : folded.Length; at > 0; at--)
        {
            var start = at - 1;
            if (!char.IsLetter(folded[start]) || start > 0 && folded[start - 1] != ' ' || char.IsUpper(phrase[start]))
            {
                continue;
            }

            var end = PhraseWords.EndOfWord(folded, start);
            var isMark = end - start <= 2 && end < folded.Length && folded[end] != ' ';
            if (!isMark && !words.Contains(folded.AsSpan(start, end - start)))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>
    /// Whether a phrase that begins here can be a spelling: its first word begins one, or is written in another way or left out; names of areas, numbers and list marks are left out, too.
    /// </summary>
    public bool MayBeginAt(string phrase, string folded, int start)
    {
        var end = PhraseWords.EndOfWord(folded, start);
        var word = folded.AsSpan(start, end - start);
        var isMark = word.Length <= 2 && end < folded.Length && folded[end] != ' ';
        return word.IsEmpty || isMark || char.IsUpper(phrase[start]) || word.ContainsAnyInRange('0', '9') || firstWords.Contains(word);
    }

    /// <summary>
    /// The indicator, or null (see <see cref="IndicatorCatalogue.Match"/>): the phrase as it stands, without words that say nothing at its ends, without what stands in brackets, without names
    /// of areas. Nothing else may be left over: an unknown word may be the one that makes it another indicator ("rừng ngập mặn").
    /// </summary>
    public Indicator? Match(IndicatorQuestion question)
    {
        var phrase = question.Phrase;
        var bare = phrase.Contains('(', StringComparison.Ordinal) ? PhraseCleaner.WithoutBrackets(phrase) : phrase;
        return BestOf(phrase, ref question) ?? (ReferenceEquals(bare, phrase) ? null : BestOf(bare, ref question)) ?? BestWithoutAreas(bare, ref question)
            ?? (phrase.Length <= LongestSubRow ? MatchSubRow(ref question) : null);
    }

    private Indicator? BestOf(string phrase, ref IndicatorQuestion question)
    {
        Span<int> room = phrase.Length <= PhraseWords.LongestOnStack ? stackalloc int[PhraseWriter.RoomFor(phrase)] : new int[PhraseWriter.RoomFor(phrase)];
        var written = PhraseWriter.WriteNumbers(phrase, room);
        var trimmed = PhraseWriter.TrimEdges(written);
        return Best(written, ref question) ?? (trimmed.Length == written.Length ? null : Best(trimmed, ref question));
    }

    private Indicator? BestWithoutAreas(string phrase, ref IndicatorQuestion question)
    {
        var without = PhraseCleaner.WithoutAreas(phrase);
        if (ReferenceEquals(without, phrase))
        {
            return null;
        }

        Span<int> room = without.Length <= PhraseWords.LongestOnStack ? stackalloc int[PhraseWriter.RoomFor(without)] : new int[PhraseWriter.RoomFor(without)];
        return Best(PhraseWriter.TrimEdges(PhraseWriter.WriteNumbers(without, room)), ref question);
    }

    /// <summary>
    /// A sub-row that carries its parent's name but has one of its own, with a capital: "Thu ngân sách nhà nước - Thu nội địa" is the second. Without the capital it is one phrase:
    /// "khám phá tội phạm" is no crime.
    /// </summary>
    private Indicator? MatchSubRow(ref IndicatorQuestion question)
    {
        var phrase = question.Phrase;
        var capitals = 0;
        Span<int> room = stackalloc int[PhraseWriter.RoomFor(phrase)];
        for (var i = 1; i < phrase.Length && capitals < MostCapitals; i++)
        {
            if (phrase[i - 1] != ' ' || !char.IsUpper(phrase[i]))
            {
                continue;
            }

            capitals++;
            var own = PhraseWriter.WriteNumbers(phrase.AsSpan(i), room);
            if (own.Length >= ShortestSubRow && IsSpelling(phrase.AsSpan(0, i)) && Best(own, ref question) is { } indicator)
            {
                return indicator;
            }
        }

        return null;
    }

    private bool IsSpelling(ReadOnlySpan<char> phrase)
    {
        Span<int> room = stackalloc int[PhraseWriter.RoomFor(phrase)];
        return spellings.Find(PhraseWriter.WriteNumbers(phrase, room)).Length > 0;
    }

    /// <summary>The best of those that the whole phrase is a spelling of; of equals the first in the table.</summary>
    private Indicator? Best(scoped ReadOnlySpan<int> written, ref IndicatorQuestion question)
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
