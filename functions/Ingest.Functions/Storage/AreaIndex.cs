using Azure;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// Which areas have rows in <c>Goals</c>: the table <c>Areas</c> has a row for exactly those. Who adds to an area touches its row afterwards, which
/// changes its ETag; who empties an area reads the row, then looks whether the partition is empty, then deletes against the ETag. Whichever comes
/// first, the row is right once both are through.
/// </summary>
internal sealed class AreaIndex(TableClient areas, TableClient goals, BackoffFactory backoffs)
{
    /// <summary>The one partition: it holds a few hundred rows at most.</summary>
    public const string Partition = "areas";

    private const string Id = "Id";

    /// <summary>Records that the area has rows.</summary>
    public Task TouchAsync(string area, CancellationToken cancellation) =>
        areas.UpsertEntityAsync(new TableEntity(Partition, GoalKeys.Partition(area)) { [Id] = area }, TableUpdateMode.Replace, cancellation);

    /// <summary>Removes the area where it has no rows any more.</summary>
    public async Task RemoveIfEmptyAsync(string area, CancellationToken cancellation)
    {
        Backoff backoff = backoffs.Create();
        while (await areas.FindAsync(Partition, GoalKeys.Partition(area), cancellation).ConfigureAwait(false) is { } row
            && await IsEmptyAsync(area, cancellation).ConfigureAwait(false))
        {
            try
            {
                await areas.DeleteEntityAsync(Partition, row.RowKey, row.ETag, cancellation).ConfigureAwait(false);
                return;
            }
            catch (RequestFailedException fault) when (fault.IsRace())
            {
                await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Ids of the areas behind <paramref name="after"/>, in the order of their keys.</summary>
    public async IAsyncEnumerable<string> ListAsync(
        string? after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string from = after is null ? "" : GoalKeys.Partition(after);
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey gt {from}");
        await foreach (TableEntity row in areas.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).ConfigureAwait(false))
        {
            yield return row.Text(Id);
        }
    }

    private async Task<bool> IsEmptyAsync(string area, CancellationToken cancellation)
    {
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {GoalKeys.Partition(area)}");
        await foreach (TableEntity _ in goals.QueryAsync<TableEntity>(filter, 1, ["RowKey"], cancellation).ConfigureAwait(false))
        {
            return false;
        }

        return true;
    }
}
