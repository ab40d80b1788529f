namespace Ingest.Functions.Ingestion;

/// <summary>Turns what the host gave up on into rows that people see.</summary>
public sealed class PoisonRecorder
{
    /// <summary>Records a message of the blob trigger's poison queue.</summary>
    public Task RecordPolledAsync(string message, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Records a message of the event queue's poison queue.</summary>
    public Task RecordEventAsync(string message, CancellationToken cancellation) => throw new NotImplementedException();
}
