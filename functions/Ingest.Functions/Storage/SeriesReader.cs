using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// Reads series: first their guards, then their rows, so that whatever changes in between changes a guard and will be noticed. The guards tell how
/// many rows there are: where those of all series in the range fit into one answer of the service they are read together, else each series by itself.
/// </summary>
internal sealed class SeriesReader(TableClient goals)
{
    /// <summary>Rows that the service gives in one answer.</summary>
    private const int Together = 1_000;

    private const int Readers = 8;

    /// <summary>The series of some indicators, each with all its rows.</summary>
    public async Task<IReadOnlyDictionary<string, SeriesState>> ReadAsync(string partition, IReadOnlyList<string> indicators, CancellationToken cancellation)
    {
        if (indicators.Count == 0)
        {
            return new Dictionary<string, SeriesState>();
        }

        List<GuardState> inRange = await ReadGuardsAsync(partition, indicators, cancellation).ConfigureAwait(false);
        var guards = inRange.ToDictionary(state => state.Guard.Indicator, StringComparer.Ordinal);
        ILookup<string, FactRow>? facts = inRange.Any(state => state.Guard.Dirty) || inRange.Sum(state => state.Guard.Facts) > Together
            ? null
            : await ReadTogetherAsync(partition, indicators, inRange, cancellation).ConfigureAwait(false);
        var series = new Dictionary<string, SeriesState>(StringComparer.Ordinal);
        foreach (string[] some in indicators.Chunk(Readers))
        {
            foreach (SeriesState state in await Task.WhenAll(some.Select(indicator =>
                ReadSeriesAsync(partition, indicator, guards.GetValueOrDefault(indicator), facts, cancellation))).ConfigureAwait(false))
            {
                series.Add(state.Indicator, state);
            }
        }

        return series;
    }

    /// <summary>The guard of one series, or null.</summary>
    public async Task<GuardState?> FindGuardAsync(string partition, string indicator, CancellationToken cancellation)
    {
        TableEntity? row = await goals.FindAsync(partition, GoalKeys.ForSeries(indicator), cancellation).ConfigureAwait(false);
        return row is null ? null : new(SeriesGuard.FromEntity(row), row.ETag);
    }

    private async Task<List<GuardState>> ReadGuardsAsync(string partition, IReadOnlyList<string> indicators, CancellationToken cancellation)
    {
        var keys = indicators.Select(GoalKeys.ForSeries).Order(StringComparer.Ordinal).ToList();
        return await goals.Range(partition, keys[0], keys[^1] + '~', cancellation)
            .Select(row => new GuardState(SeriesGuard.FromEntity(row), row.ETag))
            .ToListAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<ILookup<string, FactRow>> ReadTogetherAsync(
        string partition, IReadOnlyList<string> indicators, List<GuardState> inRange, CancellationToken cancellation)
    {
        List<FactRow> rows = [];
        foreach (char kind in Kinds(inRange.Any(state => state.Guard.Facts > 0), inRange.Any(state => state.Guard.Verdicts > 0)))
        {
            var prefixes = indicators.Select(indicator => GoalKeys.Prefix(kind, indicator)).Order(StringComparer.Ordinal).ToList();
            rows.AddRange(await goals.Range(partition, prefixes[0], GoalKeys.After(prefixes[^1]), cancellation)
                .Select(FactRow.FromEntity).ToListAsync(cancellation).ConfigureAwait(false));
        }

        return rows.ToLookup(row => GoalKeys.IndicatorOf(row.RowKey), StringComparer.Ordinal);
    }

    private async Task<SeriesState> ReadSeriesAsync(
        string partition, string indicator, GuardState? guard, ILookup<string, FactRow>? together, CancellationToken cancellation)
    {
        IEnumerable<FactRow> rows = guard is null ? []
            : together is not null ? together[GoalKeys.Indicator(indicator)]
            : await ReadOneAsync(partition, guard.Guard, cancellation).ConfigureAwait(false);
        return new(
            indicator, guard, rows.ToDictionary(row => row.RowKey, StringComparer.Ordinal), await ReadGoalRowsAsync(partition, guard?.Guard, cancellation).ConfigureAwait(false));
    }

    private async Task<List<FactRow>> ReadOneAsync(string partition, SeriesGuard guard, CancellationToken cancellation)
    {
        List<FactRow> rows = [];
        foreach (char kind in Kinds(true, guard.Verdicts > 0 || guard.Dirty))
        {
            rows.AddRange(await goals.FactsAsync(partition, GoalKeys.Prefix(kind, guard.Indicator), cancellation).ToListAsync(cancellation).ConfigureAwait(false));
        }

        return rows;
    }

    private static IEnumerable<char> Kinds(bool observations, bool verdicts) =>
        (observations ? new[] { GoalKeys.Observation } : []).Concat(verdicts ? [GoalKeys.Verdict] : []);

    /// <summary>Goal rows with their digests, from the guard where it can be trusted.</summary>
    private async Task<IReadOnlyDictionary<string, string>> ReadGoalRowsAsync(string partition, SeriesGuard? guard, CancellationToken cancellation) =>
        guard is null ? new Dictionary<string, string>()
        : !guard.Dirty ? guard.Goals
        : await goals.Prefixed(partition, GoalKeys.Prefix(GoalKeys.Goal, guard.Indicator), cancellation, ["RowKey", GoalRow.Digest])
            .ToDictionaryAsync(row => row.RowKey, row => row.Text(GoalRow.Digest), StringComparer.Ordinal, cancellation).ConfigureAwait(false);
}
