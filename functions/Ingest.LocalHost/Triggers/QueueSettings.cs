namespace Ingest.LocalHost.Triggers;

/// <summary>How a queue is listened to (QueuesOptions.cs; host.json <c>extensions.queues</c>).</summary>
internal sealed record QueueSettings
{
    /// <summary>Most messages that the service gives at once.</summary>
    public const int LargestBatch = 32;

    /// <summary>Messages asked for at once, 1 to 32.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>The next batch is fetched once no more than this many messages are being processed.</summary>
    public int NewBatchThreshold { get; init; } = 8;

    /// <summary>Attempts before a message is poison.</summary>
    public int MaxDequeueCount { get; init; } = 5;

    /// <summary>How long a failed message stays invisible.</summary>
    public TimeSpan VisibilityTimeout { get; init; } = TimeSpan.Zero;

    /// <summary>Longest wait between two questions to an empty queue.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether bodies are base64, as the host has it unless <c>messageEncoding</c> is <c>none</c>.</summary>
    public bool IsBase64 { get; init; } = true;

    /// <summary>Shortest wait between two questions (QueuePollingIntervals.cs).</summary>
    public static TimeSpan MinPollingInterval { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a message is kept invisible while it is processed; renewed at half-time (QueueListener.cs).</summary>
    public static TimeSpan ProcessingVisibility { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Settings of the host's own blob trigger queue, from host.json <c>extensions.blobs</c> (BlobListenerFactory.cs).</summary>
    /// <param name="parallelism"><c>maxDegreeOfParallelism</c>.</param>
    /// <param name="poisonThreshold"><c>poisonBlobThreshold</c>.</param>
    public static QueueSettings ForBlobs(int parallelism, int poisonThreshold) => new()
    {
        BatchSize = Math.Min(LargestBatch, parallelism),
        NewBatchThreshold = Math.Max(0, parallelism - LargestBatch),
        MaxDequeueCount = poisonThreshold,
    };
}
