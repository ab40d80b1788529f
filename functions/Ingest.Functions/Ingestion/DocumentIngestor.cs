using System.Diagnostics;
using Azure;
using Azure.Storage.Blobs;
using Ingest.Functions.Storage;
using Ingest.Functions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Ingestion;

/// <summary>
/// The one handler. 1. It claims the document's row, by ETag, for the generation it found; 2. reads the blob with If-Match; 3. writes into the row which
/// areas the document may come to have rows in; 4. raises a fence in each of them and makes sure it still has the claim; 5. area by area, in
/// transactions, writes the facts of this generation, removes those of earlier ones and recomputes the goals; 6. commits the row. A
/// deleted blob is the same with no facts, and in the end no row. Whatever step it dies at, a run from the beginning completes it.
/// </summary>
internal sealed class DocumentIngestor(
    BlobServiceClient blobs,
    DocumentStore documents,
    GoalWriters writers,
    AreaIndex areas,
    ClaimPolicy claims,
    IDocumentInterpreter interpreter,
    BackoffFactory backoffs,
    IOptions<IngestOptions> options,
    TimeProvider clock,
    ILogger<DocumentIngestor> logger) : IDocumentIngestor
{
    private static RequestFailedException Unstable => new(412, "The blob changes faster than it can be read.");

    /// <inheritdoc/>
    public async Task<IngestOutcome> IngestAsync(DocumentId document, bool force = false, CancellationToken cancellation = default)
    {
        using IDisposable? scope = logger.BeginScope(new Dictionary<string, object> { ["document"] = document.Path });
        using Activity? activity = IngestTelemetry.Activities.StartActivity("ingest document");
        activity?.SetTag("ingest.document", document.Path);
        try
        {
            IngestOutcome outcome = await RunAsync(document, force, cancellation).ConfigureAwait(false);
            activity?.SetTag("ingest.outcome", IngestJson.Word(outcome));
            return outcome;
        }
        catch (ClaimLostException)
        {
            logger.Superseded(document.Path);
            return IngestOutcome.Superseded;
        }
    }

    private async Task<IngestOutcome> RunAsync(DocumentId document, bool force, CancellationToken cancellation)
    {
        string run = Guid.NewGuid().ToString("N");
        long began = clock.GetTimestamp();
        Backoff backoff = backoffs.Create();
        while (true)
        {
            DocumentRow? row = await documents.FindAsync(document, cancellation).ConfigureAwait(false);
            SourceBlob? blob = await SourceBlob.FindAsync(blobs, document, cancellation).ConfigureAwait(false);
            if (row is null && blob is null)
            {
                return IngestOutcome.Nothing;
            }

            if (!force && row is not null && claims.IsSettled(row, blob))
            {
                logger.Unchanged(document.Path);
                return IngestOutcome.Unchanged;
            }

            DocumentClaim? claim = await DocumentClaim.TryTakeAsync(documents, claims.Take(document, row, blob, run), backoff, cancellation).ConfigureAwait(false);
            if (claim is null)
            {
                continue;
            }

            if (await ReadAsync(blob, cancellation).ConfigureAwait(false) is { } reading)
            {
                await WriteAsync(claim, reading, cancellation).ConfigureAwait(false);
                return Report(claim.Row, reading, blob, clock.GetElapsedTime(began));
            }

            await backoff.WaitAsync(Unstable, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>What the blob says; null where it is another by now.</summary>
    private async Task<DocumentReading?> ReadAsync(SourceBlob? blob, CancellationToken cancellation)
    {
        if (blob is null)
        {
            return DocumentReading.Gone;
        }

        IngestOptions limits = options.Value;
        if (blob.Length > limits.MaximumDocumentBytes)
        {
            return DocumentReading.Rejected(blob, interpreter.Version, new(
                "too-large", $"The document has {blob.Length} bytes, and {limits.MaximumDocumentBytes} are allowed: split it, or upload the text alone."));
        }

        Stream? stream = await blob.TryOpenAsync(cancellation).ConfigureAwait(false);
        if (stream is null)
        {
            logger.Changed(blob.Id.Path);
            return null;
        }

        await using (stream.ConfigureAwait(false))
        {
            Interpretation interpretation = await interpreter.InterpretAsync(blob.Context, blob.MediaType, stream, cancellation).ConfigureAwait(false);
            return DocumentReading.Read(blob, interpreter.Version, interpretation, limits);
        }
    }

    private async Task WriteAsync(DocumentClaim claim, DocumentReading reading, CancellationToken cancellation)
    {
        var now = reading.Facts.Areas.Keys.ToList();
        if (!claim.Row.Areas.IsSupersetOf(now))
        {
            await claim.UpdateAsync(row => row with { Areas = row.Areas.Union(now) }, cancellation).ConfigureAwait(false);
        }

        List<AreaWriter> each = [.. claim.Row.Areas.Select(area => writers.Create(claim, area, reading.Facts))];
        foreach (AreaWriter writer in each)
        {
            await writer.RaiseAsync(cancellation).ConfigureAwait(false);
        }

        if (each.Count > 0)
        {
            await claim.VerifyAsync(cancellation).ConfigureAwait(false);
        }

        foreach (AreaWriter writer in each)
        {
            await writer.WriteAsync(cancellation).ConfigureAwait(false);
            await (writer.WillHaveFacts ? areas.TouchAsync(writer.Area, cancellation) : areas.RemoveIfEmptyAsync(writer.Area, cancellation)).ConfigureAwait(false);
        }

        await EndAsync(claim, reading, cancellation).ConfigureAwait(false);
    }

    /// <summary>The row as it follows from the blob alone; where a run was overtaken, it keeps the areas that are still to be looked at.</summary>
    private static Task EndAsync(DocumentClaim claim, DocumentReading reading, CancellationToken cancellation)
    {
        DateTimeOffset? unsettled = claim.Row.UnsettledSince;
        return reading.State is DocumentState.Deleted && unsettled is null
            ? claim.RemoveAsync(cancellation)
            : claim.CommitAsync(
                row => reading.Describe(row) with
                {
                    Areas = unsettled is null ? row.Areas.Clear().Union(reading.Facts.Areas.Keys) : row.Areas,
                    UnsettledSince = unsettled,
                },
                cancellation);
    }

    private IngestOutcome Report(DocumentRow row, DocumentReading reading, SourceBlob? blob, TimeSpan elapsed)
    {
        DocumentRow final = reading.Describe(row);
        IngestTelemetry.Documents.Add(1, new KeyValuePair<string, object?>("state", IngestJson.Word(reading.State)));
        if (blob is null)
        {
            logger.Withdrawn(row.Id.Path);
            return IngestOutcome.Deleted;
        }

        IngestTelemetry.Lag.Record((clock.GetUtcNow() - blob.LastModified).TotalSeconds);
        if (reading.State is DocumentState.Rejected)
        {
            logger.Rejected(row.Id.Path, final.Reason!.Code, final.Reason.Message);
            return IngestOutcome.Rejected;
        }

        IngestTelemetry.Observations.Add(final.Counts.Observations);
        logger.Settled(
            row.Id.Path, IngestJson.Word(reading.State), final.Counts.Observations, final.Counts.Verdicts, final.Counts.CountClaims, final.Counts.Rejections,
            (long)elapsed.TotalMilliseconds);
        return IngestOutcome.Done;
    }
}
