using Ingest.LocalHost.Events;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Simulation;
using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>
/// One seeded run: documents come, change and go while up to eight handlers in two processes work on their events, each storage call let go one by one in
/// an order that the seed draws. Their events go through Event Grid and the queue: twice, late,
/// out of order or never, amid messages that are none; calls fail; processes die; time passes. When all is still and
/// the timer has run, the tables must be what a fresh build from the remaining blobs gives.
/// </summary>
internal sealed partial class Schedule
{
    private const int MostHandlers = 8, MostSteps = 20_000, CheckEvery = 12;
    private static readonly TimeSpan FunctionTimeout = TimeSpan.FromMinutes(10);

    /// <summary>What may happen to any call without ending the process.</summary>
    public static readonly Fault[] Disturbances =
        [Fault.ResetBefore, Fault.ResetAfter, Fault.TimeoutBefore, Fault.TimeoutAfter, Fault.Status429, Fault.Status500, Fault.Status500After, Fault.Status503, Fault.BrokenBody];

    private readonly Random random;
    private readonly ScheduleProfile profile;
    private readonly ScheduleGate gate = new();
    private readonly SimulatedClock clock;
    private readonly SimulatedStorage storage;
    private readonly StorageSite site;
    private readonly LineInterpreter interpreter = new();
    private readonly FunctionProcess outside;
    private readonly FunctionProcess[] processes;
    private readonly EventGridEmulator events;
    private readonly GenerationLog generations = new();
    private readonly List<Handler> handlers = [];
    private readonly ScheduleTrace trace;
    private int changesLeft, crashesLeft, outagesLeft, reconciliationsLeft, started;
    private (string Path, string Text)? begun;
    private bool isAnnounced = true;
    private Handler? last;

    /// <param name="seed">Draws everything.</param>
    /// <param name="trace">Takes down what happens.</param>
    public Schedule(int seed, ScheduleTrace trace)
    {
        this.trace = trace;
        random = new Random(seed);
        profile = ScheduleProfile.Draw(random);
        (changesLeft, crashesLeft, outagesLeft, reconciliationsLeft) = (profile.Changes, profile.Crashes, profile.Outages, profile.Reconciliations);
        clock = new SimulatedClock(onWait: gate.Wait);
        storage = new SimulatedStorage(clock);
        storage.CutPages(profile.PageSize);
        site = new(SimulatedStorage.ConnectionString, "", new FaultyTransport(storage, gate));
        storage.Queues.Pick = random.Next;
        StorageSite undisturbed = site with { Transport = storage };
        outside = new(undisturbed, clock, interpreter);
        events = EventQueues.Watch(undisturbed, profile.Delivery, clock);
        processes = [Start(), Start()];
    }

    /// <summary>Runs to the end.</summary>
    /// <returns>What is wrong; null where nothing is.</returns>
    /// <remarks>To be called on a thread without a synchronisation context.</remarks>
    public string? Run()
    {
        trace.Add(profile.ToString());
        outside.CreateStorageAsync().GetAwaiter().GetResult();
        events.LookAsync(default).GetAwaiter().GetResult();
        gate.IsOpen = false;
        while (Step())
        {
            gate.WaitForRest(handlers);
            Collect();
            if (random.Next(CheckEvery) == 0)
            {
                StateCheck.RunAsync(outside.Tables).GetAwaiter().GetResult();
            }

            if (trace.Count > MostSteps)
            {
                return $"  More than {MostSteps} steps: this does not end.";
            }
        }

        gate.IsOpen = true;
        StateCheck.RunAsync(outside.Tables).GetAwaiter().GetResult();
        for (int pass = 1; pass <= Recovery.Passes; pass++)
        {
            clock.Advance(Recovery.Settled);
            outside.ReconcileAsync().GetAwaiter().GetResult();
        }

        string expected = Oracle.BuildAsync(storage, clock, interpreter).GetAwaiter().GetResult();
        return TableDump.Difference(expected, TableDump.ReadAsync(outside.Tables, withGenerations: true).GetAwaiter().GetResult());
    }

    private FunctionProcess Start() => new(site, clock, interpreter);

    /// <summary>Draws what happens next; false when all is done.</summary>
    private bool Step()
    {
        int go = handlers.Count > 0 ? 40 : 0, begin = Waiting > 0 && handlers.Count < MostHandlers ? 12 : 0, change = changesLeft > 0 || begun is not null ? 6 : 0;
        int deliver = isAnnounced && events.Pending == 0 ? 0 : 5;
        int crash = crashesLeft > 0 && handlers.Count > 0 ? 1 : 0, tick = reconciliationsLeft > 0 && handlers.Count < MostHandlers ? 1 : 0, pass = 1;
        if (go + begin + change + deliver == 0)
        {
            return Messages > 0 && PassTime(QueueSettings.ProcessingVisibility);
        }

        switch (random.Next(go + begin + change + deliver + crash + tick + pass))
        {
            case var at when at < go: LetGo(Choose()); break;
            case var at when at < go + begin: Begin(); break;
            case var at when at < go + begin + change: Change(); break;
            case var at when at < go + begin + change + deliver: Deliver(); break;
            case var at when at < go + begin + change + deliver + crash: Crash(); break;
            case var at when at < go + begin + change + deliver + crash + tick:
                reconciliationsLeft--;
                Begin(new Work(WorkKind.Reconcile, ""));
                break;
            default: PassTime(TimeSpan.FromSeconds(random.Next(random.Next(2) == 0 ? 5 : 300))); break;
        }

        return true;
    }

    private Handler Choose()
    {
        Handler any = handlers[random.Next(handlers.Count)];
        switch (profile.Order)
        {
            case Order.Sticky when last is not null && handlers.Contains(last) && random.Next(8) > 0:
                return last;
            case Order.Priority:
                any.Priority = random.Next(20) == 0 ? random.Next() : any.Priority;
                return handlers.MaxBy(handler => handler.Priority)!;
            default:
                return last = any;
        }
    }

    private void LetGo(Handler handler)
    {
        int index = random.Next(handler.Pending.Count);
        PendingCall call = handler.Pending[index];
        handler.Pending.RemoveAt(index);
        if (outagesLeft > 0 && random.Next(60) == 0)
        {
            outagesLeft--;
            handler.FailingCalls = 6;
        }

        Fault fault = handler.FailingCalls-- > 0 ? Fault.Status503 : random.Next(1000) < profile.FaultRate ? Disturbances[random.Next(Disturbances.Length)] : Fault.None;
        trace.Add($"{handler.Id}: {call.Text} {(fault is Fault.None ? "" : fault)}");
        call.Go(fault);
    }
}
