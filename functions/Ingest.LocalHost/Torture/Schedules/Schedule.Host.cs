using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <content>The host's part: it begins handlers, takes their ends, delivers again.</content>
internal sealed partial class Schedule
{
    private void Begin()
    {
        int index = random.Next(queue.Count);
        Work work = queue[index];
        queue.RemoveAt(index);
        Begin(work with { Deliveries = work.Deliveries + 1 });
    }

    private void Begin(Work work)
    {
        var handler = new Handler(++started, processes[random.Next(processes.Length)], work, clock.GetUtcNow()) { Priority = random.Next() };
        handlers.Add(handler);
        trace.Add($"{handler.Id} begins: {work}");
        gate.Start(handler, () => work.Kind switch
        {
            WorkKind.Event => handler.Process.DeliverAsync(work.Path),
            WorkKind.Poison => handler.Process.PoisonAsync(work.Path),
            _ => handler.Process.ReconcileAsync(),
        });
    }

    private void Kill(Handler handler)
    {
        trace.Add($"{handler.Id} dies");
        handlers.Remove(handler);
        if (handler.Pending.Count > 0 && random.Next(2) == 0)
        {
            handler.Pending[random.Next(handler.Pending.Count)].Go(Fault.KillAfter);
        }

        Return(handler.Work);
    }

    private void Collect()
    {
        foreach (Handler handler in handlers.Where(handler => handler.Task.IsCompleted).ToList())
        {
            handlers.Remove(handler);
            if (handler.Task.Exception is { } fault || handler.Task.IsCanceled)
            {
                Exception cause = handler.Task.Exception?.InnerException ?? new OperationCanceledException();
                trace.Add($"{handler.Id} fails: {cause.GetType().Name}");
                if (!Recovery.IsExpected(cause) || !profile.IsDisturbed)
                {
                    throw new InvalidOperationException($"Handler {handler.Id} ({handler.Work}) failed as none may.", cause);
                }

                Return(handler.Work);
            }
            else
            {
                trace.Add($"{handler.Id} ends");
                Check(handler.Work.Path);
                Repeat(handler.Work);
            }
        }
    }

    /// <summary>Even while others are at work, a row that is done tells of the generation that it names.</summary>
    private void Check(string path)
    {
        if (path.Length > 0 && outside.FindDoneAsync(path).GetAwaiter().GetResult() is { } done && DocumentWriter.CountObservations(texts[done.Generation]) != done.Observations)
        {
            throw new InvalidOperationException($"{path} is done with {done.Observations} observations that generation {done.Generation} does not have.");
        }
    }

    /// <summary>The host makes the message visible again, or moves it to the poison queue.</summary>
    private void Return(Work work)
    {
        if (work.Kind is not WorkKind.Reconcile && (work.Kind is WorkKind.Event || work.Deliveries < Recovery.Deliveries))
        {
            queue.Add(work.Deliveries < Recovery.Deliveries ? work : new(WorkKind.Poison, work.Path));
        }
    }

    /// <summary>An old event comes again.</summary>
    private void Repeat(Work work)
    {
        if (work.Kind is WorkKind.Event && changesLeft > 0 && random.Next(100) < profile.DuplicateRate)
        {
            queue.Add(work with { Deliveries = 0 });
        }
    }
}
