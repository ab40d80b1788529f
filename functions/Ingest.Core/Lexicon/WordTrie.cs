namespace Ingest.Core.Lexicon;

/// <summary>Phrases of numbered words (<see cref="WordNumbers"/>) as a tree of words: finds the longest one that begins at a place. Immutable.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class WordTrie<T>
{
    private readonly WordEdges edges;
    private readonly (bool Ends, T? Meaning)[] nodes;

    /// <summary>Compiles a table.</summary>
    /// <param name="phrases">Phrases as <see cref="PhraseWords"/> writes them, and what they mean.</param>
    /// <exception cref="ArgumentException">A phrase is empty, or has two meanings.</exception>
    public WordTrie(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        Dictionary<long, int> built = [];
        List<(bool Ends, T? Meaning)> made = [default];
        foreach (var (phrase, meaning) in phrases)
        {
            var node = 0;
            foreach (var word in WordNumbers.OfAll(phrase))
            {
                if (!built.TryGetValue(WordEdges.Key(node, word), out var next))
                {
                    built[WordEdges.Key(node, word)] = next = made.Count;
                    made.Add(default);
                }

                node = next;
            }

            if (node == 0 || made[node] is { Ends: true, Meaning: var known } && !EqualityComparer<T>.Default.Equals(known, meaning))
            {
                throw new ArgumentException($"The phrase '{phrase}' is empty or has two meanings.");
            }

            made[node] = (true, meaning);
        }

        (edges, nodes) = (new(built), [.. made]);
    }

    /// <summary>Finds the longest phrase that begins at a place.</summary>
    /// <param name="words">Numbers of words; those below zero stand in no phrase.</param>
    /// <param name="start">The place.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <returns>How many words it has; 0 where there is none.</returns>
    public int Match(ReadOnlySpan<int> words, int start, out T? meaning)
    {
        meaning = default;
        var length = 0;
        var node = edges.Next(0, words[start]);
        for (var end = start + 1; node != WordEdges.None; end++)
        {
            if (nodes[node].Ends)
            {
                (meaning, length) = (nodes[node].Meaning, end - start);
            }

            node = end < words.Length ? edges.Next(node, words[end]) : WordEdges.None;
        }

        return length;
    }
}
