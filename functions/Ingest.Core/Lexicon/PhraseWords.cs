using System.Text;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Takes a phrase apart into words.</summary>
internal static class PhraseWords
{
    /// <summary>Folded words with single spaces between: punctuation, a list mark at the beginning and years are left out, and zeros before a digit.</summary>
    public static string Of(string phrase)
    {
        var folded = VietnameseText.Fold(phrase);
        var words = new StringBuilder(folded.Length);
        for (var i = EndOfListMark(folded); i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                continue;
            }

            var end = EndOfWord(folded, i);
            var word = folded.AsSpan(i, end - i);
            if (!IsYear(word))
            {
                words.Append(words.Length > 0 ? " " : string.Empty).Append(word.Length == 2 ? word.TrimStart('0') : word);
            }

            i = end;
        }

        return words.ToString();
    }

    /// <summary>Index behind the last letter or digit of the word that begins at <paramref name="start"/>.</summary>
    public static int EndOfWord(string folded, int start)
    {
        while (start < folded.Length && char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Behind "1.", "a)", "(12)": at most three letters or digits and then a full stop or bracket with a space.</summary>
    private static int EndOfListMark(string folded)
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
