using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Functions.Ingestion;
using Microsoft.Extensions.Logging;

namespace Ingest.Functions.Http;

/// <summary>What a probe found.</summary>
/// <param name="Service">What was asked.</param>
/// <param name="Ok">Whether it answered as it should.</param>
/// <param name="Code">What it answered instead; the log has the rest.</param>
public sealed record ProbeResult(string Service, bool Ok, string? Code);

/// <summary>How the app is.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c> or <c>not-ready</c>.</param>
/// <param name="Probes">What was asked; nothing for liveness.</param>
public sealed record HealthView(string Status, IReadOnlyList<ProbeResult> Probes);

/// <summary>Asks every container, table and queue that the app lives on: a missing permission shows here, and not only with the first document.</summary>
public sealed class ReadinessProbe(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues, ILogger<ReadinessProbe> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks all of them at once.</summary>
    public async Task<IReadOnlyList<ProbeResult>> ProbeAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        CancellationToken token = patience.Token;
        IEnumerable<Task<ProbeResult>> containers = new[] { StorageNames.Articles, StorageNames.Resolutions }
            .Select(name => AskAsync($"blobs/{name}", () => blobs.GetBlobContainerClient(name).GetPropertiesAsync(cancellationToken: token)));
        IEnumerable<Task<ProbeResult>> each = new[] { StorageNames.Goals, StorageNames.Documents, StorageNames.Areas }
            .Select(name => AskAsync($"tables/{name}", () => QueryAsync(name, token)));
        Task<ProbeResult> queue = AskAsync($"queues/{StorageNames.BlobEvents}", () => queues.GetQueueClient(StorageNames.BlobEvents).GetPropertiesAsync(token));
        return await Task.WhenAll([.. containers, .. each, queue]).ConfigureAwait(false);
    }

    /// <summary>A query, for the search for a single row takes a missing table for a missing row.</summary>
    private async Task<bool> QueryAsync(string table, CancellationToken cancellation)
    {
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {"probe"}");
        return await tables.GetTableClient(table).QueryAsync<TableEntity>(filter, 1, ["RowKey"], cancellation).AnyAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<ProbeResult> AskAsync<T>(string service, Func<Task<T>> ask)
    {
        try
        {
            await ask().ConfigureAwait(false);
            return new(service, true, null);
        }
        catch (Exception fault) when (fault is RequestFailedException or AuthenticationFailedException or OperationCanceledException or AggregateException)
        {
            string code = fault switch
            {
                RequestFailedException { ErrorCode: { Length: > 0 } known } => known,
                RequestFailedException { Status: > 0 } failed => $"http-{failed.Status}",
                AuthenticationFailedException => "authentication-failed",
                OperationCanceledException => "timeout",
                _ => "unreachable",
            };
            logger.ProbeFailed(fault, service, code);
            return new(service, false, code);
        }
    }
}
