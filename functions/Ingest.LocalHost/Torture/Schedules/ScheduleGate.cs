using Azure.Core;
using Ingest.LocalHost.Torture.Faults;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>
/// Stops every call until the scheduler lets it go. All work of the handlers happens on the scheduler's thread, inside the release of a call: nothing in
/// them waits for anything but calls and the clock, and continuations run where the wait ends. So the same choices give the same run.
/// </summary>
internal sealed class ScheduleGate : ICallGate
{
    /// <summary>Text of a call that waits for the clock.</summary>
    public const string ClockWait = "wait";

    private readonly AsyncLocal<Handler?> current = new();
    private readonly Lock gate = new();

    /// <summary>Whether calls pass unhindered.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>Starts a handler; returns when it waits.</summary>
    public void Start(Handler handler, Func<Task> run)
    {
        current.Value = handler;
        try
        {
            handler.Task = run();
        }
        finally
        {
            current.Value = null;
        }
    }

    public ValueTask<Fault> AdmitAsync(Request request)
    {
        if (IsOpen || current.Value is not { } handler)
        {
            return default;
        }

        var admitted = new TaskCompletionSource<Fault>();
        Add(handler, new($"{request.Method} {Uri.UnescapeDataString(request.Uri.PathAndQuery)}", fault => admitted.SetResult(fault)));
        return new(admitted.Task);
    }

    /// <summary>Makes a wait for the clock a call like any other.</summary>
    public void Wait(Action end)
    {
        if (IsOpen || current.Value is not { } handler)
        {
            end();
        }
        else
        {
            Add(handler, new(ClockWait, _ => end()));
        }
    }

    public void Die()
    {
    }

    /// <summary>Waits until every handler has ended or waits itself. As a rule they do already: only a continuation that the runtime moved elsewhere takes time.</summary>
    public void WaitForRest(IEnumerable<Handler> handlers)
    {
        foreach (Handler handler in handlers)
        {
            SpinWait.SpinUntil(() => handler.Task.IsCompleted || HasPending(handler));
        }
    }

    private bool HasPending(Handler handler)
    {
        lock (gate)
        {
            return handler.Pending.Count > 0;
        }
    }

    private void Add(Handler handler, PendingCall call)
    {
        lock (gate)
        {
            handler.Pending.Add(call);
        }
    }
}
