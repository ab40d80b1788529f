using System.Collections.Frozen;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Phrases of words with a meaning each, compiled once into a trie over word numbers: the longest phrase from a place is found without looking back.</summary>
internal sealed class PhraseTable
{
    private readonly FrozenDictionary<string, int> words;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly WordEdges edges;
    private readonly CueKind[] meanings;

    private PhraseTable(Dictionary<string, int> words, Dictionary<long, int> edges, List<CueKind> meanings)
    {
        this.words = words.ToFrozenDictionary(StringComparer.Ordinal);
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.edges = new(edges);
        this.meanings = [.. meanings];
    }

    /// <summary>Compiles folded phrases. A phrase given twice keeps its first meaning.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="others">Folded phrases of other tables, whose words get a number, too.</param>
    public static PhraseTable Build(IEnumerable<(string Phrase, CueKind Kind)> phrases, IEnumerable<string> others)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        Dictionary<long, int> edges = [];
        List<CueKind> meanings = [CueKind.None];
        foreach ((string phrase, CueKind kind) in phrases)
        {
            int node = 0;
            foreach (Range part in Parts(phrase))
            {
                string word = phrase[part];
                int id = words.TryGetValue(word, out int known) ? known : words[word] = words.Count + 1;
                if (!edges.TryGetValue(WordEdges.Key(node, id), out int next))
                {
                    next = meanings.Count;
                    edges[WordEdges.Key(node, id)] = next;
                    meanings.Add(CueKind.None);
                }

                node = next;
            }

            meanings[node] = meanings[node] is CueKind.None ? kind : meanings[node];
        }

        foreach (string other in others)
        {
            foreach (Range part in Parts(other))
            {
                words.TryAdd(other[part], words.Count + 1);
            }
        }

        return new(words, edges, meanings);
    }

    /// <summary>Numbers of words are up to this one.</summary>
    public int LastWord => words.Count;

    /// <summary>Number of a folded word; 0 where it has none.</summary>
    public int WordOf(ReadOnlySpan<char> folded) => lookup.TryGetValue(folded, out int id) ? id : 0;

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>How many tokens it has; 0 where no phrase starts there.</returns>
    public int Match(ReadOnlySpan<Token> tokens, int start, out CueKind kind)
    {
        kind = CueKind.None;
        int length = 0;
        int node = edges.Next(0, tokens[start].Word);
        for (int i = start; node != WordEdges.None; i++)
        {
            if (meanings[node] is not CueKind.None)
            {
                kind = meanings[node];
                length = i - start + 1;
            }

            node = i + 1 < tokens.Length ? edges.Next(node, tokens[i + 1].Word) : WordEdges.None;
        }

        return length;
    }

    private static List<Range> Parts(string phrase)
    {
        List<Range> parts = [];
        int at = 0;
        while (at < phrase.Length)
        {
            int end = at;
            bool isWord = char.IsLetterOrDigit(phrase[at]);
            while (end < phrase.Length && (isWord ? char.IsLetterOrDigit(phrase[end]) : end == at))
            {
                end++;
            }

            if (phrase[at] != ' ')
            {
                parts.Add(at..end);
            }

            at = end;
        }

        return parts;
    }
}
