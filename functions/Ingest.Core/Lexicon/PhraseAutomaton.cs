using System.Collections.Frozen;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Spelling patterns compiled into one automaton over words (<see cref="PhraseAutomatonBuilder{T}"/>). Immutable; time per phrase is linear in its words.
/// </summary>
/// <typeparam name="T">What a pattern means.</typeparam>
internal sealed class PhraseAutomaton<T>
{
    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly FrozenDictionary<long, int> edges;
    private readonly T[][] meanings;

    /// <summary>An automaton from its tables; state 0 is the first.</summary>
    /// <param name="words">Numbers of the words.</param>
    /// <param name="edges">The next state, by <see cref="Key"/>.</param>
    /// <param name="meanings">For each state what the patterns mean that end there.</param>
    internal PhraseAutomaton(Dictionary<string, int> words, Dictionary<long, int> edges, T[][] meanings)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        known = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        (this.edges, this.meanings) = (edges.ToFrozenDictionary(), meanings);
    }

    /// <summary>All words of the patterns.</summary>
    public IEnumerable<string> Words => words.Keys;

    /// <summary>The words that patterns begin with.</summary>
    public IEnumerable<string> FirstWords => words.Where(word => edges.ContainsKey(Key(0, word.Value))).Select(word => word.Key);

    /// <summary>What the patterns mean that the whole phrase is a spelling of, in the order of the patterns.</summary>
    /// <param name="written">A phrase as <see cref="PhraseWriter"/> writes it.</param>
    public ReadOnlySpan<T> Find(ReadOnlySpan<char> written)
    {
        var state = 0;
        foreach (var range in written.Split(' '))
        {
            if (!known.TryGetValue(written[range], out var word) || !edges.TryGetValue(Key(state, word), out state))
            {
                return [];
            }
        }

        return meanings[state];
    }

    /// <summary>Where an edge is kept.</summary>
    internal static long Key(int state, int word) => ((long)state << 32) | (uint)word;
}
