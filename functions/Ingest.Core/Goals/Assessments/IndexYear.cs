using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>Index years: ranks and scores of a year are published in the course of the next, and compared with the year before them.</summary>
internal static class IndexYear
{
    /// <summary>
    /// Whether an index is compared with the year before last: it is then the index of last year, whatever period its text speaks of.
    /// </summary>
    public static bool IsOfAnEarlierYear(Observation observation, IndicatorTraits traits) =>
        IsIndex(observation, traits) && observation is { Kind: ObservationKind.Actual, Period.IsTerm: false, Baseline: { IsTerm: false } baseline }
        && baseline.EndYear == observation.Period.StartYear - 2;

    /// <summary>Whether a figure is a rank or a score.</summary>
    public static bool IsIndex(Observation observation, IndicatorTraits traits) =>
        traits.DimensionOf(observation.Unit) is Dimension.Rank or Dimension.Points;
}
