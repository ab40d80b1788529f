namespace Ingest.Core.Lexicon;

/// <summary>
/// Spelling patterns compiled into one automaton over words (<see cref="PhraseAutomatonBuilder{T}"/>). Immutable; time per phrase is linear in its words.
/// </summary>
/// <typeparam name="T">What a pattern means.</typeparam>
internal sealed class PhraseAutomaton<T>
{
    private readonly WordEdges edges;
    private readonly T[][] meanings;

    /// <summary>An automaton from its tables; state 0 is the first.</summary>
    /// <param name="edges">The next state, by <see cref="WordEdges.Key"/>.</param>
    /// <param name="meanings">For each state what the patterns mean that end there.</param>
    internal PhraseAutomaton(Dictionary<long, int> edges, T[][] meanings) => (this.edges, this.meanings) = (new(edges), meanings);

    /// <summary>All words of the patterns.</summary>
    public IEnumerable<string> Words => edges.Words.Select(WordNumbers.TextOf);

    /// <summary>The words that patterns begin with.</summary>
    public IEnumerable<string> FirstWords => edges.FirstWords.Select(WordNumbers.TextOf);

    /// <summary>What the patterns mean that the whole phrase is a spelling of, in the order of the patterns.</summary>
    /// <param name="written">A phrase as <see cref="PhraseWriter"/> writes it, in numbers.</param>
    public ReadOnlySpan<T> Find(ReadOnlySpan<int> written)
    {
        var state = 0;
        foreach (var word in written)
        {
            state = edges.Next(state, word);
            if (state == WordEdges.None)
            {
                return [];
            }
        }

        return meanings[state];
    }
}
