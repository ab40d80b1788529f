using System.Collections.Frozen;
using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Names;

/// <summary>Tells words left of a figure that only say whose it is ("Sơn La đã có 84.160 ha cây ăn quả", "bà con thu về 12 tấn tôm") from those that name what is measured.</summary>
internal static class Owners
{
    /// <summary>The first words of owners, people, times and words of no weight, and of names of areas that may be written in small letters.</summary>
    private static readonly FrozenSet<string> FirstWords = CueLexicon.Read("nameless-words.tsv").Where(row => row.Name is "owner" or "person" or "time" or "light")
        .SelectMany(row => row.Phrases.Select(FirstWord)).Concat(AreaMatcher.FirstWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a phrase holds nothing but names of areas and people, and words of no weight.</summary>
    public static bool IsOnly(string phrase)
    {
        if (!MayBegin(phrase))
        {
            return false;
        }

        string others = PhraseCleaner.WithoutAreas(phrase);
        PhraseWord words = PhraseQuality.Of(others).Words;
        return (words & ~(PhraseWord.Owner | PhraseWord.Person | PhraseWord.Time | PhraseWord.Light)) == 0 && (words is not PhraseWord.None || others.Trim().Length < phrase.Length);
    }

    /// <summary>Whether the first word can be one of these, as it nearly never is: names of areas need not be looked for then.</summary>
    private static bool MayBegin(string phrase)
    {
        int start = FirstLetter(phrase);
        return start == phrase.Length || char.IsUpper(phrase[start]) || char.IsAsciiDigit(phrase[start]) || FirstWords.Contains(FirstWord(phrase));
    }

    private static string FirstWord(string phrase)
    {
        int start = FirstLetter(phrase);
        return VietnameseText.Fold(phrase[start..Lexicon.PhraseWords.EndOfWord(phrase, start)]);
    }

    private static int FirstLetter(string phrase)
    {
        int start = 0;
        while (start < phrase.Length && !char.IsLetterOrDigit(phrase[start]))
        {
            start++;
        }

        return start;
    }
}
