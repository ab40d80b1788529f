using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Events;

/// <summary>What the emulated subscription has seen: it outlives the process, as a subscription of Event Grid does, so changes made while nobody ran are delivered at the next start.</summary>
internal sealed class SubscriptionStore(BlobServiceClient host, string hostId)
{
    private readonly BlobContainerClient hosts = host.GetBlobContainerClient(HostNames.Container);

    /// <summary>What was seen; null where there is no subscription yet.</summary>
    public async Task<Subscription?> LoadAsync(CancellationToken cancellation)
    {
        try
        {
            return (await Blob.DownloadContentAsync(cancellation)).Value.Content.ToObjectFromJson<Subscription>();
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Remembers what was seen.</summary>
    public async Task SaveAsync(Subscription subscription, CancellationToken cancellation)
    {
        await hosts.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await Blob.UploadAsync(BinaryData.FromString(JsonSerializer.Serialize(subscription)), overwrite: true, cancellation);
    }

    private BlobClient Blob => hosts.GetBlobClient($"eventgrid/{hostId}/subscription");
}
