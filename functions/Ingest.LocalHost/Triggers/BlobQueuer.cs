using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>From a blob that may be new to a message in the host's queue, once for each generation and function (BlobTriggerExecutor.cs).</summary>
/// <param name="receipts">Says which generations were queued.</param>
/// <param name="queue">The host's queue.</param>
/// <param name="watcher">Wakes the queue's listener.</param>
/// <param name="logger">Told of what is queued.</param>
internal sealed class BlobQueuer(BlobReceipts receipts, StorageQueue queue, QueueWatcher watcher, ILogger logger)
{
    /// <summary>Queues the blob where it fits the function's pattern and its current generation was not queued yet.</summary>
    /// <returns>False where another is just doing so, and the next scan should look again.</returns>
    public async Task<bool> TryQueueAsync(LocalFunction function, BlobClient blob, CancellationToken cancellation)
    {
        var trigger = (BlobTrigger)function.Trigger;
        if (trigger.Pattern.Match(blob.BlobContainerName, blob.Name) is null || await PropertiesAsync(blob, cancellation) is not { } properties)
        {
            return true; // not one of this function's, or deleted since it was listed
        }

        string eTag = properties.ETag.ToString();
        BlobClient receipt = receipts.Receipt(function.Id, eTag, blob.BlobContainerName, blob.Name);
        bool? complete = await BlobReceipts.IsCompleteAsync(receipt, cancellation);
        if (complete is true)
        {
            return true;
        }

        if (complete is null && !await receipts.TryCreateAsync(receipt, cancellation))
        {
            return false;
        }

        var message = new BlobTriggerMessage(function.Id, $"{properties.BlobType}Blob", blob.BlobContainerName, blob.Name, eTag);
        return await QueueUnderLeaseAsync(receipt, message, cancellation);
    }

    private async Task<bool> QueueUnderLeaseAsync(BlobClient receipt, BlobTriggerMessage message, CancellationToken cancellation)
    {
        if (await BlobReceipts.TryLeaseAsync(receipt, cancellation) is not { } lease)
        {
            return false;
        }

        try
        {
            if (await BlobReceipts.IsCompleteAsync(receipt, cancellation) is not true)
            {
                await queue.SendAsync(Base64.Encode(message.ToJson()), cancellation);
                watcher.Notify(queue.Name);
                HostLog.BlobQueued(logger, message.FunctionId!, $"{message.ContainerName}/{message.BlobName}", message.ETag);
                await BlobReceipts.CompleteAsync(receipt, lease, cancellation);
            }

            return true;
        }
        finally
        {
            await BlobReceipts.ReleaseAsync(receipt, lease);
        }
    }

    private static async Task<BlobProperties?> PropertiesAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            return await blob.GetPropertiesAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }
}
