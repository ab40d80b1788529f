using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>How many goals of an area and period stand how.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Period">Year or term.</param>
/// <param name="ByStatus">Number of goals by status; a status without goals is absent.</param>
/// <param name="Conflicts">Number of contradictions of the goals.</param>
internal sealed record LedgerSummary(string Area, TimePeriod Period, IReadOnlyDictionary<GoalStatus, int> ByStatus, int Conflicts)
{
    /// <summary>All goals.</summary>
    public int Goals => ByStatus.Values.Sum();
}

/// <summary>Counts goals by status; it reads no more of them than that.</summary>
internal sealed class SummaryReader(TableClient goals, LedgerScope scope, LedgerReader reader)
{
    private static readonly string[] Columns = ["RowKey", GoalRow.Period, GoalRow.Status, GoalRow.Conflicts];

    /// <summary>The counts, by area and period, from behind <paramref name="after"/> on.</summary>
    public async IAsyncEnumerable<Placed<LedgerSummary>> ListAsync(
        GoalFilter filter, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (LedgerPart part in scope.PartsAsync(filter.Area, null, null, after, cancellation).ConfigureAwait(false))
        {
            IEnumerable<LedgerSummary> summaries = (await CountAsync(part.Area, filter.AsOf, cancellation).ConfigureAwait(false))
                .GroupBy(goal => goal.Period)
                .Select(period => new LedgerSummary(
                    part.Area,
                    period.Key,
                    period.GroupBy(goal => goal.Status).ToDictionary(status => status.Key, status => status.Count()),
                    period.Sum(goal => goal.Conflicts)))
                .OrderBy(summary => summary.Period.ToString(), StringComparer.Ordinal);
            foreach (LedgerSummary summary in summaries)
            {
                string key = summary.Period.ToString();
                if ((filter.Period is null || filter.Period == key) && (part.From is null || string.CompareOrdinal(key, part.From) > 0))
                {
                    yield return new(part.Area, key, summary);
                }
            }
        }
    }

    private async Task<List<(TimePeriod Period, GoalStatus Status, int Conflicts)>> CountAsync(string area, DateOnly? asOf, CancellationToken cancellation)
    {
        if (asOf is not null)
        {
            return await reader.ListAsync(new() { Area = area, AsOf = asOf }, null, cancellation)
                .Select(goal => (goal.Value.Goal.Period, goal.Value.Goal.Status, goal.Value.Goal.Conflicts.Length))
                .ToListAsync(cancellation).ConfigureAwait(false);
        }

        string prefix = GoalKeys.Prefix(GoalKeys.Goal);
        string condition = $"{new LedgerPart(area, null, null).Condition(prefix)} and {TableClient.CreateQueryFilter($"Part eq {0}")}";
        return await goals.QueryAsync<TableEntity>(condition, null, Columns, cancellation)
            .Select(row => (Period(row), IngestJson.FromWord<GoalStatus>(row.Text(GoalRow.Status)), row.GetInt32(GoalRow.Conflicts) ?? 0))
            .ToListAsync(cancellation).ConfigureAwait(false);
    }

    private static TimePeriod Period(TableEntity row) =>
        TimePeriod.TryParse(row.Text(GoalRow.Period), out TimePeriod period) ? period : throw new FormatException($"Row {row.RowKey} has no period.");
}
