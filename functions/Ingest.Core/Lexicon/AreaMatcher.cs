using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Finds names of areas in a text. A province may stand alone, in capitals at the beginning of each syllable ("Hòa Bình" is an area, "hòa bình" is peace); a district needs its kind before it
/// ("huyện Vân Canh") or a list that begins so; a commune needs its kind and need not be catalogued. Stateless; linear in the length of the text.
/// </summary>
public static class AreaMatcher
{
    /// <summary>Names of the country, which need no capitals ("cả nước").</summary>
    private static readonly WordTable<bool> Country = new(AreaCatalogue.NamesOf(AreaLevel.Country).Select(name => KeyValuePair.Create(name, true)));

    /// <summary>Folded words in small letters that a name of an area, with its kind, can begin with.</summary>
    internal static IEnumerable<string> FirstWords { get; } = [.. SmallNames.Select(name => name[0])];

    /// <summary>All folded words in small letters that a name of an area, with its kind, can have.</summary>
    internal static IEnumerable<string> Words => SmallNames.SelectMany(name => name);

    private static IEnumerable<string[]> SmallNames => AreaCatalogue.NamesOf(AreaLevel.Country).Concat(AreaRows.ReadKinds()).Select(name => VietnameseText.Fold(name).Split(' ', '.'));

    /// <summary>Finds all areas that a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asOf">Which map to read names on; see <see cref="AreaCatalogue.Find"/>.</param>
    /// <param name="within">The area that the document speaks for, if known: decides between districts of one name.</param>
    public static ImmutableArray<AreaMention> FindAll(string text, DateOnly? asOf = null, Area? within = null)
    {
        if (!MayName(text))
        {
            return [];
        }

        Span<char> folded = text.Length <= PhraseWords.LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        VietnameseText.FoldTo(text, folded);
        var reader = new AreaReader(text, folded, asOf, within);
        ImmutableArray<AreaMention>.Builder? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!reader.IsWordStart(i))
            {
                continue;
            }

            if (reader.TryReadAt(i, found?[^1], out var mention))
            {
                (found ??= ImmutableArray.CreateBuilder<AreaMention>(1)).Add(mention);
                i = mention.Span.End - 1;
            }
            else
            {
                i = Math.Max(i + reader.LengthOfLongerName(i), reader.EndOfWord(i) - 1);
            }
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>Whether a name of the country begins at a place of folded text.</summary>
    internal static bool IsCountryAt(ReadOnlySpan<char> folded, int start) => Country.TryMatchAt(folded, start, out _, out _);

    /// <summary>Whether a text can name an area at all: a name has a capital or is a number ("quận 1"), but for other names of the country.</summary>
    private static bool MayName(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsUpper(letter) || char.IsAsciiDigit(letter))
            {
                return true;
            }
        }

        Span<char> folded = text.Length <= PhraseWords.LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        VietnameseText.FoldTo(text, folded);
        for (var i = 0; i < folded.Length; i++)
        {
            if (WordTable<bool>.IsWordStart(folded, i) && IsCountryAt(folded, i))
            {
                return true;
            }
        }

        return false;
    }
}
