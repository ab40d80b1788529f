using System.Globalization;
using Azure.Core.Pipeline;
using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Schedules;

namespace Ingest.LocalHost.Torture;

/// <summary>A sample of everything on Azurite: each fault at one call of each scenario, and live schedules, in real time.</summary>
internal static class AzuriteTorture
{
    /// <summary>How long a message is hidden: on a real clock the host's ten minutes would be waited for.</summary>
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(1);

    /// <summary>Runs the sample; <see cref="ExitCodes.Failed"/> where anything ended otherwise than a fresh build.</summary>
    public static async Task<int> RunAsync(TortureSettings settings, TextWriter output, CancellationToken cancellation)
    {
        await using AzuriteProcess azurite = await AzuriteProcess.StartAsync(new AzuriteOptions(), output.WriteLine, cancellation);
        int failed = 0, runs = 0;
        foreach (Scenario scenario in settings.Scenarios)
        {
            int calls = (await FaultSweep.PrepareAsync(scenario)).Calls;
            foreach (Fault kind in FaultSweep.Kinds)
            {
                cancellation.ThrowIfCancellationRequested();
                var plan = new FaultPlan(1 + (runs++ * 7 % calls), kind, kind.Kills() ? FaultSpan.Call : (FaultSpan)(runs % 3));
                await TellAsync($"{scenario.Name}, {plan}", await RunAsync(azurite.ConnectionString, scenario, plan));
            }
        }

        for (int i = 0; i < settings.Schedules && !cancellation.IsCancellationRequested; i++, runs++)
        {
            await TellAsync($"seed {settings.Seed + i}", await new LiveSchedule(azurite.ConnectionString, settings.Seed + i).RunAsync());
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{runs} runs on Azurite from seed {settings.Seed}: {failed} failed"));
        return failed == 0 ? ExitCodes.Success : ExitCodes.Failed;

        async Task TellAsync(string name, string? difference)
        {
            if (difference is not null)
            {
                failed++;
                await output.WriteLineAsync($"{name}:\n{difference}");
            }
        }
    }

    /// <summary>Runs one scenario with one fault on a shared account.</summary>
    /// <returns>What is wrong afterwards; null where nothing is.</returns>
    public static async Task<string?> RunAsync(string connection, Scenario scenario, FaultPlan plan)
    {
        var clock = new SimulatedClock(TimeProvider.System.GetUtcNow());
        var site = new StorageSite(connection, "t" + Guid.NewGuid().ToString("n"), HttpClientTransport.Shared);
        await Recovery.PrepareAsync(new(site, clock, scenario.Interpreter), scenario, site, clock);
        var gate = new CountingGate(plan);
        StorageSite disturbed = site with { Transport = new FaultyTransport(HttpClientTransport.Shared, gate) };
        var recovery = new Recovery(() => new FunctionProcess(disturbed, clock, scenario.Interpreter), clock, gate) { Visibility = Visibility, PassAsync = time => Task.Delay(time) };
        await recovery.RunAsync(scenario, new(site));
        gate.Recover();
        await recovery.ReconcileAsync();
        return TableDump.Difference(await Oracle.BuildAsync(scenario.After, scenario.Interpreter), await recovery.DumpAsync(withGenerations: false));
    }
}
