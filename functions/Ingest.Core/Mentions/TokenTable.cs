using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>A word table that is asked token by token, by the numbers of the tokens' words; phrases with a word that has no number, such as a figure, are looked up by their letters.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class TokenTable<T>
{
    private readonly WordEdges edges;
    private readonly (bool Ends, T? Meaning)[] nodes;

    /// <summary>The phrases with words without numbers, and for each word of the vocabulary whether one of them begins with it, or, at 0, with one that it lacks.</summary>
    private readonly WordTable<T>? spelled;
    private readonly bool[] begins = new bool[CueLexicon.Table.LastWord + 1];

    /// <summary>Compiles a table.</summary>
    /// <exception cref="ArgumentException">A phrase is empty, or has two meanings.</exception>
    public TokenTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        Dictionary<long, int> built = [];
        List<(bool Ends, T? Meaning)> made = [default];
        List<KeyValuePair<string, T>> others = [];
        foreach ((string phrase, T meaning) in phrases)
        {
            Token[] tokens = Tokenizer.Split(VietnameseText.Fold(phrase), CueLexicon.Table);
            if (tokens.Length == 0 || Array.Exists(tokens, token => token.Word == 0))
            {
                others.Add(KeyValuePair.Create(phrase, meaning));
                begins[tokens.Length == 0 ? 0 : tokens[0].Word] = true;
                continue;
            }

            Add(built, made, tokens, meaning);
        }

        (edges, nodes) = (new(built), [.. made]);
        spelled = others.Count == 0 ? null : new(others);
    }

    /// <summary>Finds the longest phrase that begins at a token and does not end inside a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">Its length in the text, in code units; 0 where there is none.</param>
    public bool TryMatchAt(AnnotatedText text, int token, out T meaning, out int length)
    {
        Token[] tokens = text.Tokens;
        (meaning, length) = (default!, 0);
        int node = edges.Next(0, tokens[token].Word);
        for (int at = token; node != WordEdges.None; at++)
        {
            if (nodes[node].Ends)
            {
                (meaning, length) = (nodes[node].Meaning!, tokens[at].End - tokens[token].Start);
            }

            node = at + 1 < tokens.Length ? edges.Next(node, tokens[at + 1].Word) : WordEdges.None;
        }

        if (begins[tokens[token].Word] && spelled?.TryMatchAt(text.Folded, tokens[token].Start, out T other, out int otherLength) is true && otherLength > length)
        {
            (meaning, length) = (other, otherLength);
        }

        return length > 0;
    }

    private static void Add(Dictionary<long, int> built, List<(bool Ends, T? Meaning)> made, Token[] tokens, T meaning)
    {
        int node = 0;
        foreach (Token token in tokens)
        {
            if (!built.TryGetValue(WordEdges.Key(node, token.Word), out int next))
            {
                built[WordEdges.Key(node, token.Word)] = next = made.Count;
                made.Add(default);
            }

            node = next;
        }

        if (made[node] is { Ends: true, Meaning: var known } && !EqualityComparer<T>.Default.Equals(known, meaning))
        {
            throw new ArgumentException("A phrase has two meanings.");
        }

        made[node] = (true, meaning);
    }
}
