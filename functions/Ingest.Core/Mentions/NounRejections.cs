using System.Collections.Frozen;

namespace Ingest.Core.Mentions;

/// <summary>Counted nouns that measure no goal (<c>Lexicon/rejections.tsv</c>): indicators, tasks, days, people present.</summary>
internal static class NounRejections
{
    private const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, string> Reasons =
        CueLexicon.Read("rejections.tsv").SelectMany(row => row.Phrases.Select(phrase => (phrase, row.Name))).DistinctBy(pair => pair.phrase)
            .ToFrozenDictionary(pair => pair.phrase, pair => pair.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Reasons.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest such noun that starts at a token.</summary>
    /// <returns>Its number of tokens; 0 where there is none.</returns>
    public static int Match(AnnotatedText text, int first, out string? reason)
    {
        reason = null;
        int longest = 0;
        for (int length = 1; length <= LongestPhrase && first + length <= text.Tokens.Length; length++)
        {
            int start = text.Tokens[first].Start;
            if (Lookup.TryGetValue(text.Folded.AsSpan(start, text.Tokens[first + length - 1].End - start), out string? found))
            {
                (longest, reason) = (length, found);
            }
        }

        return longest;
    }
}
