using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>Reads goals: as they stand in the table, or worked out anew for an earlier date.</summary>
internal sealed class LedgerReader(TableClient goals, LedgerScope scope, LedgerAssessor assessor)
{
    private const int Looks = 5;

    /// <summary>The goals that <paramref name="filter"/> takes, by area and key, from behind <paramref name="after"/> on; without statements unless the filter needs them.</summary>
    public async IAsyncEnumerable<Placed<LedgerGoal>> ListAsync(
        GoalFilter filter, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (LedgerPart part in scope.PartsAsync(filter.Area, filter.Document, filter.Indicator, after, cancellation).ConfigureAwait(false))
        {
            IAsyncEnumerable<Placed<LedgerGoal>> all = filter.AsOf is { } date
                ? AssessAsync(part, date, cancellation)
                : StandingAsync(part, filter, cancellation);
            await foreach (Placed<LedgerGoal> goal in all.ConfigureAwait(false))
            {
                if (filter.Takes(goal.Value.Goal))
                {
                    yield return goal;
                }
            }
        }
    }

    /// <summary>One goal with all its statements, or null.</summary>
    public async Task<LedgerGoal?> FindAsync(string area, string period, string indicator, DateOnly? asOf, CancellationToken cancellation)
    {
        if (asOf is { } date)
        {
            IReadOnlyList<AssessedSeries> series = await assessor.AssessAsync(area, [indicator], date, cancellation).ConfigureAwait(false);
            Goal? goal = series.SelectMany(one => one.Assessment.Goals).FirstOrDefault(goal => goal.Period.ToString() == period);
            return goal is null ? null : new(goal, GoalRow.DigestOf(goal));
        }

        TableEntity? row = await goals.FindAsync(GoalKeys.Partition(area), GoalKeys.ForGoal(indicator, period), cancellation).ConfigureAwait(false);
        return row is null ? null : await ReadWholeAsync(row, cancellation).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<Placed<LedgerGoal>> AssessAsync(LedgerPart part, DateOnly date, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IReadOnlyList<AssessedSeries> series = await assessor.AssessAsync(part.Area, part.Indicators, date, cancellation).ConfigureAwait(false);
        IEnumerable<Placed<LedgerGoal>> all = series.SelectMany(one => one.Assessment.Goals)
            .Select(goal => new Placed<LedgerGoal>(part.Area, GoalKeys.ForGoal(goal.Indicator.Id, goal.Period.ToString()), new(goal, GoalRow.DigestOf(goal))))
            .OrderBy(goal => goal.Key, StringComparer.Ordinal);
        foreach (Placed<LedgerGoal> goal in all.Where(goal => part.From is null || string.CompareOrdinal(goal.Key, part.From) > 0))
        {
            yield return goal;
        }
    }

    private async IAsyncEnumerable<Placed<LedgerGoal>> StandingAsync(LedgerPart part, GoalFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        bool whole = filter.Document is not null;
        foreach (string prefix in part.Prefixes(GoalKeys.Goal))
        {
            string condition = Narrow(part.Condition(prefix), filter);
            await foreach (TableEntity row in goals.QueryAsync<TableEntity>(condition, null, whole ? null : GoalRow.ListColumns, cancellation).ConfigureAwait(false))
            {
                LedgerGoal goal = whole
                    ? await ReadWholeAsync(row, cancellation).ConfigureAwait(false)
                    : new(GoalRow.ReadGoal(row), row.Text(GoalRow.Digest));
                yield return new(part.Area, row.RowKey, goal);
            }
        }
    }

    private static string Narrow(string condition, GoalFilter filter)
    {
        condition = $"{condition} and {TableClient.CreateQueryFilter($"Part eq {0}")}";
        condition = filter.Period is null ? condition : $"{condition} and {TableClient.CreateQueryFilter($"Period eq {filter.Period}")}";
        return filter.Status is not { } status ? condition : $"{condition} and {TableClient.CreateQueryFilter($"Status eq {IngestJson.Word(status)}")}";
    }

    /// <summary>Reads a goal with all its parts, as a rule one; again, if a writer came between them.</summary>
    private async Task<LedgerGoal> ReadWholeAsync(TableEntity first, CancellationToken cancellation)
    {
        for (int look = 0; look < Looks; look++)
        {
            List<TableEntity> rows = [first];
            for (int part = 1; part < first.GetInt32(GoalRow.Parts); part++)
            {
                rows.AddRange(await goals.FindAsync(first.PartitionKey, GoalKeys.ForPart(first.RowKey, part), cancellation).ConfigureAwait(false) is { } row ? [row] : []);
            }

            if (GoalRow.ReadWhole(rows) is { } goal)
            {
                return new(goal, first.Text(GoalRow.Digest));
            }

            first = await goals.FindAsync(first.PartitionKey, first.RowKey, cancellation).ConfigureAwait(false) ?? first;
        }

        throw new IOException($"The parts of goal {first.RowKey} do not belong together: it is being written.");
    }
}
