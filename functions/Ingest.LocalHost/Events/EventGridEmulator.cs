using Azure;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Triggers;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Events;

/// <summary>
/// Stands in for Event Grid, which Azurite lacks: watches containers and puts an event for each blob created, overwritten or deleted into a storage queue, base64 as Event Grid does.
/// Blobs that were there before the first start raise no event. It looks from time to time, so a blob created and deleted between two looks goes unnoticed.
/// </summary>
/// <param name="account">Account watched, and the one of the queue.</param>
/// <param name="containers">Containers of the subscription.</param>
/// <param name="queue">Queue delivered to.</param>
/// <param name="store">Remembers what was seen.</param>
/// <param name="delivery">How badly to deliver.</param>
/// <param name="watcher">Wakes the queue's listener.</param>
/// <param name="interval">Wait between two looks.</param>
/// <param name="time">Clock.</param>
/// <param name="logger">Told of storage faults.</param>
internal sealed class EventGridEmulator(
    StorageAccount account, IReadOnlyList<string> containers, StorageQueue queue, SubscriptionStore store, EventDelivery delivery, QueueWatcher watcher, TimeSpan interval, TimeProvider time, ILogger logger)
    : IHostListener
{
    private readonly BlobEventWriter writer = new(account.Blobs.AccountName, account.Blobs.Uri.AbsoluteUri.TrimEnd('/'), time);
    private readonly Random chance = new(delivery.Seed);
    private readonly PriorityQueue<string, DateTimeOffset> late = new();
    private Subscription? subscription;
    private bool unsaved;

    /// <inheritdoc/>
    public string Name => "event grid emulator";

    /// <summary>Events held back, to be delivered later.</summary>
    public int Pending => late.Count;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stop);
            }
            catch (RequestFailedException fault)
            {
                HostLog.ScanFailed(logger, fault.Message); // the next look finds the same changes
            }

            await Task.Delay(interval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks at all containers once, and delivers what changed and what is due.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        subscription ??= await store.LoadAsync(cancellation);
        bool isNew = subscription is null;
        Subscription seen = subscription ?? new(0, []);
        List<BlobChange> changes = [];
        foreach (string container in containers)
        {
            (seen, IReadOnlyList<BlobChange> found) = seen.Observe(container, await ListAsync(container, cancellation));
            changes.AddRange(isNew ? [] : found);
        }

        Schedule(changes);
        await DeliverAsync(cancellation);
        subscription = seen;
        unsaved |= isNew || changes.Count > 0;
        if (unsaved && late.Count == 0)
        {
            await store.SaveAsync(seen, cancellation); // once all is delivered: a crash before it delivers twice, never not at all
            unsaved = false;
        }
    }

    private void Schedule(List<BlobChange> changes)
    {
        BlobChange[] order = [.. changes];
        if (delivery.Disorder)
        {
            chance.Shuffle(order);
        }

        DateTimeOffset now = time.GetUtcNow();
        string[] messages = [.. order.SelectMany(Announce)];
        for (int i = 0; i < messages.Length; i++)
        {
            int copies = chance.NextDouble() < delivery.Loss ? 0 : chance.NextDouble() < delivery.Duplicate ? 2 : 1;
            for (int copy = 0; copy < copies; copy++)
            {
                late.Enqueue(messages[i], now + (delivery.Delay * chance.NextDouble()) + TimeSpan.FromTicks(i)); // ticks keep the order where nothing is late
            }
        }
    }

    private IEnumerable<string> Announce(BlobChange change) => change.IsDeleted || chance.NextDouble() >= delivery.InParts
        ? [writer.Write(change, delivery.CloudEvents)]
        : [
            writer.Write(change with { Blob = change.Blob with { Length = 0 } }, delivery.CloudEvents, "CreateFile"),
            writer.Write(change, delivery.CloudEvents, "FlushWithClose")];

    private async Task DeliverAsync(CancellationToken cancellation)
    {
        DateTimeOffset now = time.GetUtcNow().AddMilliseconds(1);
        while (late.TryPeek(out string? message, out DateTimeOffset due) && due <= now)
        {
            await queue.SendAsync(Base64.Encode(message), cancellation);
            late.Dequeue();
            watcher.Notify(queue.Name);
        }
    }

    private async Task<Dictionary<string, SeenBlob>> ListAsync(string container, CancellationToken cancellation)
    {
        var found = new Dictionary<string, SeenBlob>(StringComparer.Ordinal);
        try
        {
            await foreach (BlobItem blob in account.Blobs.GetBlobContainerClient(container).GetBlobsAsync(cancellationToken: cancellation))
            {
                found[blob.Name] = new(blob.Properties.ETag?.ToString() ?? "", blob.Properties.ContentLength ?? 0, blob.Properties.ContentType);
            }
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            HostLog.ContainerMissing(logger, container);
        }

        return found;
    }
}
