using System.Runtime.InteropServices;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Compiles spelling patterns (<see cref="SpellingPattern"/>), so that patterns of thousands of spellings take no more room than their own length: first into an automaton that is in many
/// states at once, then into one that is in a single state after each word.
/// </summary>
/// <typeparam name="T">What a pattern means.</typeparam>
internal sealed class PhraseAutomatonBuilder<T>
{
    private const int Root = 0;

    private readonly List<List<(int Word, int Target)>> targets = [[]];
    private readonly Dictionary<int, List<T>> meanings = [];

    /// <summary>Compiles patterns; their words are written by <see cref="PhraseWriter"/>.</summary>
    public static PhraseAutomaton<T> Build(IEnumerable<KeyValuePair<string, T>> patterns)
    {
        var builder = new PhraseAutomatonBuilder<T>();
        foreach (var (pattern, meaning) in patterns)
        {
            foreach (var end in builder.Compile(pattern, [Root]).Where(state => state != Root))
            {
                (builder.meanings.TryGetValue(end, out var all) ? all : builder.meanings[end] = []).Add(meaning);
            }
        }

        return builder.Determine();
    }

    /// <summary>Adds a pattern behind some states; returns the states behind it.</summary>
    private HashSet<int> Compile(string pattern, HashSet<int> from)
    {
        while (pattern.Length > 0)
        {
            var open = pattern.IndexOfAny(['[', '{']);
            from = CompileWords(open < 0 ? pattern : pattern[..open], from);
            if (open < 0)
            {
                break;
            }

            var close = SpellingPattern.ClosingBracket(pattern, open);
            from = [.. SpellingPattern.ChoicesAt(pattern, open, close).SelectMany(choice => Compile(choice, from))];
            pattern = pattern[(close + 1)..];
        }

        return from;
    }

    private HashSet<int> CompileWords(string text, HashSet<int> from)
    {
        foreach (var word in WordNumbers.OfAll(PhraseWriter.Write(text)))
        {
            var state = targets.Count;
            targets.Add([]);
            foreach (var source in from)
            {
                targets[source].Add((word, state));
            }

            from = [state];
        }

        return from;
    }

    /// <summary>Makes one state of each set of states that can be reached together. The states of a set keep the order of the patterns.</summary>
    private PhraseAutomaton<T> Determine()
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [NameOf([Root])] = 0 };
        List<List<int>> sets = [[Root]];
        Dictionary<long, int> edges = [];
        for (var state = 0; state < sets.Count; state++)
        {
            foreach (var (word, set) in Reached(sets[state]))
            {
                if (!numbers.TryGetValue(NameOf(set), out var next))
                {
                    numbers[NameOf(set)] = next = sets.Count;
                    sets.Add(set);
                }

                edges[WordEdges.Key(state, word)] = next;
            }
        }

        return new(edges, [.. sets.Select(set => set.SelectMany(state => meanings.GetValueOrDefault(state) ?? []).ToArray())]);
    }

    private Dictionary<int, List<int>> Reached(List<int> set)
    {
        Dictionary<int, List<int>> reached = [];
        foreach (var (word, target) in set.SelectMany(state => targets[state]))
        {
            (reached.TryGetValue(word, out var all) ? all : reached[word] = []).Add(target);
        }

        return reached;
    }

    private static string NameOf(List<int> set) => new(MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(set)));
}
