using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>What a handler works on.</summary>
internal enum WorkKind
{
    /// <summary>An event of a document.</summary>
    Event,

    /// <summary>A poisoned event.</summary>
    Poison,

    /// <summary>The timer.</summary>
    Reconcile,
}

/// <summary>A message, or a tick of the timer.</summary>
/// <param name="Kind">Which function it is for.</param>
/// <param name="Path">The document; empty for the timer.</param>
/// <param name="Deliveries">How often it was delivered.</param>
internal sealed record Work(WorkKind Kind, string Path, int Deliveries = 0);

/// <summary>A call that waits for the scheduler: of the storage, or of the clock.</summary>
/// <param name="Text">What is called.</param>
/// <param name="Go">Lets it go on.</param>
internal sealed record PendingCall(string Text, Action<Fault> Go);

/// <summary>A function at work, or what is left of it.</summary>
/// <param name="id">Its number in the schedule.</param>
/// <param name="process">Where it runs.</param>
/// <param name="work">On what.</param>
/// <param name="began">When it began.</param>
internal sealed class Handler(int id, FunctionProcess process, Work work, DateTimeOffset began)
{
    public int Id => id;

    public FunctionProcess Process => process;

    public Work Work => work;

    public DateTimeOffset Began => began;

    /// <summary>Ends with the function.</summary>
    public Task Task { get; set; } = Task.CompletedTask;

    /// <summary>Its calls that wait, in the order in which they came.</summary>
    public List<PendingCall> Pending { get; } = [];

    /// <summary>How many calls in a row are going to fail.</summary>
    public int FailingCalls { get; set; }

    /// <summary>Who has the greatest is first, where the schedule goes by it.</summary>
    public int Priority { get; set; }
}
