using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <inheritdoc/>
public sealed class DocumentIngestor : IDocumentIngestor
{
    /// <inheritdoc/>
    public Task<IngestOutcome> IngestAsync(DocumentId document, bool force = false, CancellationToken cancellation = default) => throw new NotImplementedException();
}
