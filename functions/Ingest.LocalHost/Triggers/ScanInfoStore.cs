using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace Ingest.LocalHost.Triggers;

/// <summary>Keeps the watermark of each container between runs (StorageBlobScanInfoManager.cs), so that a restart looks at what came meanwhile and not at everything.</summary>
internal sealed class ScanInfoStore(BlobServiceClient host, string hostId)
{
    private readonly BlobContainerClient hosts = host.GetBlobContainerClient(HostNames.Container);

    /// <summary>The watermark stored; the beginning of time where there is none.</summary>
    public async Task<DateTimeOffset> LoadAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        try
        {
            BinaryData content = (await Blob(container).DownloadContentAsync(cancellation)).Value.Content;
            return content.ToObjectFromJson<ScanInfo>()?.LatestScan ?? DateTimeOffset.MinValue;
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return DateTimeOffset.MinValue;
        }
    }

    /// <summary>Stores a watermark, a millisecond early: blobs of the same second may still come. Best effort, for a scan from further back only costs time.</summary>
    public async Task SaveAsync(BlobContainerClient container, DateTimeOffset watermark, CancellationToken cancellation)
    {
        try
        {
            await hosts.CreateIfNotExistsAsync(cancellationToken: cancellation);
            string json = JsonSerializer.Serialize(new ScanInfo(watermark.AddMilliseconds(-1)));
            await Blob(container).UploadAsync(BinaryData.FromString(json), overwrite: true, cancellation);
        }
        catch (RequestFailedException)
        {
            // Best effort, as the host has it.
        }
    }

    private BlobClient Blob(BlobContainerClient container) => hosts.GetBlobClient(
        string.Create(CultureInfo.InvariantCulture, $"blobscaninfo/{hostId}/{container.AccountName}/{container.Name}/scanInfo"));

    private sealed record ScanInfo(DateTimeOffset LatestScan);
}
