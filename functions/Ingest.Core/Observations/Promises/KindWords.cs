using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Promises;

/// <summary>Words that say whether figures were promised or reached (<c>Lexicon/kind-words.tsv</c>).</summary>
internal static class KindWords
{
    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("kind-words.tsv");

    /// <summary>Whether a word of this meaning begins at a token.</summary>
    public static bool Is(AnnotatedText text, int at, string meaning) => text.IsWord(at) && Words.TryMatchAt(text, at, out string found, out _) && found == meaning;
}
