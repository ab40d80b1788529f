using Ingest.Functions.Events;
using Ingest.LocalHost.Queues;
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
/// <param name="Path">The document; empty for the timer, and for a message that names none.</param>
/// <param name="Message">The message, where there is one.</param>
internal sealed record Work(WorkKind Kind, string Path, ReceivedMessage? Message = null)
{
    /// <summary>Whether the message came to the function as one that it can read.</summary>
    public bool IsReadable => Message is null || Path.Length > 0;

    /// <summary>Reads which document a message is about.</summary>
    public static Work Of(ReceivedMessage message, bool isPoison)
    {
        WorkKind kind = isPoison ? WorkKind.Poison : WorkKind.Event;
        try
        {
            return new(kind, BlobEventParser.Parse(Base64.Decode(message.Body))[0].Document?.Path ?? "", message);
        }
        catch (FormatException)
        {
            return new(kind, "", message);
        }
    }

    /// <summary>The same for the same run: the body has ids that are new each time.</summary>
    public override string ToString() => $"{Kind} {Path} {Message?.DequeueCount}";
}

/// <summary>A call that waits for the scheduler: of the storage, or of the clock.</summary>
/// <param name="Text">What is called.</param>
/// <param name="Go">Lets it go on.</param>
internal sealed record PendingCall(string Text, Action<Fault> Go)
{
    /// <summary>Whether it may change anything.</summary>
    public bool IsWrite => !Text.StartsWith("GET ", StringComparison.Ordinal) && !Text.StartsWith("HEAD ", StringComparison.Ordinal) && Text != ScheduleGate.ClockWait;
}

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

    /// <summary>Why the function failed, where the host took note of it and went on.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Its calls that wait, in the order in which they came.</summary>
    public List<PendingCall> Pending { get; } = [];

    /// <summary>How many calls in a row are going to fail.</summary>
    public int FailingCalls { get; set; }

    /// <summary>Who has the greatest is first, where the schedule goes by it.</summary>
    public int Priority { get; set; }
}
