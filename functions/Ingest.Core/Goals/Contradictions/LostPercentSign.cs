using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>"xử lý 100 hồ sơ": exactly a hundred of what comes in is most likely "100% hồ sơ" with the sign lost in copying.</summary>
internal static class LostPercentSign
{
    private const decimal Whole = 100;

    private static readonly WordTable<bool> Verbs = new(
        from row in TsvResource.Read("handled.tsv", "words")
        from word in TsvResource.Split(row[0])
        select KeyValuePair.Create(word, true));

    /// <summary>Whether a result is exactly 100 of a counted thing, and its phrase begins with a verb of handling.</summary>
    public static bool IsLikely(Observation observation, IndicatorTraits traits) =>
        observation is { Kind: ObservationKind.Actual, Value: Whole, Comparator: Comparator.Equal, PercentOfPlan: null, Measure: Measure.Level }
        && traits.Unit(observation.Unit)?.Dimension is Dimension.Count
        && Verbs.TryMatchAt(VietnameseText.Fold(observation.Indicator.Phrase), 0, out _, out _);
}
