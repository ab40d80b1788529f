using System.Collections.Immutable;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Judgements;

/// <summary>Finds the phrases of <c>Lexicon/genres.tsv</c> in a text.</summary>
internal static class GenrePhrases
{
    private static readonly TokenTable<GenrePhrase> Table = new(CueLexicon.Phrases("genres.tsv").Select((pair, id) => KeyValuePair.Create(pair.Key, new GenrePhrase(pair.Value, id))));

    /// <summary>The phrases, each with the token that it begins at, in the order of the text.</summary>
    public static ImmutableArray<(int At, GenrePhrase Phrase)> In(AnnotatedText text)
    {
        ImmutableArray<(int, GenrePhrase)>.Builder? found = null;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.IsWord(i) && Table.TryMatchAt(text, i, out GenrePhrase phrase, out int length))
            {
                (found ??= ImmutableArray.CreateBuilder<(int, GenrePhrase)>()).Add((i, phrase));
                i = text.LastOf(i, length);
            }
        }

        return found?.DrainToImmutable() ?? [];
    }
}
