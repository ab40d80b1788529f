using Azure.Core;
using Azure.Core.Pipeline;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>What a schedule does, on a real service and in real time: eight workers, changes amid their work, faults; the seed draws the changes, not the order.</summary>
internal sealed class LiveSchedule(string connection, int seed)
{
    private const int Workers = 8;

    /// <summary>How long a message is hidden, and how late an event is at most: short, for it is waited for.</summary>
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(5), Delay = TimeSpan.FromSeconds(0.3), Pause = TimeSpan.FromMilliseconds(20);

    private readonly Random random = new(seed);
    private readonly SimulatedClock clock = new(TimeProvider.System.GetUtcNow());
    private readonly LineInterpreter interpreter = new();
    private readonly Dictionary<string, string> documents = [];

    /// <summary>Runs to the end.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public async Task<string?> RunAsync()
    {
        ScheduleProfile profile = ScheduleProfile.Draw(random);
        var undisturbed = new StorageSite(connection, "s" + Guid.NewGuid().ToString("n"), HttpClientTransport.Shared);
        var outside = new FunctionProcess(undisturbed, clock, interpreter);
        await outside.CreateStorageAsync();
        EventGridEmulator events = EventQueues.Watch(undisturbed, profile.Delivery with { Delay = Delay }, TimeProvider.System);
        await events.LookAsync(default);
        StorageSite site = undisturbed with { Transport = new FaultyTransport(HttpClientTransport.Shared, new RandomGate(seed, profile.FaultRate)) };
        using var done = new CancellationTokenSource();
        Task[] workers = [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(new(site, clock, interpreter), done.Token)))];
        for (int i = 0; i < profile.Changes; i++)
        {
            await ChangeAsync(outside, profile);
            await events.LookAsync(default);
        }

        while (events.Pending > 0 || await outside.Queues.CountAsync() > 0)
        {
            await events.LookAsync(default);
            await Task.Delay(Pause);
        }

        await done.CancelAsync();
        await Task.WhenAll(workers);
        for (int pass = 1; pass <= Recovery.Passes; pass++)
        {
            clock.Advance(Recovery.Settled);
            await outside.ReconcileAsync();
        }

        return TableDump.Difference(await Oracle.BuildAsync(documents, interpreter), await TableDump.ReadAsync(outside.Tables, withGenerations: false));
    }

    private async Task ChangeAsync(FunctionProcess outside, ScheduleProfile profile)
    {
        string path = DocumentWriter.Path(random.Next(profile.Documents));
        string? text = random.Next(100) < profile.DeletionRate ? null : DocumentWriter.Write(random);
        await outside.ChangeAsync(path, text, inBlocks: random.Next(4) == 0);
        documents.Remove(path);
        if (text is not null)
        {
            documents.Add(path, text);
        }
    }

    private static async Task WorkAsync(FunctionProcess process, CancellationToken done)
    {
        for (bool isPoison = false; !done.IsCancellationRequested; isPoison = !isPoison)
        {
            if (!await TryAsync(TakeAsync(process, isPoison)))
            {
                await Task.Delay(Pause, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>A message, or none: then there is time.</summary>
    private static async Task TakeAsync(FunctionProcess process, bool isPoison)
    {
        if (await process.Queues.TakeAsync(isPoison, Visibility) is not { } message)
        {
            await Task.Delay(Pause);
        }
        else if (await process.HandleAsync(message, isPoison) is { } failure)
        {
            throw failure;
        }
    }

    private static async Task<bool> TryAsync(Task run)
    {
        try
        {
            await run;
            return true;
        }
        catch (Exception fault) when (Recovery.IsExpected(fault))
        {
            return false;
        }
    }

    /// <summary>Disturbs a share of the calls.</summary>
    private sealed class RandomGate(int seed, int rate) : ICallGate
    {
        private readonly Random random = new(seed);

        public ValueTask<Fault> AdmitAsync(Request request)
        {
            lock (random)
            {
                return new(random.Next(1000) < rate ? Schedule.Disturbances[random.Next(Schedule.Disturbances.Length)] : Fault.None);
            }
        }

        public void Die()
        {
        }
    }
}
