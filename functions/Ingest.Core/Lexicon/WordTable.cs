using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Words and phrases compiled into a tree of characters: finds the longest one that begins at a place of folded text, as whole words. A space in a phrase stands for
/// one or more spaces in the text. Immutable; time per look-up is bounded by the longest phrase, not by the number of phrases.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class WordTable<T>
{
    private const int None = -1;

    private readonly List<char> labels = ['\0'];
    private readonly List<int> firstChildren = [None];
    private readonly List<int> nextSiblings = [None];
    private readonly List<int> values = [None];
    private readonly List<T> meanings = [];
    private readonly Dictionary<char, int> roots = [];

    /// <summary>Compiles a table.</summary>
    /// <param name="words">Phrases in any spelling (they are folded here) and what they mean.</param>
    /// <exception cref="ArgumentException">A phrase is empty, or has two meanings.</exception>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        foreach (var (word, meaning) in words)
        {
            Add(VietnameseText.Fold(word), meaning);
        }
    }

    /// <summary>Number of phrases.</summary>
    public int Count => meanings.Count;

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/> and does not end inside a word.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="start">Where the phrase must begin. What stands before is not looked at: "3.485ha" may ask for "ha".</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">Its length in the text; 0 where there is none.</param>
    public bool TryMatchAt(ReadOnlySpan<char> folded, int start, out T meaning, out int length)
    {
        var found = None;
        length = 0;
        if ((uint)start < (uint)folded.Length && roots.TryGetValue(folded[start], out var node))
        {
            var end = start + 1;
            while (node != None)
            {
                if (values[node] != None && !IsInsideWord(folded, end))
                {
                    (found, length) = (values[node], end - start);
                }

                end = SkipSpaces(folded, end, labels[node]);
                node = end < folded.Length ? Child(node, folded[end++]) : None;
            }
        }

        meaning = found == None ? default! : meanings[found];
        return found != None;
    }

    /// <summary>What the whole of <paramref name="folded"/> means, if it is a phrase of the table.</summary>
    public bool TryGet(ReadOnlySpan<char> folded, out T meaning) => TryMatchAt(folded, 0, out meaning, out var length) && length == folded.Length;

    /// <summary>Whether a word begins at <paramref name="index"/>: a letter or digit with none before it.</summary>
    public static bool IsWordStart(ReadOnlySpan<char> folded, int index) =>
        char.IsLetterOrDigit(folded[index]) && (index == 0 || !char.IsLetterOrDigit(folded[index - 1]));

    private static bool IsInsideWord(ReadOnlySpan<char> folded, int end) =>
        end < folded.Length && char.IsLetterOrDigit(folded[end]) && char.IsLetterOrDigit(folded[end - 1]);

    private static int SkipSpaces(ReadOnlySpan<char> folded, int end, char label)
    {
        while (label == ' ' && end < folded.Length && folded[end] == ' ')
        {
            end++;
        }

        return end;
    }

    private int Child(int node, char label)
    {
        var child = firstChildren[node];
        while (child != None && labels[child] != label)
        {
            child = nextSiblings[child];
        }

        return child;
    }

    private void Add(string word, T meaning)
    {
        if (word.Length == 0)
        {
            throw new ArgumentException("A phrase is empty.");
        }

        if (!roots.TryGetValue(word[0], out var node))
        {
            roots[word[0]] = node = AddNode(word[0], None);
        }

        foreach (var label in word.AsSpan(1))
        {
            var child = Child(node, label);
            if (child == None)
            {
                child = AddNode(label, firstChildren[node]);
                firstChildren[node] = child;
            }

            node = child;
        }

        if (values[node] != None && EqualityComparer<T>.Default.Equals(meanings[values[node]], meaning))
        {
            return; // "sĩ" and "sỹ" fold to one
        }

        if (values[node] != None)
        {
            throw new ArgumentException($"The phrase '{word}' has two meanings.");
        }

        values[node] = meanings.Count;
        meanings.Add(meaning);
    }

    private int AddNode(char label, int sibling)
    {
        labels.Add(label);
        firstChildren.Add(None);
        nextSiblings.Add(sibling);
        values.Add(None);
        return labels.Count - 1;
    }
}
