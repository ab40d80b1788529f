using Azure;
using Ingest.LocalHost.Queues;

namespace Ingest.LocalHost.Triggers;

/// <summary>Keeps a message invisible while its function runs: renewed when half of the time is over (UpdateQueueMessageVisibilityCommand.cs).</summary>
internal sealed class VisibilityRenewal : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly StorageQueue queue;
    private readonly TimeProvider time;
    private readonly Task renewing;
    private ReceivedMessage message;

    /// <summary>Starts to renew.</summary>
    public VisibilityRenewal(StorageQueue queue, ReceivedMessage message, TimeProvider time)
    {
        (this.queue, this.message, this.time) = (queue, message, time);
        renewing = RenewAsync();
    }

    /// <summary>Stops, and returns the message with its latest pop receipt.</summary>
    public async Task<ReceivedMessage> StopAsync()
    {
        await stop.CancelAsync();
        await renewing;
        return message;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
    }

    private async Task RenewAsync()
    {
        TimeSpan halfTime = QueueSettings.ProcessingVisibility / 2;
        TimeSpan delay = halfTime;
        while (true)
        {
            try
            {
                await Task.Delay(delay, time, stop.Token);

                // Not cancelled: a renewal whose receipt got lost would lose the message.
                message = message with { PopReceipt = await queue.UpdateAsync(message, QueueSettings.ProcessingVisibility, CancellationToken.None) };
                delay = halfTime;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (RequestFailedException fault) when (fault.IsMessageLost())
            {
                return; // no longer ours: asking again would not help
            }
            catch (RequestFailedException)
            {
                delay = TimeSpan.FromMinutes(1); // LinearSpeedupStrategy.cs: sooner than usual, but not at once
            }
        }
    }
}
