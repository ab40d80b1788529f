using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost;

/// <summary>What the local host writes to its log.</summary>
internal static partial class HostLog
{
    [LoggerMessage(1, LogLevel.Information, "{Function} ran on {Subject} in {Milliseconds:0} ms")]
    public static partial void Succeeded(ILogger logger, string function, string subject, double milliseconds);

    [LoggerMessage(2, LogLevel.Error, "{Function} failed on {Subject} after {Milliseconds:0} ms")]
    public static partial void Failed(ILogger logger, Exception failure, string function, string subject, double milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "Message has reached MaxDequeueCount of {Count}. Moving message to queue '{Queue}'.")]
    public static partial void Poisoned(ILogger logger, int count, string queue);

    [LoggerMessage(4, LogLevel.Debug, "Queue {Queue} did not answer as expected: {Reason}")]
    public static partial void QueueAway(ILogger logger, string queue, string reason);

    [LoggerMessage(5, LogLevel.Debug, "A message of {Queue} failed at attempt {Attempt}: {Reason}")]
    public static partial void MessageFailed(ILogger logger, string queue, long attempt, string reason);

    [LoggerMessage(6, LogLevel.Debug, "Container {Container} does not exist: nothing to scan")]
    public static partial void ContainerMissing(ILogger logger, string container);

    [LoggerMessage(7, LogLevel.Debug, "{Function}: blob {Blob} with ETag {ETag} was queued")]
    public static partial void BlobQueued(ILogger logger, string function, string blob, string eTag);

    [LoggerMessage(8, LogLevel.Error, "Listener of {Name} ended; it is started again in {Seconds} s")]
    public static partial void ListenerEnded(ILogger logger, Exception failure, string name, double seconds);

    [LoggerMessage(9, LogLevel.Debug, "Blob message ignored, {Reason}: {Blob}")]
    public static partial void BlobMessageIgnored(ILogger logger, string reason, string blob);

    [LoggerMessage(10, LogLevel.Warning, "Blobs could not be scanned: {Reason}")]
    public static partial void ScanFailed(ILogger logger, string reason);

    [LoggerMessage(11, LogLevel.Warning, "The schedule of {Function} was not saved: {Reason}")]
    public static partial void ScheduleNotSaved(ILogger logger, string function, string reason);

    [LoggerMessage(12, LogLevel.Error, "{Method} {Path} failed in {Function}")]
    public static partial void RequestFailed(ILogger logger, Exception failure, string method, string path, string function);
}
