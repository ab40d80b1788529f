using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>A word table that is asked token by token: nearly always the number of the token's word says that no phrase begins there.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class TokenTable<T>
{
    private readonly WordTable<T> table;

    /// <summary>For each word of the vocabulary whether a phrase begins with it, or, at 0, with one that it lacks.</summary>
    private readonly bool[] begins = new bool[CueLexicon.Table.LastWord + 1];

    /// <summary>Compiles a table.</summary>
    /// <exception cref="ArgumentException">A phrase is empty, or has two meanings.</exception>
    public TokenTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        KeyValuePair<string, T>[] all = [.. phrases];
        table = new(all);
        foreach ((string phrase, _) in all)
        {
            begins[Tokenizer.Split(VietnameseText.Fold(phrase), CueLexicon.Table)[0].Word] = true;
        }
    }

    /// <summary>Finds the longest phrase that begins at a token and does not end inside a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">Its length in the text, in code units; 0 where there is none.</param>
    public bool TryMatchAt(AnnotatedText text, int token, out T meaning, out int length)
    {
        Token first = text.Tokens[token];
        if (begins[first.Word])
        {
            return table.TryMatchAt(text.Folded, first.Start, out meaning, out length);
        }

        (meaning, length) = (default!, 0);
        return false;
    }
}
