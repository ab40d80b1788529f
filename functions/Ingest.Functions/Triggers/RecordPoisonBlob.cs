using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>A blob that the host gave up on after five tries.</summary>
public sealed class RecordPoisonBlob(PoisonRecorder recorder)
{
    /// <summary>Marks the document as failed, where <c>GET /api/documents?state=failed</c> shows it and a replay can mend it.</summary>
    [Function(FunctionNames.RecordPoisonBlob)]
    public Task RunAsync(
        [QueueTrigger(StorageNames.BlobTriggerPoison, Connection = StorageNames.Connection)] string message, CancellationToken cancellation) =>
        recorder.RecordPolledAsync(message, cancellation);
}
