using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Schedules;

namespace Ingest.LocalHost.Torture;

/// <summary>What is asked of <c>torture</c>.</summary>
/// <param name="Schedules">How many seeded schedules.</param>
/// <param name="Seed">Seed of the first.</param>
/// <param name="SweepStep">Every so-many-th fault of the sweep; 0 for none.</param>
/// <param name="Trace">Whether to write down what happens.</param>
internal sealed record TortureSettings(int Schedules, int Seed, int SweepStep, bool Trace);

/// <summary>Both halves in memory: every fault at every call, and seeded schedules.</summary>
internal sealed class TortureRun(TortureSettings settings, TextWriter output)
{
    private const int MostFailures = 5;
    private const int StackSize = 16 << 20;
    private readonly ConcurrentQueue<string> failures = [];

    /// <summary>Runs both; <see cref="ExitCodes.Failed"/> where anything ended otherwise than a fresh build.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (settings.SweepStep > 0)
        {
            foreach (Scenario scenario in Scenarios.All.TakeWhile(_ => failures.IsEmpty))
            {
                await SweepAsync(scenario, cancellation);
            }
        }

        if (failures.IsEmpty)
        {
            RunSchedules(cancellation);
        }

        foreach (string failure in failures)
        {
            await output.WriteLineAsync(failure);
        }

        return failures.IsEmpty ? ExitCodes.Success : ExitCodes.Failed;
    }

    private async Task SweepAsync(Scenario scenario, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        int runs = 0, failed = 0;
        FaultSweep sweep = await FaultSweep.PrepareAsync(scenario);
        await Parallel.ForEachAsync(sweep.Plans(settings.SweepStep), cancellation, async (plan, _) =>
        {
            Interlocked.Increment(ref runs);
            if (await TryAsync(() => sweep.RunAsync(plan), $"{scenario.Name}, {plan}") is { } failure)
            {
                Interlocked.Increment(ref failed);
                Note(failure);
            }
        });
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{scenario.Name}: {sweep.Calls} calls, {runs} runs with a fault, {failed} failed ({watch.Elapsed.TotalSeconds:0.0} s)"));
    }

    private void RunSchedules(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        int next = -1, failed = 0;
        long steps = 0;
        var threads = Enumerable.Range(0, settings.Trace ? 1 : Environment.ProcessorCount).Select(_ => new Thread(Work, StackSize)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{settings.Schedules} schedules from seed {settings.Seed}: {failed} failed, {steps} steps, {watch.Elapsed.TotalSeconds:0.0} s, {settings.Schedules / watch.Elapsed.TotalSeconds:0} schedules/s"));

        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < settings.Schedules && failures.Count < MostFailures && !cancellation.IsCancellationRequested; i = Interlocked.Increment(ref next))
            {
                int seed = settings.Seed + i;
                var trace = new ScheduleTrace(settings.Trace ? output : null);
                if (TryAsync(() => Task.FromResult(new Schedule(seed, trace).Run()), $"seed {seed}").GetAwaiter().GetResult() is { } failure)
                {
                    Interlocked.Increment(ref failed);
                    Note(failure.StartsWith("seed", StringComparison.Ordinal) ? failure : $"seed {seed}:\n{failure}");
                }

                Interlocked.Add(ref steps, trace.Count);
            }
        }
    }

    private static async Task<string?> TryAsync(Func<Task<string?>> run, string name)
    {
        try
        {
            return await run();
        }
        catch (Exception fault)
        {
            return $"{name}:\n{fault}";
        }
    }

    private void Note(string failure)
    {
        if (failures.Count < MostFailures)
        {
            failures.Enqueue(failure);
        }
    }
}
