using System.Collections.Frozen;

namespace Ingest.Core.Lexicon;

/// <summary>Numbers of the words that names of indicators are made of (<c>Lexicon/indicators.tsv</c>, <c>rewrites.tsv</c>), so that phrases are compared by number.</summary>
internal static class WordNumbers
{
    /// <summary>The number of a word that no table has.</summary>
    public const int None = -1;

    private static readonly string[] Texts = [.. IndicatorRows.ReadCells().Concat(RewriteRows.Read().SelectMany(row => row.Phrases.Prepend(row.Written))).SelectMany(cell => PhraseWords.Of(cell).Split(' ')).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        Texts.Select((word, number) => KeyValuePair.Create(word, number)).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word of a number.</summary>
    public static string TextOf(int number) => Texts[number];

    /// <summary>The number of a folded word.</summary>
    public static int Of(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var number) ? number : None;

    /// <summary>The numbers of words with single spaces between.</summary>
    /// <exception cref="InvalidDataException">A word has none.</exception>
    public static int[] OfAll(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Of(word) is >= 0 and var number ? number : throw new InvalidDataException($"The word '{word}' has no number."))];
}
