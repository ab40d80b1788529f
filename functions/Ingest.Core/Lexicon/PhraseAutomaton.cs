using System.Collections.Frozen;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Spelling patterns compiled into one automaton over words (<see cref="PhraseAutomatonBuilder{T}"/>). Immutable; time per phrase is linear in its words.
/// </summary>
/// <typeparam name="T">What a pattern means.</typeparam>
internal sealed class PhraseAutomaton<T>
{
    private readonly FrozenDictionary<long, int> edges;
    private readonly T[][] meanings;

    /// <summary>An automaton from its tables; state 0 is the first.</summary>
    /// <param name="edges">The next state, by <see cref="Key"/>.</param>
    /// <param name="meanings">For each state what the patterns mean that end there.</param>
    internal PhraseAutomaton(Dictionary<long, int> edges, T[][] meanings) => (this.edges, this.meanings) = (edges.ToFrozenDictionary(), meanings);

    /// <summary>All words of the patterns.</summary>
    public IEnumerable<string> Words => edges.Keys.Select(WordOf).Distinct().Select(WordNumbers.TextOf);

    /// <summary>The words that patterns begin with.</summary>
    public IEnumerable<string> FirstWords => edges.Keys.Where(key => key == Key(0, WordOf(key))).Select(key => WordNumbers.TextOf(WordOf(key)));

    /// <summary>What the patterns mean that the whole phrase is a spelling of, in the order of the patterns.</summary>
    /// <param name="written">A phrase as <see cref="PhraseWriter"/> writes it, in numbers.</param>
    public ReadOnlySpan<T> Find(ReadOnlySpan<int> written)
    {
        var state = 0;
        foreach (var word in written)
        {
            if (word < 0 || !edges.TryGetValue(Key(state, word), out state))
            {
                return [];
            }
        }

        return meanings[state];
    }

    /// <summary>Where an edge is kept.</summary>
    internal static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    private static int WordOf(long key) => unchecked((int)key);
}
