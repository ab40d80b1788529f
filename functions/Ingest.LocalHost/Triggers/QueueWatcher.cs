using System.Collections.Concurrent;

namespace Ingest.LocalHost.Triggers;

/// <summary>Wakes the listener of a queue when this very process puts a message in, so that it need not wait for its next poll (SharedQueueWatcher.cs).</summary>
internal sealed class QueueWatcher
{
    private readonly ConcurrentDictionary<string, Action> listeners = new(StringComparer.Ordinal);

    /// <summary>Calls <paramref name="wake"/> when something is put into the queue.</summary>
    public void Register(string queue, Action wake) => listeners.AddOrUpdate(queue, wake, (_, earlier) => earlier + wake);

    /// <summary>Tells that something was put into the queue.</summary>
    public void Notify(string queue)
    {
        if (listeners.TryGetValue(queue, out Action? wake))
        {
            wake();
        }
    }
}
