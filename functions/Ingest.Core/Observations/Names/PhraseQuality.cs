using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Names;

/// <summary>What a phrase is worth as the name of an indicator, by the kinds of its words: one of words that measure nothing names none, and what its figure is about is said elsewhere.</summary>
/// <param name="Words">The kinds of its words up to the first that can name an indicator.</param>
internal readonly record struct PhraseQuality(PhraseWord Words)
{
    private const PhraseWord OfOwners = PhraseWord.Owner | PhraseWord.Name | PhraseWord.Light | PhraseWord.Time | PhraseWord.Number | PhraseWord.Classifier;
    private static readonly WordTable<PhraseWord> Table = new(CueLexicon.Phrases("nameless-words.tsv").Select(row => KeyValuePair.Create(row.Key, Enum.Parse<PhraseWord>(row.Value, ignoreCase: true))));

    /// <summary>Whether a word in it can name an indicator.</summary>
    public bool Names => (Words & (PhraseWord.Noun | PhraseWord.Theme)) != 0;

    /// <summary>Whether it only says what the line is about: "Y tế: 93% nhân dân có thẻ bảo hiểm".</summary>
    public bool IsTheme => (Words & PhraseWord.Theme) != 0 && (Words & ~(PhraseWord.Theme | PhraseWord.Light)) == 0;

    /// <summary>Whether it only says whose the figure is.</summary>
    public bool IsOwner => !Names && (Words & (PhraseWord.Owner | PhraseWord.Name)) != 0 && (Words & ~OfOwners) == 0;

    /// <summary>Whether it names neither an indicator, nor an owner, nor only what is counted; empty phrases are none of it.</summary>
    public bool IsNameless => Words is not PhraseWord.None && !Names && !IsOwner && ((Words & PhraseWord.Classifier) == 0 || (Words & ~(PhraseWord.Light | PhraseWord.Classifier)) != 0);

    /// <summary>Whether it says of what was counted only what was done, or when: "tiêu hủy con", but not "căn".</summary>
    public bool NamesNothing => IsNameless && (Words & (PhraseWord.Deed | PhraseWord.Time | PhraseWord.Number | PhraseWord.Comment | PhraseWord.Comparator | PhraseWord.Person)) != 0;

    /// <summary>Whether a verb in it asks for the noun behind its figure.</summary>
    public bool IsDeed => IsNameless && (Words & PhraseWord.Deed) != 0;

    /// <summary>Whether it says of counted things which they are: "huyện [hoàn thành nhiệm vụ]", "đảng viên [mới]", "giải [nhất]".</summary>
    public bool TellsApart => (Words & (PhraseWord.Predicate | PhraseWord.Deed | PhraseWord.Comparator | PhraseWord.Time | PhraseWord.Number | PhraseWord.Name)) != 0;

    /// <summary>Whether it only says when or how much, or what the writer thinks of it.</summary>
    public bool IsAside => IsNameless && (Words & (PhraseWord.Predicate | PhraseWord.Deed | PhraseWord.Person | PhraseWord.Abstract | PhraseWord.Owner | PhraseWord.Name)) == 0;

    public static PhraseQuality Of(string phrase) => Of(phrase, VietnameseText.Fold(phrase));

    /// <summary>The quality of a phrase that has been folded already.</summary>
    public static PhraseQuality Of(string phrase, string folded)
    {
        PhraseWord words = PhraseWord.None;
        for (int at = 0; at < folded.Length && (words & PhraseWord.Noun) == 0;)
        {
            if (!WordTable<PhraseWord>.IsWordStart(folded, at))
            {
                at++;
                continue;
            }

            words |= Table.TryMatchAt(folded, at, out PhraseWord known, out int length) ? known : OfUnknown(phrase, at, out length);
            at += length;
        }

        return new(words);
    }

    /// <summary>Whether a folded phrase begins with words of a kind.</summary>
    public static bool Opens(string folded, PhraseWord kind) => Table.TryMatchAt(folded, 0, out PhraseWord found, out _) && found == kind;

    private static PhraseWord OfUnknown(string phrase, int at, out int length)
    {
        int end = Lexicon.PhraseWords.EndOfWord(phrase, at);
        length = Math.Max(end - at, 1);
        ReadOnlySpan<char> word = phrase.AsSpan(at, length);
        return !word.ContainsAnyExceptInRange('0', '9') || !word.ContainsAnyExcept("IVX") ? PhraseWord.Number : IsName(phrase, at, end) ? PhraseWord.Name : PhraseWord.Noun;
    }

    /// <summary>Whether a word stands in a proper name: a row of words with capitals, two of them where they open the phrase, for of three the first may be what is named so ("Sâm Ngọc Linh").</summary>
    private static bool IsName(string phrase, int at, int end)
    {
        int next = NextCapital(phrase, end);
        int third = next < 0 ? -1 : NextCapital(phrase, Lexicon.PhraseWords.EndOfWord(phrase, next));
        bool follows = at >= 2 && phrase[at - 1] is ' ' && IsCapitalised(phrase, phrase.LastIndexOf(' ', at - 2) + 1);
        return IsCapitalised(phrase, at) && (follows || next > 0 && (at > 0 || third < 0));
    }

    private static int NextCapital(string phrase, int end) => end + 1 < phrase.Length && phrase[end] is ' ' && IsCapitalised(phrase, end + 1) ? end + 1 : -1;

    private static bool IsCapitalised(string phrase, int at) => char.IsUpper(phrase[at]) && at + 1 < phrase.Length && !char.IsUpper(phrase[at + 1]) && char.IsLetter(phrase[at + 1]);
}
