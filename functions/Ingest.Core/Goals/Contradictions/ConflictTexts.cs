using System.Collections.Frozen;
using System.Globalization;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A row of <c>Lexicon/conflicts.tsv</c>.</summary>
/// <param name="Type">Stable name of the type, without variant.</param>
/// <param name="Tolerance">In percentage points; null where no figure is compared.</param>
/// <param name="Reason">Why the tolerance is what it is; null without one.</param>
/// <param name="Message">The sentence, with names in braces.</param>
internal sealed record ConflictText(string Type, decimal? Tolerance, BilingualText? Reason, BilingualText Message);

/// <summary>The sentences of contradictions.</summary>
internal static class ConflictTexts
{
    private static readonly FrozenDictionary<string, ConflictText> Rows = TsvResource
        .Read("conflicts.tsv", "key", "tolerance", "reasonVi", "reasonEn", "vi", "en")
        .ToFrozenDictionary(row => row[0], Read, StringComparer.Ordinal);

    /// <summary>The row of a type, or of a variant of it.</summary>
    public static ConflictText Of(string key) => Rows[key];

    /// <summary>A single word in both languages.</summary>
    public static BilingualText Word(string word) => Rows["word." + word].Message;

    /// <summary>All keys, for the test that every one is used.</summary>
    public static IEnumerable<string> Keys => Rows.Keys;

    private static ConflictText Read(string[] row) => new(
        row[0].Split('.')[0],
        row[1].Length == 0 ? null : decimal.Parse(row[1], CultureInfo.InvariantCulture),
        row[2].Length == 0 ? null : new(row[2], row[3]),
        new(row[4], row[5]));
}
