using Azure;
using Ingest.LocalHost.Torture.Faults;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>Does what the host does: delivers up to five times, then to the poison queue; starts a new process where one died; runs the timer.</summary>
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

    private FunctionProcess process = start();

    /// <summary>Brings the documents of a scenario in, and changes them.</summary>
    public static async Task PrepareAsync(FunctionProcess process, Scenario scenario)
    {
        await process.CreateStorageAsync();
        foreach ((string path, string text) in scenario.Before)
        {
            await process.ChangeAsync(path, text);
            await process.DeliverAsync(path);
        }

        foreach ((string path, string? text) in scenario.Changes)
        {
            await process.ChangeAsync(path, text);
        }
    }

    /// <summary>How the host fared.</summary>
    internal enum Outcome
    {
        /// <summary>The first delivery went through.</summary>
        Smooth,

        /// <summary>A later one did.</summary>
        Repeated,

        /// <summary>None did.</summary>
        Poisoned,
    }

    /// <summary>Delivers an event, or lets the timer run.</summary>
    public async Task<Outcome> RunAsync(Scenario scenario)
    {
        if (scenario.Event is not { } path)
        {
            clock.Advance(Settled);
            return await TryAsync(process => process.ReconcileAsync()) ? Outcome.Smooth : Outcome.Repeated;
        }

        for (int delivery = 1; delivery <= Deliveries; delivery++)
        {
            if (await TryAsync(process => scenario.IsPoison ? process.PoisonAsync(path) : process.DeliverAsync(path)))
            {
                return delivery == 1 ? Outcome.Smooth : Outcome.Repeated;
            }
        }

        gate.Recover();
        await process.PoisonAsync(path);
        return Outcome.Poisoned;
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

    /// <summary>The tables.</summary>
    public Task<string> DumpAsync(bool withGenerations) => TableDump.ReadAsync(process.Tables, withGenerations);

    /// <summary>Whether a fault is one that the storage, or the wire to it, may cause; any other is a defect.</summary>
    public static bool IsExpected(Exception fault) => fault switch
    {
        AggregateException several => several.InnerExceptions.All(IsExpected),
        _ => fault is RequestFailedException or OperationCanceledException or IOException,
    };

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
