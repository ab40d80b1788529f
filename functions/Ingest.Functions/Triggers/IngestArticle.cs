using Azure.Storage.Blobs;
using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>A new or changed blob in <c>articles</c>, found by polling. Switched off where Event Grid serves.</summary>
public sealed class IngestArticle(IDocumentIngestor ingestor)
{
    /// <summary>Brings the tables up to what the blob says now.</summary>
    [Function(FunctionNames.IngestArticle)]
    public Task RunAsync(
        [BlobTrigger(StorageNames.Articles + "/{name}", Connection = StorageNames.Connection)] BlobClient blob, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return ingestor.IngestAsync(new(StorageNames.Articles, blob.Name), cancellation: cancellation);
    }
}
