using System.Collections.Frozen;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Names that texts give one indicator although they are those of other statistics: <c>Lexicon/labels.tsv</c>.</summary>
internal static class IndicatorLabels
{
    private static readonly FrozenDictionary<string, (string Named, string Words)[]> Rows = TsvResource
        .Read("labels.tsv", "indicator", "named", "words")
        .SelectMany(row => TsvResource.Split(row[2]).Select(words => (Id: row[0], Named: row[1], Words: VietnameseText.Fold(words))))
        .GroupBy(row => row.Id)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Named, row.Words)).ToArray(), StringComparer.Ordinal);

    /// <summary>Id of the indicator that a noun phrase names by its words; null where they name none of those that are confused.</summary>
    public static string? NamedBy(string indicator, string phrase)
    {
        if (!Rows.TryGetValue(indicator, out var names))
        {
            return null;
        }

        var folded = VietnameseText.Fold(phrase);
        return Array.Find(names, name => folded.Contains(name.Words, StringComparison.Ordinal)).Named;
    }
}
