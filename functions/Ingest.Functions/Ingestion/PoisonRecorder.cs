using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Ingest.Functions.Events;
using Ingest.Functions.Storage;
using Ingest.Functions.Telemetry;
using Microsoft.Extensions.Logging;

namespace Ingest.Functions.Ingestion;

/// <summary>
/// Turns what the host gave up on into rows that people see. A row's claim is left as it is: if after all a run is alive, it goes on and overwrites the
/// verdict; if not, whoever takes the document next knows that one was there.
/// </summary>
public sealed class PoisonRecorder
{
    private readonly BlobServiceClient blobs;
    private readonly DocumentStore documents;
    private readonly BackoffFactory backoffs;
    private readonly IDocumentInterpreter interpreter;
    private readonly ILogger<PoisonRecorder> logger;

    internal PoisonRecorder(
        BlobServiceClient blobs, DocumentStore documents, BackoffFactory backoffs, IDocumentInterpreter interpreter, ILogger<PoisonRecorder> logger) =>
        (this.blobs, this.documents, this.backoffs, this.interpreter, this.logger) = (blobs, documents, backoffs, interpreter, logger);

    /// <summary>Records a message of the blob trigger's poison queue (<c>ContainerName</c> and <c>BlobName</c>).</summary>
    public async Task RecordPolledAsync(string message, CancellationToken cancellation)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(message);
            var id = new DocumentId(
                json.RootElement.GetProperty("ContainerName").GetString() ?? "", json.RootElement.GetProperty("BlobName").GetString() ?? "");
            await RecordAsync(id, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            IngestTelemetry.Poison.Add(1);
            logger.UnreadablePoison(fault.Message);
        }
    }

    /// <summary>Records a message of the event queue's poison queue.</summary>
    public async Task RecordEventAsync(string message, CancellationToken cancellation)
    {
        try
        {
            foreach (DocumentId id in BlobEventParser.Parse(message).Select(blobEvent => blobEvent.Document).OfType<DocumentId>())
            {
                await RecordAsync(id, cancellation).ConfigureAwait(false);
            }
        }
        catch (FormatException fault)
        {
            IngestTelemetry.Poison.Add(1);
            logger.UnreadablePoison(fault.Message);
        }
    }

    /// <summary>Marks one document as failed, unless its blob is gone or has been ingested after all.</summary>
    internal async Task RecordAsync(DocumentId id, CancellationToken cancellation)
    {
        IngestTelemetry.Poison.Add(1);
        if (!id.IsWatched)
        {
            logger.UnreadablePoison("the container is not one that is ingested");
            return;
        }

        Backoff backoff = backoffs.Create();
        while (true)
        {
            DocumentRow? row = await documents.FindAsync(id, cancellation).ConfigureAwait(false);
            SourceBlob? blob = await SourceBlob.FindAsync(blobs, id, cancellation).ConfigureAwait(false);
            if (row is null ? blob is null : blob is not null && row.IsSettledFor(blob.Generation, interpreter.Version))
            {
                return;
            }

            try
            {
                DocumentRow failed = (row ?? new() { Id = id, State = DocumentState.Failed, Generation = blob?.Generation }) with
                {
                    State = DocumentState.Failed,
                    Reason = new("poisoned", "The host gave up after its tries failed; the log has the faults. A replay, or the next reconciliation, tries again."),
                };
                await documents.WriteAsync(failed, cancellation).ConfigureAwait(false);
                IngestTelemetry.Documents.Add(1, new KeyValuePair<string, object?>("state", IngestJson.Word(DocumentState.Failed)));
                logger.Poisoned(id.Path, failed.Attempts);
                return;
            }
            catch (RequestFailedException fault) when (fault.IsRace())
            {
                await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
            }
        }
    }
}
