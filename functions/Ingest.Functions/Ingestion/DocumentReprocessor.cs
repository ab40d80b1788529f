using Ingest.Functions.Storage;
using Ingest.Functions.Views;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Ingestion;

/// <summary>
/// Reads again what an older extractor read. A document that was read again has the new version and is not read a third time, so a pass that stops
/// anywhere is gone on with by asking again; one that fails keeps its old version and does not stop the others.
/// </summary>
internal sealed class DocumentReprocessor(
    DocumentStore documents, IDocumentIngestor ingestor, IOptions<IngestOptions> options, TimeProvider clock, ILogger<DocumentReprocessor> logger)
{
    /// <summary>Works for <see cref="IngestOptions.ReprocessBudget"/> at most.</summary>
    /// <param name="before">Documents that an extractor before this version read.</param>
    /// <param name="after">Hash of the document where an earlier call ended.</param>
    /// <param name="most">Most documents to read.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What became of each, and the hash to go on behind; null where none is left.</returns>
    public async Task<(List<ReplayView> Done, string? Next)> ReprocessAsync(Version before, string? after, int most, CancellationToken cancellation)
    {
        long began = clock.GetTimestamp();
        List<ReplayView> done = [];
        string? last = after;
        await foreach (DocumentRow row in documents.ListAsync(after, null, DocumentEntity.SnapshotColumns, cancellation).ConfigureAwait(false))
        {
            if (Version.TryParse(row.ExtractorVersion ?? "0.0", out Version? version) && version < before)
            {
                if (done.Count == most || clock.GetElapsedTime(began) >= options.Value.ReprocessBudget)
                {
                    return (done, last);
                }

                done.Add(new(row.Id.Container, row.Id.Name, await TryIngestAsync(row.Id, cancellation).ConfigureAwait(false)));
            }

            last = row.Id.Hash;
        }

        return (done, null);
    }

    private async Task<IngestOutcome?> TryIngestAsync(DocumentId id, CancellationToken cancellation)
    {
        try
        {
            return await ingestor.IngestAsync(id, force: true, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            logger.NotReconciled(fault, id.Path);
            return null;
        }
    }
}
