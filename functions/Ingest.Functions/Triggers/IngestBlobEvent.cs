using Ingest.Functions.Events;
using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>
/// An event of a blob, from Event Grid through the queue. Events come late, twice, out of order and several for one upload: each is only a
/// hint to bring one document up to the present state of its blob, so neither its type nor its sequencer matters.
/// </summary>
public sealed class IngestBlobEvent(IDocumentIngestor ingestor)
{
    /// <summary>Brings the tables up to what the blobs of the message say now; a message that is no such event is no work.</summary>
    /// <exception cref="FormatException">The message is neither an Event Grid event nor a CloudEvent: after five tries it is recorded as poison.</exception>
    [Function(FunctionNames.IngestBlobEvent)]
    public async Task RunAsync(
        [QueueTrigger(StorageNames.BlobEvents, Connection = StorageNames.Connection)] string message, CancellationToken cancellation)
    {
        foreach (BlobEvent blobEvent in BlobEventParser.Parse(message))
        {
            if (blobEvent.Document is { } document)
            {
                await ingestor.IngestAsync(document, cancellation: cancellation);
            }
        }
    }
}
