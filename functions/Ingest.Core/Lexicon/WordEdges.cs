namespace Ingest.Core.Lexicon;

/// <summary>The edges of a tree or automaton over numbered words in flat arrays, those of a state side by side: a step touches little memory. Immutable.</summary>
internal sealed class WordEdges
{
    /// <summary>No state.</summary>
    public const int None = -1;

    /// <summary>Of more edges the middle ones are looked at first.</summary>
    private const int FewEdges = 8;

    /// <summary>The state behind the first one by the number of the word, for nearly all words lead nowhere from there.</summary>
    private readonly int[] first;

    /// <summary>For each state where its edges begin; they end where those of the next state begin.</summary>
    private readonly int[] starts;
    private readonly (int Word, int Target)[] edges;

    /// <summary>Lays out edges.</summary>
    /// <param name="all">For the <see cref="Key"/> of a state and a word the next state; state 0 is the first.</param>
    public WordEdges(Dictionary<long, int> all)
    {
        long[] keys = [.. all.Keys.Order()];
        edges = [.. keys.Select(key => (WordOf(key), all[key]))];
        starts = new int[keys.Length == 0 ? 2 : StateOf(keys[^1]) + 2];
        foreach (var key in keys)
        {
            starts[StateOf(key) + 1]++;
        }

        for (var state = 1; state < starts.Length; state++)
        {
            starts[state] += starts[state - 1];
        }

        first = new int[keys.Length == 0 ? 0 : keys.Max(WordOf) + 1];
        Array.Fill(first, None);
        foreach (var (word, target) in edges.AsSpan(0, starts[1]))
        {
            first[word] = target;
        }
    }

    /// <summary>All words of the edges.</summary>
    public IEnumerable<int> Words => edges.Select(edge => edge.Word).Distinct();

    /// <summary>The words that lead on from the first state.</summary>
    public IEnumerable<int> FirstWords => edges.Take(starts[1]).Select(edge => edge.Word);

    /// <summary>Where an edge is given.</summary>
    public static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    /// <summary>The state behind another for a word, or none; a word below zero leads nowhere.</summary>
    public int Next(int state, int word)
    {
        if (state == 0)
        {
            return (uint)word < (uint)first.Length ? first[word] : None;
        }

        if (state + 1 >= starts.Length)
        {
            return None;
        }

        var (at, end) = (starts[state], starts[state + 1]);
        while (end - at > FewEdges)
        {
            var middle = (at + end) / 2;
            (at, end) = edges[middle].Word <= word ? (middle, end) : (at, middle);
        }

        while (at < end && edges[at].Word != word)
        {
            at++;
        }

        return at < end ? edges[at].Target : None;
    }

    private static int StateOf(long key) => (int)(key >> 32);

    private static int WordOf(long key) => unchecked((int)key);
}
