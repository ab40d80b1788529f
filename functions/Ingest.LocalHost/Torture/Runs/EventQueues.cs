using Ingest.Functions;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Triggers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>The queues that events go through, and the host's part: it takes a message, runs the function, and deletes the message, gives it back or poisons it.</summary>
/// <param name="site">Where they are.</param>
internal sealed class EventQueues(StorageSite site)
{
    /// <summary>The settings of host.json that matter here.</summary>
    public static readonly QueueSettings Settings = new() { MaxDequeueCount = Recovery.Deliveries };

    /// <summary>Where Event Grid puts events.</summary>
    public StorageQueue Events { get; } = site.Queue(StorageNames.BlobEvents);

    /// <summary>Where the host puts those that it gave up on.</summary>
    public StorageQueue Poison { get; } = site.Queue(StorageNames.BlobEventsPoison);

    /// <summary>A stand-in for Event Grid that watches the containers of a site.</summary>
    public static EventGridEmulator Watch(StorageSite site, EventDelivery delivery, TimeProvider clock)
    {
        var account = new StorageAccount(site.Blobs(), site.Queue);
        return new(
            account, [StorageNames.Articles, StorageNames.Resolutions], account.Queue(StorageNames.BlobEvents), new SubscriptionStore(account.Blobs, "torture"), delivery,
            new QueueWatcher(), TimeSpan.Zero, clock, NullLogger.Instance);
    }

    /// <summary>How many messages there are, visible or not.</summary>
    public async Task<int> CountAsync() => await Events.CountAsync() + await Poison.CountAsync();

    /// <summary>Takes a message.</summary>
    /// <param name="isPoison">From the poison queue?</param>
    /// <param name="visibility">How long nobody else sees it.</param>
    /// <returns>Null where there is none.</returns>
    public async Task<ReceivedMessage?> TakeAsync(bool isPoison, TimeSpan visibility) =>
        await (isPoison ? Poison : Events).ReceiveAsync(1, visibility).ConfigureAwait(false) is [var message] ? message : null;

    /// <summary>Does with a message what the host does.</summary>
    /// <param name="message">The message.</param>
    /// <param name="isPoison">Whether it comes from the poison queue.</param>
    /// <param name="function">The function of the queue.</param>
    /// <returns>Why the function failed; null where it did not, or did not run.</returns>
    public async Task<Exception?> HandleAsync(ReceivedMessage message, bool isPoison, Func<string, Task> function)
    {
        Exception? failure = null;
        StorageQueue queue = isPoison ? Poison : Events;
        var processor = new QueueProcessor(queue, isPoison ? null : Poison, Settings, new QueueWatcher(), NullLogger.Instance);
        await new QueueListener(queue, processor, Settings, RunAsync, new StoppedTime(), NullLogger.Instance).ProcessAsync(message, default).ConfigureAwait(false);
        return failure;

        async Task RunAsync(ReceivedMessage taken, string text, CancellationToken stop)
        {
            try
            {
                await function(text).ConfigureAwait(false);
            }
            catch (Exception fault)
            {
                failure = fault;
                throw;
            }
        }
    }

    /// <summary>A clock whose timers never ring: a message is not kept invisible beyond its time, so who is slow is overtaken.</summary>
    private sealed class StoppedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Silence();

        private sealed class Silence : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
