using System.Diagnostics;
using System.Globalization;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Races;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Schedules;

namespace Ingest.LocalHost.Torture;

/// <summary>What is asked of <c>torture</c>.</summary>
/// <param name="Schedules">How many seeded schedules.</param>
/// <param name="Seed">Seed of the first.</param>
/// <param name="SweepStep">Every so-many-th fault and course of the sweeps; 0 for none.</param>
/// <param name="Only">Only the sweep of this name, or where there is none those whose name holds it; null for all.</param>
/// <param name="Trace">Whether to write down what happens.</param>
internal sealed record TortureSettings(int Schedules, int Seed, int SweepStep, string? Only, bool Trace)
{
    /// <summary>Scenarios that are asked for.</summary>
    public IEnumerable<Scenario> Scenarios => SweepStep > 0 ? Runs.Scenarios.All.Where(scenario => IsWanted(scenario.Name)) : [];

    /// <summary>Races that are asked for.</summary>
    public IEnumerable<Race> Races => SweepStep > 0 ? AllRaces.All.Where(race => IsWanted(race.Name)) : [];

    private bool IsWanted(string name) => Only is null || name == Only || (!IsName(Only) && name.Contains(Only, StringComparison.Ordinal));

    private static bool IsName(string text) => Runs.Scenarios.All.Any(scenario => scenario.Name == text) || AllRaces.All.Any(race => race.Name == text);
}

/// <summary>All in memory: every fault at every call, every place where one handler can come between the calls of another, and seeded schedules.</summary>
internal sealed class TortureRun(TortureSettings settings, TextWriter output)
{
    private readonly TortureWorkers workers = new(settings.Trace ? 1 : Environment.ProcessorCount);

    /// <summary>Runs all of it; <see cref="ExitCodes.Failed"/> where anything ended otherwise than a fresh build.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        foreach (Race race in settings.Races.TakeWhile(_ => IsFine))
        {
            await TryAsync(race.Name, () => RunAsync(race, cancellation));
        }

        foreach (Scenario scenario in settings.Scenarios.TakeWhile(_ => IsFine))
        {
            await TryAsync(scenario.Name, () => RunAsync(scenario, cancellation));
        }

        if (IsFine && settings.Schedules > 0)
        {
            await RunSchedulesAsync(cancellation);
        }

        foreach (string failure in workers.Failures)
        {
            await output.WriteLineAsync(failure);
        }

        return IsFine ? ExitCodes.Success : ExitCodes.Failed;
    }

    private bool IsFine => workers.Failures.Count == 0;

    private async Task RunAsync(Race race, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        RaceSweep sweep = await RaceSweep.PrepareAsync(race);
        int runs = 0, failed = workers.Run(RaceSweep.MostCalls, first => Try(race.Name, () => sweep.Run(first, settings.SweepStep), () => Interlocked.Increment(ref runs)), cancellation);
        await TellAsync(watch, $"{race.Name}: {runs} courses, {failed} failed");
    }

    private async Task RunAsync(Scenario scenario, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        FaultSweep sweep = await FaultSweep.PrepareAsync(scenario);
        FaultPlan[] plans = [.. sweep.Plans(settings.SweepStep)];
        int runs = 0, failed = workers.Run(
            plans.Length,
            i => Try($"{scenario.Name}, {plans[i]}", () => [sweep.RunAsync(plans[i]).GetAwaiter().GetResult()], () => Interlocked.Increment(ref runs)),
            cancellation);
        await TellAsync(watch, $"{scenario.Name}: {sweep.Calls} calls, {runs} runs with a fault, {failed} failed");
    }

    private async Task RunSchedulesAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        long steps = 0;
        int runs = 0, failed = workers.Run(settings.Schedules, i => RunSchedule(settings.Seed + i), cancellation);
        await TellAsync(watch, $"{runs} schedules from seed {settings.Seed}: {failed} failed, {steps} steps, {runs / watch.Elapsed.TotalSeconds:0} schedules/s");

        IEnumerable<string> RunSchedule(int seed)
        {
            var trace = new ScheduleTrace(settings.Trace ? output : null);
            foreach (string failure in Try($"seed {seed}", () => [new Schedule(seed, trace).Run()], () => Interlocked.Increment(ref runs)))
            {
                yield return failure;
            }

            Interlocked.Add(ref steps, trace.Count);
        }
    }

    /// <summary>Even its preparation may go wrong.</summary>
    private async Task TryAsync(string name, Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            workers.Note($"{name}:\n  {fault}");
        }
    }

    private Task TellAsync(Stopwatch watch, FormattableString line) =>
        output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{FormattableString.Invariant(line)} ({watch.Elapsed.TotalSeconds:0.0} s)"));

    /// <summary>What is wrong with some runs, each under its name; a run that throws is one of them, and the last.</summary>
    private static List<string> Try(string name, Func<IEnumerable<string?>> run, Action count)
    {
        List<string> wrong = [];
        try
        {
            foreach (string? difference in run())
            {
                count();
                wrong.AddRange(difference is null ? [] : [difference.StartsWith(' ') ? $"{name}:\n{difference}" : difference]);
            }
        }
        catch (Exception fault)
        {
            wrong.Add($"{name}:\n  {fault}");
        }

        return wrong;
    }
}
