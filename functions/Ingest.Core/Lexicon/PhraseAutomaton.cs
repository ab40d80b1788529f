namespace Ingest.Core.Lexicon;

/// <summary>
/// Spelling patterns compiled into one automaton over words, so that patterns of thousands of spellings cost no more than their own length. Immutable after compilation;
/// time per phrase is linear in its words.
/// </summary>
/// <typeparam name="T">What a pattern means.</typeparam>
internal sealed class PhraseAutomaton<T>
{
    private const int Root = 0;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int State, int Word), List<int>> edges = [];
    private readonly Dictionary<int, List<T>> meanings = [];
    private int lastState = Root;

    /// <summary>Compiles patterns (<see cref="SpellingPattern"/>); their words are written by <see cref="PhraseWriter"/>.</summary>
    public PhraseAutomaton(IEnumerable<KeyValuePair<string, T>> patterns)
    {
        foreach (var (pattern, meaning) in patterns)
        {
            foreach (var end in Compile(pattern, [Root]).Where(state => state != Root))
            {
                (meanings.TryGetValue(end, out var all) ? all : meanings[end] = []).Add(meaning);
            }
        }
    }

    /// <summary>What the patterns mean that the whole phrase is a spelling of, in the order of the patterns.</summary>
    /// <param name="written">A phrase as <see cref="PhraseWriter"/> writes it.</param>
    public List<T> Find(ReadOnlySpan<char> written)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        List<int> states = [Root];
        foreach (var range in written.Split(' '))
        {
            states = known.TryGetValue(written[range], out var word) ? Follow(states, word) : [];
            if (states.Count == 0)
            {
                break;
            }
        }

        List<T> found = [];
        foreach (var state in states)
        {
            if (meanings.TryGetValue(state, out var all))
            {
                found.AddRange(all);
            }
        }

        return found;
    }

    private List<int> Follow(List<int> states, int word)
    {
        if (states.Count == 1)
        {
            return edges.GetValueOrDefault((states[0], word)) ?? [];
        }

        List<int> next = [];
        foreach (var state in states)
        {
            next.AddRange(edges.GetValueOrDefault((state, word)) ?? []);
        }

        return next;
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
        foreach (var word in PhraseWriter.Write(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!words.TryGetValue(word, out var number))
            {
                words[word] = number = words.Count;
            }

            lastState++;
            foreach (var state in from)
            {
                (edges.TryGetValue((state, number), out var targets) ? targets : edges[(state, number)] = []).Add(lastState);
            }

            from = [lastState];
        }

        return from;
    }
}
