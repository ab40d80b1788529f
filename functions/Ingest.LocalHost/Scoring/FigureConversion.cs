using System.Collections.Frozen;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Scoring;

/// <summary>From an observation to the words of the gold files.</summary>
internal static class FigureConversion
{
    private static readonly FrozenDictionary<Comparator, string> Comparators = new Dictionary<Comparator, string>
    {
        [Comparator.Equal] = "eq",
        [Comparator.GreaterOrEqual] = "ge",
        [Comparator.Greater] = "gt",
        [Comparator.LessOrEqual] = "le",
        [Comparator.Less] = "lt",
        [Comparator.Range] = "range",
        [Comparator.Approximate] = "approx",
    }.ToFrozenDictionary();

    /// <summary>The observation as it is scored.</summary>
    public static Figure ToFigure(this Observation observation) => new(
        observation.Kind is ObservationKind.Target ? "target" : "actual",
        observation.Indicator.Phrase,
        observation.Period.ToString(),
        Comparators[observation.Comparator],
        observation.Value,
        observation.ValueHigh,
        observation.Unit,
        MeasureWord(observation.Measure),
        observation.Estimated,
        observation.PercentOfPlan,
        observation.Evidence.Quote);

    private static string MeasureWord(Measure measure) => measure switch
    {
        Measure.Increase => "increase",
        Measure.Decrease => "decrease",
        _ => "level",
    };
}
