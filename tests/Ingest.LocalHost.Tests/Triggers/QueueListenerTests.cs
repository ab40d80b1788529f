using Azure;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Tests.Fakes;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Tests.Triggers;

public sealed class QueueListenerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact] // QueuesOptions.cs: bodies are base64 unless messageEncoding says otherwise
    public async Task Poll_Base64Message_GivesItsTextAndIsGone()
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, _, QueueListener listener) = Create(rig, new());
        await queue.SendAsync(Base64.Encode("Ước đạt 5%"));

        Assert.Equal(1, await WorkAsync(listener));

        Assert.Equal(["Ước đạt 5% (1)"], rig.Recorder.Calls);
        Assert.Equal(0, await queue.CountAsync());
    }

    [Fact] // QueueServiceClientProvider.cs: what cannot be decoded goes to the poison queue as it is, unseen
    public async Task Poll_BodyIsNotBase64_GoesToPoisonUnseen()
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, StorageQueue poison, QueueListener listener) = Create(rig, new());
        await queue.SendAsync("{ plain }");

        await WorkAsync(listener);

        Assert.Empty(rig.Recorder.Calls);
        Assert.Equal("{ plain }", Assert.Single(await poison.PeekAsync()));
    }

    [Fact]
    public async Task Poll_EncodingNone_GivesTheBodyAsItIs()
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, _, QueueListener listener) = Create(rig, new() { IsBase64 = false });
        await queue.SendAsync("{ plain }");

        await WorkAsync(listener);

        Assert.Equal(["{ plain } (1)"], rig.Recorder.Calls);
    }

    [Fact] // QueueListener.cs: no queue is no error
    public async Task Poll_QueueMissing_FindsNothingUntilItIsThere()
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, _, QueueListener listener) = Create(rig, new());

        Assert.Equal(0, await listener.PollAsync(default));
        await queue.SendAsync(Base64.Encode("x"));
        Assert.Equal(1, await WorkAsync(listener));
    }

    [Theory] // QueuesOptions.cs: batchSize
    [InlineData(16)]
    [InlineData(3)]
    public async Task Poll_ManyMessages_TakesOneBatch(int batch)
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, _, QueueListener listener) = Create(rig, new() { BatchSize = batch });
        for (int i = 0; i < batch + 1; i++)
        {
            await queue.SendAsync(Base64.Encode("m"));
        }

        Assert.Equal(batch, await WorkAsync(listener));
        Assert.Equal(1, await WorkAsync(listener));
    }

    [Fact] // QueueProcessor.cs, BeginProcessingMessageAsync: taken more than five times is poison without a run
    public async Task Poll_TakenTooOften_GoesToPoisonUnseen()
    {
        await using Rig rig = NewRig();
        (StorageQueue queue, StorageQueue poison, QueueListener listener) = Create(rig, new());
        await queue.SendAsync(Base64.Encode("worn"));
        for (int i = 0; i < 5; i++)
        {
            await queue.UpdateAsync(Assert.Single(await queue.ReceiveAsync(1, TimeSpan.FromMinutes(1))), TimeSpan.Zero);
        }

        await WorkAsync(listener);

        Assert.Empty(rig.Recorder.Calls);
        Assert.Equal("worn", Base64.Decode(Assert.Single(await poison.PeekAsync())));
        Assert.Equal(0, await queue.CountAsync());
    }

    [Fact] // QueueProcessor.cs, CompleteProcessingMessageAsync
    public async Task Poll_FunctionFails_TriesFiveTimesThenPoison()
    {
        await using Rig rig = NewRig();
        rig.Recorder.OnCall = (_, _) => throw new InvalidOperationException("no");
        (StorageQueue queue, StorageQueue poison, QueueListener listener) = Create(rig, new());
        await queue.SendAsync(Base64.Encode("bad"));

        while (await WorkAsync(listener) > 0)
        {
        }

        Assert.Equal(["bad (1)", "bad (2)", "bad (3)", "bad (4)", "bad (5)"], rig.Recorder.Calls);
        Assert.Equal("bad", Base64.Decode(Assert.Single(await poison.PeekAsync())));
    }

    [Fact] // QueueProcessor.cs: host.json visibilityTimeout puts a pause between attempts
    public async Task Poll_FunctionFailsWithVisibilityTimeout_IsNotSeenAtOnce()
    {
        await using Rig rig = NewRig();
        rig.Recorder.OnCall = (_, _) => throw new InvalidOperationException("no");
        (StorageQueue queue, _, QueueListener listener) = Create(rig, new() { VisibilityTimeout = TimeSpan.FromMinutes(1) });
        await queue.SendAsync(Base64.Encode("bad"));

        await WorkAsync(listener);

        Assert.Equal(0, await WorkAsync(listener));
        Assert.Equal(1, await queue.CountAsync());
    }

    [Fact] // QueueProcessor.cs: without a poison queue a failed message stays invisible, lest it spin
    public async Task Poll_FailsWithoutPoisonQueue_StaysInvisible()
    {
        await using Rig rig = NewRig();
        rig.Recorder.OnCall = (_, _) => throw new InvalidOperationException("no");
        StorageQueue queue = rig.Connections.Host.Queue(rig.Queue + "-poison");
        QueueListener listener = rig.Listen(queue, null, new(), (_, _, cancellation) => rig.Recorder.CallAsync("x", cancellation));
        await queue.SendAsync(Base64.Encode("x"));

        await WorkAsync(listener);

        Assert.Equal(0, await WorkAsync(listener));
        Assert.Equal(1, await queue.CountAsync());
    }

    [Theory] // QueueListenerFactory.cs, CreatePoisonQueueReference
    [InlineData("blob-events", "blob-events-poison")]
    [InlineData("blob-events-poison", null)]
    public void PoisonQueueOf_Name_HasNoPoisonOfPoison(string queue, string? expected) => Assert.Equal(expected, QueueProcessor.PoisonQueueOf(queue));

    [Fact] // UpdateQueueMessageVisibilityCommand.cs: renewed at half-time, and completed with the new pop receipt
    public async Task Poll_LongFunction_RenewsAtHalfTime()
    {
        using var time = new ManualTime(new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)], time);
        StorageQueue queue = rig.Connections.Host.Queue(rig.Queue);
        RequestFailedException? lost = null;
        QueueListener listener = rig.Listen(queue, null, new(), async (message, _, _) =>
        {
            await time.WaitForTimerAsync();
            time.Advance(TimeSpan.FromMinutes(5));
            await time.WaitForTimerAsync(); // the renewal is done when the next one is planned
            lost = await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteAsync(message));
        });
        await queue.SendAsync(Base64.Encode("slow"));

        await WorkAsync(listener);

        Assert.True(lost!.IsMessageLost());
        Assert.Equal(0, await queue.CountAsync());
    }

    [Fact] // SharedQueueWatcher.cs: a message from this process is taken without waiting for the next poll
    public async Task Run_WokenByTheWatcher_DoesNotWaitForTheInterval()
    {
        using var time = new ManualTime(new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)); // never moves: only the wake-up can end the wait
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)], time);
        StorageQueue queue = rig.Connections.Host.Queue(rig.Queue);
        var handled = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        QueueListener listener = rig.Listen(queue, null, new(), (_, _, _) =>
        {
            handled.SetResult();
            return Task.CompletedTask;
        });
        rig.Watcher.Register(queue.Name, listener.Wake);
        Task running = listener.RunAsync(stop.Token);
        await time.WaitForTimerAsync();

        await queue.SendAsync(Base64.Encode("x"));
        rig.Watcher.Notify(queue.Name);

        await handled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await running;
    }

    private static async Task<int> WorkAsync(QueueListener listener)
    {
        int taken = await listener.PollAsync(default);
        await listener.DrainAsync();
        return taken;
    }

    private static (StorageQueue Queue, StorageQueue Poison, QueueListener Listener) Create(Rig rig, QueueSettings settings)
    {
        LocalFunction function = rig.Function("TakeMessage");
        string name = ((QueueTrigger)function.Trigger).Queue;
        StorageQueue queue = rig.Connections.Host.Queue(name);
        StorageQueue poison = rig.Connections.Host.Queue(QueueProcessor.PoisonQueueOf(name)!);
        return (queue, poison, rig.Listen(queue, poison, settings, (message, text, cancellation) =>
            rig.Runner.RunAsync(function, new(text, QueueBindingData.Of(message, text), (int)message.DequeueCount), text, cancellation)));
    }

    private Rig NewRig() => new(azurite, [typeof(MessageFunctions)]);

    public sealed class MessageFunctions(Recorder recorder)
    {
        [Function("TakeMessage")]
        public Task TakeAsync([QueueTrigger("%Queue%")] string message, long dequeueCount) => recorder.CallAsync($"{message} ({dequeueCount})");
    }
}
