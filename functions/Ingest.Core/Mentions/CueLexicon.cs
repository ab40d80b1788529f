using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>The word tables of the extractor, read once from the TSV files beside the catalogue: one row for each meaning, its phrases separated by bars.</summary>
internal static class CueLexicon
{
    // False friends come first: a phrase given twice keeps its first meaning.
    private static readonly string[] Files = ["false-friends.tsv", "comparators.tsv", "periods.tsv", "cues.tsv"];

    // Their words have numbers, too, so that they are found by number; the phrases of a table that is missing here are only found more slowly.
    private static readonly string[] OtherFiles =
        ["anaphoric-years.tsv", "number-words.tsv", "subjects.tsv", "constructions.tsv", "events.tsv", "excuses.tsv", "genres.tsv", "heading-kinds.tsv", "kind-words.tsv", "new-years.tsv", "refusal-contexts.tsv",
        "rejections.tsv"];

    /// <summary>All phrases in one trie.</summary>
    public static PhraseTable Table { get; } = PhraseTable.Build(Files.SelectMany(Rows), OtherFiles.SelectMany(Phrases).Select(row => row.Key));

    /// <summary>Folded words of a two-column table, by the name in its first column.</summary>
    public static IEnumerable<(string Name, string[] Phrases)> Read(string file) =>
        TsvResource.Read(file, "meaning", "phrases").Select(cells => (cells[0], TsvResource.Split(cells[1]).Select(VietnameseText.Fold).ToArray()));

    /// <summary>Folded phrases of a two-column table, each with the name in its row's first column.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Phrases(string file) => Read(file).SelectMany(row => row.Phrases.Select(phrase => KeyValuePair.Create(phrase, row.Name)));

    /// <summary>A two-column table, compiled to find its phrases in a text.</summary>
    /// <exception cref="ArgumentException">A phrase has two meanings.</exception>
    public static WordTable<string> Words(string file) => new(Phrases(file));

    /// <summary>A two-column table, compiled to find its phrases token by token.</summary>
    /// <exception cref="ArgumentException">A phrase has two meanings.</exception>
    public static TokenTable<string> TokenWords(string file) => new(Phrases(file));

    private static IEnumerable<(string Phrase, CueKind Kind)> Rows(string file) =>
        from row in Read(file)
        from phrase in row.Phrases
        select (phrase, Enum.Parse<CueKind>(row.Name));
}
