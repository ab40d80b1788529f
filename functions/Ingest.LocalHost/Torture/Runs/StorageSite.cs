using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.LocalHost.Queues;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>Containers, tables and queues of one run: an account of its own in memory, or names of its own in a shared one.</summary>
/// <param name="Connection">Connection string.</param>
/// <param name="Prefix">Before every name; empty where the account is the run's own.</param>
/// <param name="Transport">What carries the requests.</param>
internal sealed record StorageSite(string Connection, string Prefix, HttpPipelineTransport Transport)
{
    private const int Retries = 5;

    /// <summary>A client of the blobs, with the retries of production, but without waiting.</summary>
    public BlobServiceClient Blobs() => new PrefixedBlobs(Connection, Prefix, Prepare(new BlobClientOptions { TrimBlobNameSlashes = false }));

    /// <summary>A client of the tables, likewise.</summary>
    public TableServiceClient Tables() => new PrefixedTables(Connection, Prefix, Prepare(new TableClientOptions()));

    /// <summary>A queue, likewise; bodies as they are.</summary>
    public StorageQueue Queue(string name) =>
        new(new QueueClient(Connection, Prefix + name, Prepare(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None })));

    private T Prepare<T>(T options) where T : ClientOptions
    {
        options.Transport = Transport;
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.MaxRetries = Retries;
        options.Retry.Delay = options.Retry.MaxDelay = TimeSpan.Zero;
        options.Diagnostics.IsLoggingEnabled = options.Diagnostics.IsDistributedTracingEnabled = options.Diagnostics.IsTelemetryEnabled = false;
        return options;
    }

    private sealed class PrefixedBlobs(string connection, string prefix, BlobClientOptions options) : BlobServiceClient(connection, options)
    {
        public override BlobContainerClient GetBlobContainerClient(string blobContainerName) => base.GetBlobContainerClient(prefix + blobContainerName);
    }

    private sealed class PrefixedTables(string connection, string prefix, TableClientOptions options) : TableServiceClient(connection, options)
    {
        public override TableClient GetTableClient(string tableName) => base.GetTableClient(prefix + tableName);
    }
}
