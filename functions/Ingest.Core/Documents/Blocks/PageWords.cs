using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>The words by which pages and offices mark captions, dates, headings and the residue of content systems: <c>Lexicon/page-words.tsv</c>.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = Load();

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Longest = Lists.ToFrozenDictionary(
        list => list.Key, list => list.Value.OrderByDescending(words => words.Length).ThenBy(words => words, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>The form in which words are compared: composed, lower case, white space folded.</summary>
    public static string Fold(string text) => ComposedForm.Compose(text).ToLowerInvariant();

    /// <summary>Whether a folded text is an entry of the list.</summary>
    public static bool Contains(string list, string folded) => Lists[list].Contains(folded);

    /// <summary>The longest entry of the list with which a folded text begins, ending at the end of a word; null if none.</summary>
    public static string? Prefix(string list, ReadOnlySpan<char> folded)
    {
        foreach (var words in Longest[list])
        {
            if (folded.StartsWith(words, StringComparison.Ordinal) && EndsWord(folded, words.Length))
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>Whether an entry of the list stands anywhere in a folded text as whole words.</summary>
    public static bool Occurs(string list, string folded)
    {
        foreach (var words in Longest[list])
        {
            for (var at = folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && EndsWord(folded, at + words.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) => end >= text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(text[end - 1]);

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var stream = typeof(PageWords).Assembly.GetManifestResourceStream("page-words.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .GroupBy(row => row[0], row => row[1])
            .ToFrozenDictionary(list => list.Key, list => list.Select(Fold).ToFrozenSet());
    }
}
