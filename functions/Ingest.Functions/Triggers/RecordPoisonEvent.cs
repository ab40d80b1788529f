using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>An event that the host gave up on after five tries.</summary>
public sealed class RecordPoisonEvent(PoisonRecorder recorder)
{
    /// <summary>Marks the documents of the event as failed.</summary>
    [Function(FunctionNames.RecordPoisonEvent)]
    public Task RunAsync(
        [QueueTrigger(StorageNames.BlobEventsPoison, Connection = StorageNames.Connection)] string message, CancellationToken cancellation) =>
        recorder.RecordEventAsync(message, cancellation);
}
