using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// The table <c>Documents</c>: one row for each blob, keyed by the hash of its path. Sixteen partitions, by the first hexadecimal digit: a partition takes
/// 2,000 writes a second and the whole account 20,000, so more of them would carry no more, while a listing asks each of them once.
/// </summary>
internal sealed class DocumentStore(TableClient documents)
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Partition of a document hash.</summary>
    public static string PartitionOf(string hash) => hash[..1];

    /// <summary>The row of a document, or null.</summary>
    public Task<DocumentRow?> FindAsync(DocumentId id, CancellationToken cancellation) => FindAsync(id.Hash, cancellation);

    /// <summary>The row of a document by its hash, or null.</summary>
    public async Task<DocumentRow?> FindAsync(string hash, CancellationToken cancellation)
    {
        TableEntity? entity = await documents.FindAsync(PartitionOf(hash), hash, cancellation).ConfigureAwait(false);
        return entity is null ? null : DocumentEntity.Read(entity);
    }

    /// <summary>Writes a row where there is none (<see cref="DocumentRow.ETag"/> is empty), or in the place of the one with its ETag.</summary>
    /// <returns>The row with its new ETag.</returns>
    /// <exception cref="RequestFailedException">Among others 409 or 412: somebody else was faster.</exception>
    public async Task<DocumentRow> WriteAsync(DocumentRow row, CancellationToken cancellation)
    {
        TableEntity entity = DocumentEntity.Write(row);
        Response response = row.ETag == default
            ? await documents.AddEntityAsync(entity, cancellation).ConfigureAwait(false)
            : await documents.UpdateEntityAsync(entity, row.ETag, TableUpdateMode.Replace, cancellation).ConfigureAwait(false);
        return row with { ETag = response.Headers.ETag ?? throw new InvalidOperationException("The table service answered a write without an ETag.") };
    }

    /// <summary>Removes a row that still has its ETag; one that is gone already is fine.</summary>
    public Task RemoveAsync(DocumentRow row, CancellationToken cancellation)
    {
        string hash = row.Id.Hash;
        return documents.DeleteEntityAsync(PartitionOf(hash), hash, row.ETag, cancellation);
    }

    /// <summary>All documents in the order of their hashes, from behind <paramref name="after"/> on.</summary>
    /// <param name="after">A document hash, or null for the beginning.</param>
    /// <param name="filter">A further condition, made by <see cref="TableClient.CreateQueryFilter(FormattableString)"/>, or null.</param>
    /// <param name="columns">Columns wanted, or null for all.</param>
    /// <param name="cancellation">Stops the queries.</param>
    /// <remarks>The first pages of the partitions are asked for together, for most are small; the rest of a large one only when it is wanted.</remarks>
    public async IAsyncEnumerable<DocumentRow> ListAsync(
        string? after, string? filter, IReadOnlyList<string>? columns, [EnumeratorCancellation] CancellationToken cancellation)
    {
        int first = after is null ? 0 : Digits.IndexOf(after[0], StringComparison.Ordinal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var partitions = Digits[first..].Select(digit => digit.ToString())
            .Select(partition => Pages(partition, after, filter, columns, stop.Token).GetAsyncEnumerator(stop.Token)).ToList();
        List<Task<bool>> firstPages = [.. partitions.Select(pages => pages.MoveNextAsync().AsTask())];
        try
        {
            for (int i = 0; i < partitions.Count; i++)
            {
                for (bool more = await firstPages[i].ConfigureAwait(false); more; more = await partitions[i].MoveNextAsync().ConfigureAwait(false))
                {
                    foreach (TableEntity entity in partitions[i].Current.Values)
                    {
                        yield return DocumentEntity.Read(entity);
                    }
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(firstPages)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private IAsyncEnumerable<Page<TableEntity>> Pages(
        string partition, string? after, string? filter, IReadOnlyList<string>? columns, CancellationToken cancellation)
    {
        string keys = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {after ?? ""}");
        return documents.QueryAsync<TableEntity>(filter is null ? keys : $"{keys} and {filter}", 500, columns, cancellation).AsPages();
    }
}
