using Azure;
using Ingest.Functions.Telemetry;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Storage;

/// <summary>Patience with other writers, for one piece of work: tries again after a short random wait, and in the end lets the fault go to the host.</summary>
internal sealed class Backoff(IngestOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private int tries;

    /// <summary>Waits, or throws <paramref name="fault"/> when there were tries enough.</summary>
    public async Task WaitAsync(RequestFailedException fault, CancellationToken cancellation)
    {
        IngestTelemetry.EtagConflicts.Add(1);
        if (++tries >= options.MaximumTries)
        {
            throw new RequestFailedException(fault.Status, $"Other writers were faster {tries} times.", fault.ErrorCode, fault);
        }

        IngestTelemetry.Retries.Add(1);
        TimeSpan most = TimeSpan.FromTicks(Math.Min(Longest.Ticks, Step.Ticks << Math.Min(tries, 10)));
        await Task.Delay(Shortest + (most * Random.Shared.NextDouble()), clock, cancellation).ConfigureAwait(false);
    }
}

/// <summary>Makes a <see cref="Backoff"/> for each piece of work.</summary>
internal sealed class BackoffFactory(IOptions<IngestOptions> options, TimeProvider clock)
{
    /// <summary>A fresh one.</summary>
    public Backoff Create() => new(options.Value, clock);
}
