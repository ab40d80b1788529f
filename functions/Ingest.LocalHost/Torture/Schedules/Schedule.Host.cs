using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Torture.Schedules;

/// <content>The host's part: it takes messages and begins handlers, takes their ends, delivers again.</content>
internal sealed partial class Schedule
{
    /// <summary>Messages that no Event Grid writes.</summary>
    private static readonly string[] Malformed =
        ["no json", "{}", "[1]", """{"type":"Microsoft.Storage.BlobCreated"}""", """{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles"}"""];

    private int Waiting => storage.Queues.CountVisible(outside.Queues.Events.Name) + storage.Queues.CountVisible(outside.Queues.Poison.Name);

    private int Messages => storage.Queues.Count(outside.Queues.Events.Name) + storage.Queues.Count(outside.Queues.Poison.Name);

    private void Begin()
    {
        bool isPoison = random.Next(Waiting) < storage.Queues.CountVisible(outside.Queues.Poison.Name);
        ReceivedMessage message = outside.Queues.TakeAsync(isPoison, QueueSettings.ProcessingVisibility).GetAwaiter().GetResult()!;
        Begin(Work.Of(message, isPoison));
    }

    private void Begin(Work work)
    {
        var handler = new Handler(++started, processes[random.Next(processes.Length)], work, clock.GetUtcNow()) { Priority = random.Next() };
        handlers.Add(handler);
        trace.Add($"{handler.Id} begins: {work}");
        gate.Start(handler, () => work.Message is null ? handler.Process.ReconcileAsync() : HandleAsync(handler, work.Message));

        static async Task HandleAsync(Handler handler, ReceivedMessage message) =>
            handler.Failure = await handler.Process.HandleAsync(message, handler.Work.Kind is WorkKind.Poison).ConfigureAwait(false);
    }

    /// <summary>A message that it had stays hidden until its time is up.</summary>
    private void Kill(Handler handler)
    {
        trace.Add($"{handler.Id} dies");
        handlers.Remove(handler);
        if (handler.Pending.Count > 0 && random.Next(2) == 0)
        {
            handler.Pending[random.Next(handler.Pending.Count)].Go(Fault.KillAfter);
        }
    }

    private void Collect()
    {
        foreach (Handler handler in handlers.Where(handler => handler.Task.IsCompleted).ToList())
        {
            handlers.Remove(handler);
            Exception? cause = handler.Task.Exception?.InnerException ?? (handler.Task.IsCanceled ? new OperationCanceledException() : handler.Failure);
            if (cause is null)
            {
                trace.Add($"{handler.Id} ends");
                End(handler.Work);
                continue;
            }

            trace.Add($"{handler.Id} fails: {cause.GetType().Name}");
            bool mayFail = handler.Work.IsReadable ? profile.IsDisturbed && Recovery.IsExpected(cause) : cause is FormatException || Recovery.IsExpected(cause);
            if (!mayFail)
            {
                throw new InvalidOperationException($"Handler {handler.Id} ({handler.Work}) failed as none may.", cause);
            }
        }
    }

    /// <summary>The row tells of its generation; an old event may come again.</summary>
    private void End(Work work)
    {
        if (work.Path.Length > 0)
        {
            generations.Check(outside, work.Path);
        }

        if (work.Kind is WorkKind.Event && changesLeft > 0 && random.Next(100) < profile.DuplicateRate)
        {
            outside.Queues.Events.SendAsync(work.Message!.Body).GetAwaiter().GetResult();
        }
    }

    /// <summary>Event Grid looks what has changed, and delivers what is due.</summary>
    private void Deliver()
    {
        trace.Add("deliver");
        isAnnounced = true;
        events.LookAsync(default).GetAwaiter().GetResult();
        if (random.Next(100) < profile.MalformedRate)
        {
            outside.Queues.Events.SendAsync(Base64.Encode(Malformed[random.Next(Malformed.Length)])).GetAwaiter().GetResult();
        }
    }
}
