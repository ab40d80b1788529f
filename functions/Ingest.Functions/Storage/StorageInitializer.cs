using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Ingest.Functions.Ingestion;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Storage;

/// <summary>Creates what is missing in the storage account at start-up, where the option <see cref="IngestOptions.CreateStorage"/> says so; in Azure all of it comes from Bicep.</summary>
public sealed class StorageInitializer(
    BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues, IOptions<IngestOptions> options, ILogger<StorageInitializer> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => options.Value.CreateStorage ? CreateAsync(cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Creates containers, queues and tables; those that exist are left as they are.</summary>
    public async Task CreateAsync(CancellationToken cancellation)
    {
        foreach (string container in new[] { StorageNames.Articles, StorageNames.Resolutions })
        {
            await blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: cancellation).ConfigureAwait(false);
        }

        foreach (string queue in new[] { StorageNames.BlobEvents, StorageNames.BlobEventsPoison, StorageNames.BlobTriggerPoison })
        {
            await queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: cancellation).ConfigureAwait(false);
        }

        foreach (string table in new[] { StorageNames.Goals, StorageNames.Documents, StorageNames.Areas })
        {
            await tables.GetTableClient(table).CreateIfNotExistsAsync(cancellation).ConfigureAwait(false);
        }

        logger.StorageCreated();
    }
}
