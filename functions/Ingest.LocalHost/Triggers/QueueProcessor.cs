using Azure;
using Ingest.LocalHost.Queues;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>What becomes of one message before and after its function (QueueProcessor.cs).</summary>
/// <param name="queue">Where the message came from.</param>
/// <param name="poison">Where it goes after its last attempt; null for a queue without one.</param>
/// <param name="settings">Attempts and delays.</param>
/// <param name="watcher">Told of what goes into the poison queue.</param>
/// <param name="logger">Told of poison.</param>
internal sealed class QueueProcessor(StorageQueue queue, StorageQueue? poison, QueueSettings settings, QueueWatcher watcher, ILogger logger)
{
    private const string PoisonSuffix = "-poison";

    /// <summary>The poison queue of a queue, null where the queue is one itself (QueueListenerFactory.cs, CreatePoisonQueueReference).</summary>
    public static string? PoisonQueueOf(string queue) => queue.EndsWith(PoisonSuffix, StringComparison.Ordinal) ? null : queue + PoisonSuffix;

    /// <summary>Whether the message may run: one that was taken too often goes to the poison queue unseen.</summary>
    public async Task<bool> BeginAsync(ReceivedMessage message)
    {
        if (message.DequeueCount <= settings.MaxDequeueCount)
        {
            return true;
        }

        await PoisonAsync(message);
        return false;
    }

    /// <summary>Deletes a message that succeeded; gives back or poisons one that failed. Without a poison queue a failed message stays invisible, lest it spin.</summary>
    public async Task CompleteAsync(ReceivedMessage message, bool succeeded)
    {
        if (succeeded)
        {
            await DeleteAsync(message);
        }
        else if (poison is not null && message.DequeueCount >= settings.MaxDequeueCount)
        {
            await PoisonAsync(message);
        }
        else if (poison is not null)
        {
            await IgnoreLossAsync(queue.UpdateAsync(message, settings.VisibilityTimeout));
        }
    }

    /// <summary>Puts the same body into the poison queue and removes the message.</summary>
    public async Task PoisonAsync(ReceivedMessage message)
    {
        if (poison is not null)
        {
            HostLog.Poisoned(logger, settings.MaxDequeueCount, poison.Name);
            await poison.SendAsync(message.Body);
            watcher.Notify(poison.Name);
            await DeleteAsync(message);
        }
    }

    private Task DeleteAsync(ReceivedMessage message) => IgnoreLossAsync(queue.DeleteAsync(message));

    private static async Task IgnoreLossAsync(Task operation)
    {
        try
        {
            await operation;
        }
        catch (RequestFailedException fault) when (fault.IsMessageLost())
        {
            // Someone else owns the message by now, or it is gone: theirs to finish.
        }
    }
}
