using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>The few table operations that the stores are made of. Every query names its partition; every filter is built by the client, never by hand.</summary>
internal static class TableRows
{
    /// <summary>A row by its keys, or null.</summary>
    public static async Task<TableEntity?> FindAsync(this TableClient table, string partition, string row, CancellationToken cancellation, IEnumerable<string>? select = null)
    {
        NullableResponse<TableEntity> response = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, select, cancellation).ConfigureAwait(false);
        return response.HasValue ? response.Value : null;
    }

    /// <summary>The rows of a partition from one key (included) to another (not included), in order.</summary>
    public static AsyncPageable<TableEntity> Range(
        this TableClient table, string partition, string from, string to, CancellationToken cancellation, IEnumerable<string>? select = null, int? pageSize = null) =>
        table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), pageSize, select, cancellation);

    /// <summary>The rows of a partition whose keys begin with <paramref name="prefix"/>, in order.</summary>
    public static AsyncPageable<TableEntity> Prefixed(
        this TableClient table, string partition, string prefix, CancellationToken cancellation, IEnumerable<string>? select = null) =>
        table.Range(partition, prefix, GoalKeys.After(prefix), cancellation, select);

    /// <summary>Rows as facts.</summary>
    public static async IAsyncEnumerable<FactRow> FactsAsync(
        this TableClient table, string partition, string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (TableEntity row in table.Prefixed(partition, prefix, cancellation).ConfigureAwait(false))
        {
            yield return FactRow.FromEntity(row);
        }
    }

    /// <summary>A text that every row of its kind has.</summary>
    /// <exception cref="FormatException">This one has not: something else wrote it.</exception>
    public static string Text(this TableEntity row, string column) =>
        row.GetString(column) ?? throw new FormatException($"Row {row.PartitionKey}/{row.RowKey} has no {column}.");

    /// <summary>Whether a fault means that another writer was faster, or that an earlier try of this very request had taken effect: read again and decide anew.</summary>
    public static bool IsRace(this RequestFailedException fault) => fault.Status is 404 or 409 or 412 && fault.ErrorCode is not ("TableNotFound" or "TableBeingDeleted");
}
