using System.Collections.Frozen;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>The words by which pages and offices mark captions, dates, headings and the residue of content systems: <c>Lexicon/page-words.tsv</c>.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<string, WordTable<bool>> Lists = TsvResource.Read("page-words.tsv", "list", "words")
        .GroupBy(row => row[0], row => KeyValuePair.Create(row[1], true))
        .ToFrozenDictionary(list => list.Key, list => new WordTable<bool>(list));

    /// <summary>The form in which words are compared.</summary>
    public static string Fold(string text) => VietnameseText.Fold(text);

    /// <summary>Whether a folded text is an entry of the list.</summary>
    public static bool Contains(string list, ReadOnlySpan<char> folded) => Lists[list].TryGet(folded, out _);

    /// <summary>Length of the longest entry of the list with which a folded text begins, ending at the end of a word; 0 if none.</summary>
    public static int Prefix(string list, ReadOnlySpan<char> folded) => Lists[list].TryMatchAt(folded, 0, out _, out var length) ? length : 0;

    /// <summary>Whether an entry of the list stands anywhere in a folded text as whole words.</summary>
    public static bool Occurs(string list, ReadOnlySpan<char> folded)
    {
        var table = Lists[list];
        for (var i = 0; i < folded.Length; i++)
        {
            if (WordTable<bool>.IsWordStart(folded, i) && table.TryMatchAt(folded, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
