using System.Text;
using Azure;
using Ingest.LocalHost.Queues;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>Takes messages in batches and runs a function on each (QueueListener.cs): asks again when half of a batch is done, and ever more seldom while the queue is empty.</summary>
/// <param name="queue">The queue.</param>
/// <param name="processor">Decides what becomes of a message.</param>
/// <param name="settings">Batches and delays.</param>
/// <param name="handle">Runs the function on a message with its decoded text; throws where it fails.</param>
/// <param name="time">Clock of the delays.</param>
/// <param name="logger">Told of faults.</param>
internal sealed class QueueListener(
    StorageQueue queue, QueueProcessor processor, QueueSettings settings, Func<ReceivedMessage, string, CancellationToken, Task> handle, TimeProvider time, ILogger logger) : IHostListener
{
    private readonly RandomizedExponentialBackoff backoff = new(QueueSettings.MinPollingInterval, Longer(settings.MaxPollingInterval), Random.Shared);
    private readonly List<Task> processing = [];
    private TaskCompletionSource wake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool exists;

    /// <inheritdoc/>
    public string Name => $"queue {queue.Name}";

    /// <summary>Ends the current wait: there is something in the queue.</summary>
    public void Wake() => Volatile.Read(ref wake).TrySetResult();

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken stop)
    {
        bool found = false;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                Volatile.Write(ref wake, new(TaskCreationOptions.RunContinuationsAsynchronously));
                if (await PollAsync(stop) > 0)
                {
                    found = true;
                    await WaitForThresholdAsync();
                    continue;
                }

                await Task.WhenAny(Task.Delay(backoff.Next(found), time, stop), wake.Task);
                found = false;
            }
        }
        finally
        {
            await DrainAsync();
        }
    }

    /// <summary>Takes one batch and starts its messages; how many there were.</summary>
    public async Task<int> PollAsync(CancellationToken stop)
    {
        try
        {
            exists = exists || await queue.ExistsAsync(stop);
            IReadOnlyList<ReceivedMessage> batch = exists ? await queue.ReceiveAsync(settings.BatchSize, QueueSettings.ProcessingVisibility, stop) : [];
            processing.AddRange(batch.Select(message => ProcessAsync(message, stop)));
            return batch.Count;
        }
        catch (RequestFailedException fault) when (fault.IsQueueAway())
        {
            exists = false;
            HostLog.QueueAway(logger, queue.Name, fault.Message);
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    /// <summary>Waits for all messages under way.</summary>
    public async Task DrainAsync()
    {
        await Task.WhenAll(processing);
        processing.Clear();
    }

    private static TimeSpan Longer(TimeSpan maximum) => maximum < QueueSettings.MinPollingInterval ? QueueSettings.MinPollingInterval : maximum;

    private async Task WaitForThresholdAsync()
    {
        processing.RemoveAll(task => task.IsCompleted);
        while (processing.Count > settings.NewBatchThreshold)
        {
            processing.Remove(await Task.WhenAny(processing));
        }
    }

    /// <summary>Does with a message what is to be done: runs the function, and deletes the message, gives it back or poisons it.</summary>
    public async Task ProcessAsync(ReceivedMessage message, CancellationToken stop)
    {
        try
        {
            if (!TryDecode(message.Body, out string text))
            {
                await processor.PoisonAsync(message); // QueueServiceClientProvider.cs: a body that cannot be decoded never reaches a function
                return;
            }

            if (await processor.BeginAsync(message))
            {
                await RunOneAsync(message, text, stop);
            }
        }
        catch (RequestFailedException fault)
        {
            HostLog.QueueAway(logger, queue.Name, fault.Message); // the message comes back when its time is up
        }
    }

    private async Task RunOneAsync(ReceivedMessage message, string text, CancellationToken stop)
    {
        await using var renewal = new VisibilityRenewal(queue, message, time);
        bool succeeded = false;
        try
        {
            await handle(message, text, stop);
            succeeded = true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            HostLog.MessageFailed(logger, queue.Name, message.DequeueCount, failure.Message);
        }

        await processor.CompleteAsync(await renewal.StopAsync(), succeeded);
    }

    private bool TryDecode(string body, out string text)
    {
        text = body;
        if (!settings.IsBase64)
        {
            return true;
        }

        byte[] bytes = new byte[body.Length];
        bool valid = Convert.TryFromBase64String(body, bytes, out int length);
        text = valid ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        return valid;
    }
}
