using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>What one series came to.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Assessment">Its goals and other contradictions.</param>
internal sealed record AssessedSeries(string Indicator, SeriesAssessment Assessment);

/// <summary>Works out from the facts what the series of an area came to at an earlier date.</summary>
internal sealed class LedgerAssessor(TableClient goals, IGoalEvaluator evaluator)
{
    private static readonly char[] Kinds = [GoalKeys.Observation, GoalKeys.Verdict];

    /// <summary>What the series come to at a date, in the order of their keys.</summary>
    /// <param name="area">Id of the area.</param>
    /// <param name="indicators">Indicators wanted; null for all.</param>
    /// <param name="asOf">The date.</param>
    /// <param name="cancellation">Stops the queries.</param>
    public async Task<IReadOnlyList<AssessedSeries>> AssessAsync(
        string area, IReadOnlyCollection<string>? indicators, DateOnly asOf, CancellationToken cancellation)
    {
        List<FactRow> rows = [];
        foreach (char kind in Kinds)
        {
            foreach (string prefix in new LedgerPart(area, indicators, null).Prefixes(kind))
            {
                rows.AddRange(await goals.FactsAsync(GoalKeys.Partition(area), prefix, cancellation).ToListAsync(cancellation).ConfigureAwait(false));
            }
        }

        return
        [
            .. rows.GroupBy(row => GoalKeys.IndicatorOf(row.RowKey), StringComparer.Ordinal)
                .OrderBy(series => series.Key, StringComparer.Ordinal)
                .Select(series => Assess(SeriesPlanner.Compose(area, series), asOf)),
        ];
    }

    private AssessedSeries Assess(Series series, DateOnly asOf) => new(series.IndicatorId, evaluator.Assess(series, asOf));
}
