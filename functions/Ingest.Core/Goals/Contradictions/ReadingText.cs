using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>What a statement is taken to say, in a few words.</summary>
internal static class ReadingText
{
    /// <summary>Kind, period, figure, share of the plan and change: <c>result 2024: 5.257 ha, 150% of plan</c>.</summary>
    public static string Of(Observation observation)
    {
        var parts = new List<string>();
        if (Figure.Of(observation) is { } figure)
        {
            parts.Add(FigureText.Of(figure));
        }

        if (observation.PercentOfPlan is { } percent)
        {
            parts.Add($"{FigureText.Percent(percent)} of plan");
        }

        if (observation.ChangeFromPrevious is { } change)
        {
            parts.Add($"change {ChangeText.Of(change, observation.ChangeUnit)}{(observation.Baseline is { } baseline ? $" on {baseline}" : string.Empty)}");
        }

        var kind = observation.Kind is ObservationKind.Target ? "target" : observation.Estimated ? "estimated result" : "result";
        return $"{kind} {observation.Period}: {string.Join(", ", parts)}";
    }
}
