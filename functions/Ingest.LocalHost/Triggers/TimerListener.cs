using Ingest.LocalHost.Host;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// Runs one function on its schedule (TimerListener.cs): never twice at a time, since the next time is reckoned after the run; once at the start with
/// <c>IsPastDue</c> where a time was missed; a failure neither stops the schedule nor is repeated.
/// </summary>
/// <param name="function">A function with a timer trigger.</param>
/// <param name="store">Remembers the schedule between runs.</param>
/// <param name="runner">Calls functions.</param>
/// <param name="time">Clock.</param>
/// <param name="logger">Told of storage faults.</param>
internal sealed class TimerListener(LocalFunction function, TimerStatusStore store, FunctionRunner runner, TimeProvider time, ILogger logger) : IHostListener
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(14); // timers of the runtime end at 49 days

    private readonly TimerTrigger trigger = (TimerTrigger)function.Trigger;
    private ScheduleStatus status = new();

    /// <inheritdoc/>
    public string Name => $"timer {function.Name}";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken stop)
    {
        bool pastDue = await StartAsync(stop);
        if (pastDue || trigger.RunOnStartup)
        {
            await FireAsync(pastDue, pastDue ? "past due" : "startup", stop);
        }

        while (!stop.IsCancellationRequested)
        {
            // Times that passed during a run are left out: what counts is the next one from now on.
            await WaitUntilAsync(trigger.Schedule.Next(Now), stop);
            if (!stop.IsCancellationRequested)
            {
                await FireAsync(pastDue: false, "schedule", stop);
            }
        }
    }

    private async Task WaitUntilAsync(DateTime due, CancellationToken stop)
    {
        while (due - Now is { Ticks: > 0 } wait && !stop.IsCancellationRequested)
        {
            await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // ScheduleMonitor.cs, CheckPastDueAsync: a first start is never past due; a changed schedule counts from the last run.
    private async Task<bool> StartAsync(CancellationToken stop)
    {
        ScheduleStatus? stored = trigger.UseMonitor ? await store.LoadAsync(function.Id, stop) : null;
        status = stored ?? new() { Next = trigger.Schedule.Next(Now), LastUpdated = Now };
        DateTime due = stored is null ? status.Next : trigger.Schedule.Next(stored.Last == default ? stored.LastUpdated : stored.Last);
        if (stored is null || due != stored.Next)
        {
            (status.Next, status.LastUpdated) = (due, Now);
            await SaveAsync(stop);
        }

        return Now > due;
    }

    private async Task FireAsync(bool pastDue, string why, CancellationToken stop)
    {
        DateTime started = Now;
        var info = new TimerInfo { IsPastDue = pastDue, ScheduleStatus = trigger.UseMonitor ? status : null };
        try
        {
            await runner.RunAsync(function, new(info, new Dictionary<string, object?>()), why, stop);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Logged by the runner. The next time is the schedule's, not a repeat.
        }

        // A run that began a moment early counts as on time, or the same time would come twice.
        DateTime last = why == "schedule" && status.Next > started ? status.Next : started;
        status = new() { Last = last, Next = trigger.Schedule.Next(last), LastUpdated = last };
        await SaveAsync(stop);
    }

    private async Task SaveAsync(CancellationToken stop)
    {
        try
        {
            if (trigger.UseMonitor)
            {
                await store.SaveAsync(function.Id, status, stop);
            }
        }
        catch (Exception fault) when (fault is Azure.RequestFailedException or OperationCanceledException)
        {
            HostLog.ScheduleNotSaved(logger, function.Name, fault.Message);
        }
    }
}
