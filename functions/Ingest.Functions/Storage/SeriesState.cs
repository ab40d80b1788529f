using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>All rows of one indicator in one area, as they stand.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Guard">Its guard, read before the rows; null where the series has none, and so no rows either.</param>
/// <param name="Facts">Observations and verdicts of all documents, by key.</param>
/// <param name="GoalRows">Row key to digest for each goal row.</param>
internal sealed record SeriesState(
    string Indicator, GuardState? Guard, IReadOnlyDictionary<string, FactRow> Facts, IReadOnlyDictionary<string, string> GoalRows)
{
    /// <summary>Reads the guards of several series: those that exist, by indicator.</summary>
    public static async Task<Dictionary<string, GuardState>> ReadGuardsAsync(
        TableClient goals, string partition, IReadOnlyList<string> indicators, CancellationToken cancellation)
    {
        var wanted = indicators.ToDictionary(GoalKeys.ForSeries, StringComparer.Ordinal);
        var guards = new Dictionary<string, GuardState>(StringComparer.Ordinal);
        string first = wanted.Keys.Min(StringComparer.Ordinal)!, last = wanted.Keys.Max(StringComparer.Ordinal)!;
        await foreach (TableEntity row in goals.Range(partition, first, last + '~', cancellation).ConfigureAwait(false))
        {
            if (wanted.TryGetValue(row.RowKey, out string? indicator))
            {
                guards.Add(indicator, new(SeriesGuard.FromEntity(row), row.ETag));
            }
        }

        return guards;
    }

    /// <summary>Reads the rows of a series whose guard was read before: whatever changes from then on changes the guard, and will be noticed.</summary>
    public static async Task<SeriesState> ReadAsync(
        TableClient goals, string partition, string indicator, GuardState? guard, CancellationToken cancellation)
    {
        var facts = new Dictionary<string, FactRow>(StringComparer.Ordinal);
        if (guard is null)
        {
            return new(indicator, null, facts, new Dictionary<string, string>());
        }

        char[] kinds = guard.Guard.Verdicts > 0 || guard.Guard.Dirty ? [GoalKeys.Observation, GoalKeys.Verdict] : [GoalKeys.Observation];
        foreach (char kind in kinds)
        {
            await foreach (FactRow row in goals.FactsAsync(partition, GoalKeys.Prefix(kind, indicator), cancellation).ConfigureAwait(false))
            {
                facts.Add(row.RowKey, row);
            }
        }

        return new(indicator, guard, facts, guard.Guard.Dirty ? await ReadGoalRowsAsync(goals, partition, indicator, cancellation).ConfigureAwait(false) : guard.Guard.Goals);
    }

    private static async Task<Dictionary<string, string>> ReadGoalRowsAsync(TableClient goals, string partition, string indicator, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        string prefix = GoalKeys.Prefix(GoalKeys.Goal, indicator);
        await foreach (TableEntity row in goals.Prefixed(partition, prefix, cancellation, ["RowKey", GoalRow.Digest]).ConfigureAwait(false))
        {
            rows.Add(row.RowKey, row.Text(GoalRow.Digest));
        }

        return rows;
    }
}
