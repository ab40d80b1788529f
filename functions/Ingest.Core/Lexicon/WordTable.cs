using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Words and phrases compiled into a tree of characters: finds the longest one that begins at a place of folded text, as whole words. A space in a phrase stands for
/// one or more spaces in the text. Immutable; time per look-up is bounded by the longest phrase, not by the number of phrases.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class WordTable<T>
{
    private const int None = CharacterTree.None;

    private readonly CharacterTree tree;
    private readonly T[] meanings;

    /// <summary>Compiles a table.</summary>
    /// <param name="words">Phrases in any spelling (they are folded here) and what they mean.</param>
    /// <exception cref="ArgumentException">A phrase is empty, or has two meanings.</exception>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        Dictionary<string, T> folded = new(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            var phrase = VietnameseText.Fold(word);
            if (phrase.Length == 0)
            {
                throw new ArgumentException("A phrase is empty.");
            }

            // "sĩ" and "sỹ" fold to one.
            if (!folded.TryAdd(phrase, meaning) && !EqualityComparer<T>.Default.Equals(folded[phrase], meaning))
            {
                throw new ArgumentException($"The phrase '{phrase}' has two meanings.");
            }
        }

        meanings = [.. folded.Values];
        tree = CharacterTreeBuilder.Build([.. folded.Keys]);
    }

    /// <summary>Number of phrases.</summary>
    public int Count => meanings.Length;

    /// <summary>Finds the longest phrase that begins at <paramref name="start"/> and does not end inside a word.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="start">Where the phrase must begin. What stands before is not looked at: "3.485ha" may ask for "ha".</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">Its length in the text; 0 where there is none.</param>
    public bool TryMatchAt(ReadOnlySpan<char> folded, int start, out T meaning, out int length)
    {
        var found = None;
        length = 0;
        var node = (uint)start < (uint)folded.Length ? tree.Root(folded[start]) : None;
        for (var end = start + 1; node != None; end++)
        {
            if (tree.PhraseAt(node) is var phrase && phrase != None && !IsInsideWord(folded, end))
            {
                (found, length) = (phrase, end - start);
            }

            while (tree.LabelOf(node) == ' ' && end < folded.Length && folded[end] == ' ')
            {
                end++;
            }

            node = end < folded.Length ? tree.Child(node, folded[end]) : None;
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
}
