using System.Globalization;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Schedules;
using Ingest.LocalHost.Torture.Simulation;

namespace Ingest.LocalHost.Torture.Races;

/// <summary>
/// One course of a race: the first handler stops before a call, the second goes on for a number of calls, the first ends, the second ends. Where there is a
/// third, it runs to its end when the first stops; the first goes on for a number of calls; the second runs to its end, and then the first.
/// </summary>
internal sealed class Encounter
{
    private const int MostCalls = 3_000;
    private readonly Race race;
    private readonly ScheduleGate gate = new();
    private readonly SimulatedClock clock;
    private readonly SimulatedStorage storage;
    private readonly FunctionProcess outside;
    private readonly LineInterpreter interpreter = new();
    private readonly GenerationLog generations = new();

    /// <param name="race">The race.</param>
    /// <param name="prepared">A storage with the documents that are there before.</param>
    /// <param name="began">When it begins.</param>
    public Encounter(Race race, SimulatedStorage prepared, DateTimeOffset began)
    {
        this.race = race;
        clock = new(began, gate.Wait);
        storage = prepared.Clone(clock);
        outside = new(new(SimulatedStorage.ConnectionString, "", storage), clock, interpreter);
        gate.IsOpen = false;
    }

    /// <summary>How many calls the first handler made before the second began.</summary>
    public int FirstCalls { get; private set; }

    /// <summary>Whether the handler that made the second number of calls ended with them: more would give the same course.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Runs the course.</summary>
    /// <param name="first">Calls of the first handler before the second begins.</param>
    /// <param name="second">Calls of the second before the first goes on; with a third, calls of the first before the second begins.</param>
    /// <returns>What is wrong; null where nothing is.</returns>
    /// <remarks>To be called on a thread without a synchronisation context.</remarks>
    public string? Run(int first, int second)
    {
        Handler one = Begin(1, race.First);
        FirstCalls = LetGo(one, first);
        Handler[] all = [one, .. race.Third is null ? ComeBetween(one, second) : ComeTwice(one, second, race.Third)];
        string? wrong = all.Select(Failure).FirstOrDefault(failure => failure is not null) ?? Compare(race.IsApart);
        return wrong is null ? null : string.Create(CultureInfo.InvariantCulture, $"{race.Name}, after {first} and {second} calls:\n{wrong}");
    }

    private Handler[] ComeBetween(Handler one, int calls)
    {
        Handler other = Begin(2, race.Second);
        LetGo(other, calls);
        IsLast = other.Task.IsCompleted;
        LetGo(one, MostCalls);
        LetGo(other, MostCalls);
        return [other];
    }

    private Handler[] ComeTwice(Handler one, int calls, Move before)
    {
        Handler third = Begin(3, before);
        LetGo(third, MostCalls);
        LetGo(one, calls);
        IsLast = one.Task.IsCompleted;
        Handler other = Begin(2, race.Second);
        LetGo(other, MostCalls);
        LetGo(one, MostCalls);
        return [third, other];
    }

    private Handler Begin(int id, Move move)
    {
        if (move.Changes)
        {
            generations.Change(outside, move.Work.Path, move.Text);
        }

        var process = new FunctionProcess(new(SimulatedStorage.ConnectionString, "", new FaultyTransport(storage, gate)), clock, interpreter);
        var handler = new Handler(id, process, move.Work, clock.GetUtcNow());
        gate.Start(handler, () => process.RunAsync(move.Work));
        return handler;
    }

    /// <summary>Lets some calls of a handler go, and looks at the tables after each that may have changed them.</summary>
    private int LetGo(Handler handler, int most)
    {
        for (int calls = 0; ; calls++)
        {
            gate.WaitForRest([handler]);
            if (handler.Task.IsCompleted || calls == most)
            {
                return calls < MostCalls ? calls : throw new InvalidOperationException($"{race.Name}: more than {MostCalls} calls: this does not end.");
            }

            PendingCall call = handler.Pending[0];
            handler.Pending.RemoveAt(0);
            call.Go(Fault.None);
            if (call.IsWrite)
            {
                Check();
            }
        }
    }

    private void Check()
    {
        StateCheck.RunAsync(outside.Tables).GetAwaiter().GetResult();
        foreach (Move move in race.Moves.Where(move => move.Work.Path.Length > 0))
        {
            generations.Check(outside, move.Work.Path);
        }
    }

    /// <summary>Nothing is disturbed here but by the other handler, and that is no reason to fail.</summary>
    private static string? Failure(Handler handler) =>
        handler.Task.IsCompletedSuccessfully ? null : $"  Handler {handler.Id} ({handler.Work}) failed as none may: {handler.Task.Exception?.InnerException}";

    private string? Compare(bool isSettled)
    {
        gate.IsOpen = true;
        string expected = Oracle.BuildAsync(storage, clock, interpreter).GetAwaiter().GetResult();
        if (isSettled && TableDump.Difference(expected, TableDump.ReadAsync(outside.Tables, withGenerations: true).GetAwaiter().GetResult()) is { } early)
        {
            return early;
        }

        for (int pass = 1; pass <= Recovery.Passes; pass++)
        {
            clock.Advance(Recovery.Settled);
            outside.ReconcileAsync().GetAwaiter().GetResult();
        }

        return TableDump.Difference(expected, TableDump.ReadAsync(outside.Tables, withGenerations: true).GetAwaiter().GetResult());
    }
}
