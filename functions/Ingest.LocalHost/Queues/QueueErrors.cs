using Azure;

namespace Ingest.LocalHost.Queues;

/// <summary>Faults of the queue service that the host takes as an answer (RequestFailedExceptionExtensions.cs of the storage extension).</summary>
internal static class QueueErrors
{
    /// <summary>The message is no longer ours, or gone with or without its queue: there is nothing left to do for it.</summary>
    public static bool IsMessageLost(this RequestFailedException fault) =>
        fault.ErrorCode is "PopReceiptMismatch" or "MessageNotFound" or "QueueNotFound" or "QueueBeingDeleted" or "QueueDisabled" || fault.Status is 404;

    /// <summary>The queue cannot be read just now: try again later.</summary>
    public static bool IsQueueAway(this RequestFailedException fault) => fault.Status is 0 or 404 or 409 or >= 500;
}
