using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Takes a phrase apart into words.</summary>
internal static class PhraseWords
{
    /// <summary>Longer phrases are worked on on the heap, in code units.</summary>
    public const int LongestOnStack = 256;

    /// <summary>Folded words with single spaces between: punctuation, a list mark at the beginning and years are left out, and zeros before a digit.</summary>
    public static string Of(string phrase)
    {
        var words = phrase.Length <= LongestOnStack ? stackalloc char[phrase.Length] : new char[phrase.Length];
        return words[..Write(phrase, words)].ToString();
    }

    /// <summary>As <see cref="Of"/>, into <paramref name="words"/>, which must be as long as the phrase.</summary>
    /// <returns>How long the words are.</returns>
    public static int Write(ReadOnlySpan<char> phrase, Span<char> words)
    {
        Span<char> folded = phrase.Length <= LongestOnStack ? stackalloc char[phrase.Length] : new char[phrase.Length];
        VietnameseText.FoldTo(phrase, folded);
        var length = 0;
        for (var i = EndOfListMark(folded); i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                continue;
            }

            var end = EndOfWord(folded, i);
            ReadOnlySpan<char> word = folded[i..end];
            if (!IsYear(word))
            {
                words[length] = ' ';
                length += length > 0 ? 1 : 0;
                word = word.Length == 2 ? word.TrimStart('0') : word;
                word.CopyTo(words[length..]);
                length += word.Length;
            }

            i = end;
        }

        return length;
    }

    /// <summary>Index behind the last letter or digit of the word that begins at <paramref name="start"/>.</summary>
    public static int EndOfWord(ReadOnlySpan<char> folded, int start)
    {
        while (start < folded.Length && char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Behind "1.", "a)", "(12)": at most three letters or digits and then a full stop or bracket with a space.</summary>
    private static int EndOfListMark(ReadOnlySpan<char> folded)
    {
        var start = 0;
        while (start < folded.Length && folded[start] is ' ' or '(' or '-' or '+' or '*')
        {
            start++;
        }

        var end = EndOfWord(folded, start);
        var isMark = end > start && end - start <= 2 && end + 1 < folded.Length && folded[end] is '.' or ')' && folded[end + 1] == ' ';
        return isMark ? end + 1 : 0;
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20")) && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);
}
