using System.Collections.Frozen;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Names that texts give one indicator although they are those of different statistics: <c>Lexicon/labels.tsv</c>.</summary>
internal static class IndicatorLabels
{
    private static readonly FrozenDictionary<string, (string Label, string Words)[]> Rows = TsvResource
        .Read("labels.tsv", "indicator", "label", "words")
        .SelectMany(row => TsvResource.Split(row[2]).Select(words => (Id: row[0], Label: row[1], Words: VietnameseText.Fold(words))))
        .GroupBy(row => row.Id)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row.Label, row.Words)).ToArray(), StringComparer.Ordinal);

    /// <summary>The statistic that a noun phrase names; null where it names none of those that are confused, or the indicator is not confused.</summary>
    public static string? Of(string indicator, string phrase)
    {
        if (!Rows.TryGetValue(indicator, out var labels))
        {
            return null;
        }

        var folded = VietnameseText.Fold(phrase);
        return Array.Find(labels, label => folded.Contains(label.Words, StringComparison.Ordinal)).Label;
    }
}
