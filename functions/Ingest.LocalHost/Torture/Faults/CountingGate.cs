using Azure.Core;

namespace Ingest.LocalHost.Torture.Faults;

/// <summary>How long a fault lasts.</summary>
internal enum FaultSpan
{
    /// <summary>One call; the client's next try goes through.</summary>
    Call,

    /// <summary>This call and every repetition of it, until the run has ended.</summary>
    Repetitions,

    /// <summary>Until the run has ended: the client gives up, the host delivers again.</summary>
    Run,

    /// <summary>Blobs and tables, until the host gives up: the message is poisoned.</summary>
    Outage,
}

/// <summary>A fault at a place.</summary>
/// <param name="Call">Number of the call, from 1.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Span">For how long.</param>
internal sealed record FaultPlan(int Call, Fault Kind, FaultSpan Span)
{
    /// <summary>Nothing goes wrong.</summary>
    public static FaultPlan None { get; } = new(0, Fault.None, FaultSpan.Call);
}

/// <summary>Numbers the calls of a piece of work and lets one plan come true.</summary>
internal sealed class CountingGate(FaultPlan plan) : ICallGate
{
    private const int MostCalls = 10_000;
    private TaskCompletionSource died = new();
    private string? spoiled;
    private int calls;
    private bool isOver;
    private int runsLeft = plan.Span switch { FaultSpan.Call => 0, FaultSpan.Repetitions or FaultSpan.Run => 1, _ => int.MaxValue };

    /// <summary>What goes wrong.</summary>
    public FaultPlan Plan => plan;

    /// <summary>How many calls there were before <see cref="Recover"/>.</summary>
    public int Calls => calls;

    /// <summary>Ends when the process has died.</summary>
    public Task Died => died.Task;

    /// <summary>A run has ended.</summary>
    public void EndRun()
    {
        runsLeft -= calls >= plan.Call ? 1 : 0;
        died = died.Task.IsCompleted ? new() : died;
    }

    /// <summary>Whatever went wrong is over, and nothing goes wrong from here on.</summary>
    public void Recover() => isOver = true;

    public ValueTask<Fault> AdmitAsync(Request request)
    {
        if (isOver)
        {
            return default;
        }

        int call = Interlocked.Increment(ref calls);
        if (call > MostCalls)
        {
            throw new InvalidOperationException($"More than {MostCalls} calls: this does not end.");
        }

        if (plan.Span is FaultSpan.Outage && call != plan.Call && IsOfQueue(request))
        {
            return default;
        }

        string target = $"{request.Method} {request.Uri.Path}";
        spoiled = call == plan.Call ? target : spoiled;
        if (plan.Span is FaultSpan.Repetitions && target != spoiled)
        {
            return default;
        }

        return new(call == plan.Call || (call > plan.Call && runsLeft > 0) ? plan.Kind : Fault.None);
    }

    private static bool IsOfQueue(Request request) => request.Uri.Path.Contains("blob-events", StringComparison.Ordinal);

    public void Die() => died.TrySetResult();
}
