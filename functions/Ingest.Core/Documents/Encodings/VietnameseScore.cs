using System.Collections.Frozen;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Encodings;

/// <summary>How Vietnamese a text looks: of its words with letters beyond ASCII, how many are syllables of the language (<c>Lexicon/syllables.tsv</c>).</summary>
/// <param name="Good">Words that are.</param>
/// <param name="Total">Words with letters beyond ASCII.</param>
internal readonly record struct VietnameseScore(int Good, int Total)
{
    private const int LongestSyllable = 7;

    private static readonly FrozenSet<string> Onsets = Load("onset");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnsetLookup = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RimeLookup = Load("rime").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Share of the words that are syllables, 0 to 1.</summary>
    public decimal Share => Total == 0 ? 0 : (decimal)Good / Total;

    /// <summary>Rates a composed text.</summary>
    public static VietnameseScore Rate(string text)
    {
        var (good, total) = (0, 0);
        var start = -1;
        var foreign = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWordPart(text[i]))
            {
                start = start < 0 ? i : start;
                foreign |= text[i] > '\u007F';
                continue;
            }

            if (foreign)
            {
                total++;
                good += IsSyllable(text.AsSpan(start, i - start)) ? 1 : 0;
            }

            (start, foreign) = (-1, false);
        }

        return new(good, total);
    }

    /// <summary>Whether a word could be a Vietnamese syllable: a known beginning, a known rime, one tone at most.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable)
        {
            return false;
        }

        Span<char> letters = stackalloc char[word.Length];
        var tones = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var lower = char.ToLowerInvariant(word[i]);
            tones += VietnameseLetters.ToneOf(lower) == VietnameseLetters.Level ? 0 : 1;
            letters[i] = VietnameseLetters.WithoutTone(lower);
        }

        for (var length = 0; tones < 2 && length <= 3 && length < letters.Length; length++)
        {
            if ((length == 0 || OnsetLookup.Contains(letters[..length])) && RimeLookup.Contains(letters[length..]))
            {
                return true;
            }
        }

        // "gì", "gìn": the i is beginning and rime in one.
        return tones < 2 && letters[0] == 'g' && RimeLookup.Contains(letters[1..]);
    }

    /// <summary>Letters, and the signs that stand where a wrong encoding put letters.</summary>
    private static bool IsWordPart(char c) => c < '\u0080' ? char.IsAsciiLetter(c) : c is not (>= '\u2000' and <= '\u206F' or '\u00A0' or '«' or '»' or '°' or '²' or '³' or '·' or '×');

    private static FrozenSet<string> Load(string part) => TsvResource.Read("syllables.tsv", "part", "letters").Where(row => row[0] == part).Select(row => row[1]).ToFrozenSet();
}
