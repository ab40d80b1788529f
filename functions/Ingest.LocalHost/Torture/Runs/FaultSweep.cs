using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Simulation;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>Every call of a scenario and every fault: the scenario runs, the host recovers, and the tables must be those of an undisturbed run.</summary>
internal sealed class FaultSweep
{
    private static readonly FaultSpan[] Spans = Enum.GetValues<FaultSpan>();
    private readonly Scenario scenario;
    private readonly SimulatedStorage prepared;
    private readonly DateTimeOffset began;
    private readonly string expected;

    private FaultSweep(Scenario scenario, SimulatedStorage prepared, DateTimeOffset began, string expected) =>
        (this.scenario, this.prepared, this.began, this.expected) = (scenario, prepared, began, expected);

    /// <summary>How many calls the undisturbed run makes.</summary>
    public int Calls { get; private set; }

    /// <summary>Faults that make sense at any call.</summary>
    public static IEnumerable<Fault> Kinds => Enum.GetValues<Fault>().Where(fault => fault is not Fault.None);

    /// <summary>Prepares a scenario.</summary>
    public static async Task<FaultSweep> PrepareAsync(Scenario scenario)
    {
        var clock = new SimulatedClock();
        var storage = new SimulatedStorage(clock);
        var site = new StorageSite(SimulatedStorage.ConnectionString, "", storage);
        await Recovery.PrepareAsync(new(site, clock, scenario.Interpreter), scenario, site, clock);
        string oracle = await Oracle.BuildAsync(storage, clock, scenario.Interpreter);
        var sweep = new FaultSweep(scenario, storage, clock.GetUtcNow(), oracle);
        var gate = new CountingGate(FaultPlan.None);
        if (await sweep.RunAsync(gate) is { } difference)
        {
            throw new InvalidOperationException($"Even undisturbed, '{scenario.Name}' ends with other tables than a fresh build:\n{difference}");
        }

        sweep.Calls = gate.Calls;
        return sweep;
    }

    /// <summary>The plans of the sweep: each call, each fault, once and for longer.</summary>
    /// <param name="stride">Takes every so-many-th; 1 for all.</param>
    public IEnumerable<FaultPlan> Plans(int stride = 1) =>
        (from call in Enumerable.Range(1, Calls)
         from kind in Kinds
         from span in kind.Kills() || kind is Fault.BrokenBody ? [FaultSpan.Call] : Spans
         select new FaultPlan(call, kind, span)).Where((_, i) => i % stride == 0);

    /// <summary>Runs with one plan.</summary>
    /// <returns>What is wrong afterwards; null where nothing is.</returns>
    public async Task<string?> RunAsync(FaultPlan plan) =>
        await RunAsync(new CountingGate(plan)) is { } difference ? $"{scenario.Name}, {plan}:\n{difference}" : null;

    private async Task<string?> RunAsync(CountingGate gate)
    {
        var clock = new SimulatedClock(began);
        SimulatedStorage storage = prepared.Clone(clock);
        var site = new StorageSite(SimulatedStorage.ConnectionString, "", new FaultyTransport(storage, gate));
        var recovery = new Recovery(() => new FunctionProcess(site, clock, scenario.Interpreter), clock, gate);
        Recovery.Outcome outcome = await recovery.RunAsync(scenario, new(site with { Transport = storage }));
        gate.Recover();
        if (await CheckAsync(recovery, outcome, gate.Plan) is { } early)
        {
            return early;
        }

        await recovery.ReconcileAsync();
        return TableDump.Difference(expected, await recovery.DumpAsync(withGenerations: true));
    }

    /// <summary>What must hold even before the timer runs.</summary>
    private async Task<string?> CheckAsync(Recovery recovery, Recovery.Outcome outcome, FaultPlan plan)
    {
        if (outcome is not Recovery.Outcome.Smooth && plan is { Span: FaultSpan.Call, Kind: not (Fault.Status412 or Fault.KillBefore or Fault.KillAfter) })
        {
            return "  The run failed, though the client's next try went through.";
        }

        if (recovery.IsSuperseded)
        {
            return "  The run says that a later one took over, and there was none.";
        }

        if (scenario.Event is null || outcome is Recovery.Outcome.Repeated)
        {
            return null;
        }

        string present = await recovery.DumpAsync(withGenerations: true);
        string? difference = TableDump.Difference(expected, present);
        return outcome is Recovery.Outcome.Smooth && !scenario.IsPoison
            ? difference
            : difference is null || present.Contains("ReasonCode=poisoned", StringComparison.Ordinal) || await recovery.IsDoneAsync(scenario.Event)
                ? null
                : "  The host gave up, and no row says so.";
    }
}
