using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Judgements;

/// <summary>Finds the words of <c>Lexicon/subjects.tsv</c> in a text.</summary>
internal static class SubjectWords
{
    private const string NameSuffix = "-name";

    private static readonly TokenTable<SubjectWord> Names = Table(isName: true);
    private static readonly TokenTable<SubjectWord> Words = Table(isName: false);

    /// <summary>The longest such word that begins at a token, the token behind it, and whether a name follows.</summary>
    public static (SubjectWord Word, int After, bool IsNamed)? At(AnnotatedText text, int token)
    {
        bool isWord = Words.TryMatchAt(text, token, out SubjectWord word, out int length);
        if (Names.TryMatchAt(text, token, out SubjectWord name, out int nameLength) && nameLength >= length && text.LastOf(token, nameLength) + 1 is var after && IsNamed(text, token, after, name))
        {
            return (name, after, true);
        }

        return isWord ? (word, text.LastOf(token, length) + 1, false) : null;
    }

    /// <summary>Whether a token begins with a capital.</summary>
    public static bool IsCapital(AnnotatedText text, int token) => text.IsWord(token) && char.IsUpper(text.Written[text.Tokens[token].Start]);

    // "hồ Dầu Tiếng" is a lake, "Hồ Chí Minh" a man; "dự án FDI" is no project's name, "bệnh viện Trung ương" none of a hospital.
    private static bool IsNamed(AnnotatedText text, int first, int after, SubjectWord word)
    {
        bool isName = IsCapital(text, after) && !text.Is(after, "trung") && !(text.Tokens[after].Length > 1 && char.IsUpper(text.Written[text.Tokens[after].Start + 1]));
        return isName && !IsCapital(text, first - 1) && (after - first > 1 || word is SubjectWord.Person || !IsCapital(text, first));
    }

    private static TokenTable<SubjectWord> Table(bool isName) => new(CueLexicon.Read("subjects.tsv").Where(row => row.Name.EndsWith(NameSuffix, StringComparison.Ordinal) == isName)
        .SelectMany(row => row.Phrases.Select(phrase => KeyValuePair.Create(phrase, Enum.Parse<SubjectWord>(row.Name.Replace(NameSuffix, "", StringComparison.Ordinal))))).DistinctBy(pair => pair.Key));
}
