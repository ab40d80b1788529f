using System.Threading.Channels;
using Azure.Core;
using Azure.Core.Pipeline;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>What a schedule does, on a real service and in real time: eight workers, changes amid their work, faults; the seed draws the changes, not the order.</summary>
internal sealed class LiveSchedule(string connection, int seed)
{
    private const int Workers = 8;
    private readonly Random random = new(seed);
    private readonly Channel<string> events = Channel.CreateUnbounded<string>();
    private readonly SimulatedClock clock = new(TimeProvider.System.GetUtcNow());
    private readonly LineInterpreter interpreter = new();
    private readonly Dictionary<string, string> documents = [];

    /// <summary>Runs to the end.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    public async Task<string?> RunAsync()
    {
        ScheduleProfile profile = ScheduleProfile.Draw(random);
        string prefix = "s" + Guid.NewGuid().ToString("n");
        var outside = new FunctionProcess(new(connection, prefix, HttpClientTransport.Shared), clock, interpreter);
        await outside.CreateStorageAsync();
        var site = new StorageSite(connection, prefix, new FaultyTransport(HttpClientTransport.Shared, new RandomGate(seed, profile.FaultRate)));
        Task[] workers = [.. Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WorkAsync(new(site, clock, interpreter))))];
        for (int i = 0; i < profile.Changes; i++)
        {
            await ChangeAsync(outside, profile);
        }

        events.Writer.Complete();
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
        await outside.ChangeAsync(path, text);
        documents.Remove(path);
        if (text is not null)
        {
            documents.Add(path, text);
        }

        for (int copies = (random.Next(100) < profile.LossRate ? 0 : 1) + (random.Next(100) < profile.DuplicateRate ? 1 : 0); copies > 0; copies--)
        {
            await events.Writer.WriteAsync(path);
        }
    }

    private async Task WorkAsync(FunctionProcess process)
    {
        await foreach (string path in events.Reader.ReadAllAsync())
        {
            bool done = false;
            for (int delivery = 1; delivery <= Recovery.Deliveries && !done; delivery++)
            {
                done = await TryAsync(process.DeliverAsync(path));
            }

            _ = done || await TryAsync(process.PoisonAsync(path));
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
