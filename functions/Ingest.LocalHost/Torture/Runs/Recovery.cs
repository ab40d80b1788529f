using Azure;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>Does what the host does: takes messages up to five times, then poisons them; starts a new process where one died; runs the timer.</summary>
/// <param name="start">Starts a process.</param>
/// <param name="clock">Its clock.</param>
/// <param name="gate">What goes wrong.</param>
internal sealed class Recovery(Func<FunctionProcess> start, SimulatedClock clock, CountingGate gate)
{
    /// <summary>host.json: maxDequeueCount.</summary>
    public const int Deliveries = 5;

    /// <summary>A little more than <see cref="Ingest.Functions.IngestOptions.SettleAfter"/>.</summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(16);

    /// <summary>Passes that reconciliation needs at most: one takes over what died, the next finds that nothing came after.</summary>
    public const int Passes = 2;

    private const int MostDeliveries = 200;
    private FunctionProcess process = start();

    /// <summary>How long a message that is taken is kept from others.</summary>
    public TimeSpan Visibility { get; init; } = QueueSettings.ProcessingVisibility;

    /// <summary>Lets time go by until messages can be seen again; on a simulated clock at once.</summary>
    public Func<TimeSpan, Task> PassAsync { get; init; } = time =>
    {
        clock.Advance(time);
        return Task.CompletedTask;
    };

    /// <summary>Brings the documents of a scenario in, changes them, and lets Event Grid tell of the change.</summary>
    public static async Task PrepareAsync(FunctionProcess process, Scenario scenario, StorageSite site, SimulatedClock clock)
    {
        await process.CreateStorageAsync();
        foreach ((string path, string text) in scenario.Before)
        {
            await process.ChangeAsync(path, text);
            await process.DeliverAsync(path);
        }

        EventGridEmulator events = EventQueues.Watch(site, scenario.Delivery, clock);
        await events.LookAsync(default);
        foreach ((string path, string? text) in scenario.Changes)
        {
            await process.ChangeAsync(path, text);
        }

        if (scenario.IsPoison)
        {
            await process.Queues.Poison.SendAsync(Base64.Encode(FunctionProcess.Event(scenario.Event!)));
        }
        else if (scenario.Event is not null)
        {
            await events.LookAsync(default);
        }
    }

    /// <summary>How the host fared.</summary>
    internal enum Outcome
    {
        /// <summary>Every first delivery went through.</summary>
        Smooth,

        /// <summary>Some later one did.</summary>
        Repeated,

        /// <summary>None did.</summary>
        Poisoned,
    }

    /// <summary>Works the queues off, or lets the timer run where no event came.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="queues">The queues as nothing disturbs them.</param>
    public async Task<Outcome> RunAsync(Scenario scenario, EventQueues queues)
    {
        if (scenario.Event is null)
        {
            clock.Advance(Settled);
            return await TryAsync(process => process.ReconcileAsync()) ? Outcome.Smooth : Outcome.Repeated;
        }

        Outcome outcome = Outcome.Smooth;
        for (int delivery = 1; await queues.CountAsync() > 0; delivery++)
        {
            bool isPoison = await queues.Events.CountAsync() == 0;
            outcome = isPoison && !scenario.IsPoison ? Outcome.Poisoned : outcome;
            if (!await TryAsync(process => TakeAsync(process, isPoison)) && outcome is Outcome.Smooth)
            {
                outcome = Outcome.Repeated;
            }

            if (delivery == MostDeliveries)
            {
                throw new InvalidOperationException($"More than {MostDeliveries} deliveries: this does not end.");
            }

            if (delivery > Deliveries)
            {
                gate.Recover();
            }
        }

        return outcome;
    }

    /// <summary>Lets the timer run as often as it takes at most.</summary>
    public async Task ReconcileAsync()
    {
        for (int pass = 1; pass <= Passes; pass++)
        {
            clock.Advance(Settled);
            await process.ReconcileAsync();
        }
    }

    /// <summary>Whether a run in the last process took itself for overtaken.</summary>
    public bool IsSuperseded => process.Superseded > 0;

    /// <summary>Whether a document is done: another message of it may have come through where one was given up.</summary>
    public async Task<bool> IsDoneAsync(string path) => await process.FindDoneAsync(path) is not null;

    /// <summary>The tables.</summary>
    public Task<string> DumpAsync(bool withGenerations) => TableDump.ReadAsync(process.Tables, withGenerations);

    /// <summary>Whether a fault is one that the storage, or the wire to it, may cause; any other is a defect.</summary>
    public static bool IsExpected(Exception fault) => fault switch
    {
        AggregateException several => several.InnerExceptions.All(IsExpected),
        _ => fault is RequestFailedException or OperationCanceledException or IOException,
    };

    /// <summary>Takes a message; where none can be seen, one is hidden, and time goes by.</summary>
    private async Task TakeAsync(FunctionProcess process, bool isPoison)
    {
        if (await process.Queues.TakeAsync(isPoison, Visibility) is not { } message)
        {
            await PassAsync(Visibility);
        }
        else if (await process.HandleAsync(message, isPoison) is { } failure)
        {
            throw failure;
        }
    }

    private async Task<bool> TryAsync(Func<FunctionProcess, Task> work)
    {
        Task run = work(process);
        if (await Task.WhenAny(run, gate.Died) != run)
        {
            process = start();
            gate.EndRun();
            return false;
        }

        try
        {
            await run;
            return true;
        }
        catch (Exception fault) when (IsExpected(fault))
        {
            return false;
        }
        finally
        {
            gate.EndRun();
        }
    }
}
