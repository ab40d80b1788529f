using Azure.Storage.Blobs;
using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>A new or changed blob in <c>resolutions</c>, found by polling. Switched off where Event Grid serves.</summary>
public sealed class IngestResolution(IDocumentIngestor ingestor)
{
    /// <summary>Brings the tables up to what the blob says now.</summary>
    [Function(FunctionNames.IngestResolution)]
    public Task RunAsync(
        [BlobTrigger(StorageNames.Resolutions + "/{name}", Connection = StorageNames.Connection)] BlobClient blob, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return ingestor.IngestAsync(new(StorageNames.Resolutions, blob.Name), cancellation: cancellation);
    }
}
