using System.Collections.Concurrent;

namespace Ingest.LocalHost.Tests.Fakes;

/// <summary>What fake functions were called with, and what they shall do.</summary>
public sealed class Recorder
{
    private readonly ConcurrentQueue<string> calls = new();

    public IReadOnlyList<string> Calls => [.. calls];

    public Func<string, CancellationToken, Task> OnCall { get; set; } = (_, _) => Task.CompletedTask;

    public Task CallAsync(string call, CancellationToken cancellation = default)
    {
        calls.Enqueue(call);
        return OnCall(call, cancellation);
    }
}
