using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Triggers;

/// <summary>Remembers when a timer ran and is due (StorageScheduleMonitor.cs): <c>azure-webjobs-hosts/timers/{hostId}/{functionId}/status</c>.</summary>
internal sealed class TimerStatusStore(BlobServiceClient host, string hostId)
{
    private readonly BlobContainerClient hosts = host.GetBlobContainerClient(HostNames.Container);

    /// <summary>The status stored; null at the very first start.</summary>
    public async Task<ScheduleStatus?> LoadAsync(string functionId, CancellationToken cancellation)
    {
        try
        {
            return (await Blob(functionId).DownloadContentAsync(cancellation)).Value.Content.ToObjectFromJson<ScheduleStatus>();
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
        catch (JsonException)
        {
            return null; // unreadable is as good as none
        }
    }

    /// <summary>Stores a status.</summary>
    public async Task SaveAsync(string functionId, ScheduleStatus status, CancellationToken cancellation)
    {
        await hosts.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await Blob(functionId).UploadAsync(BinaryData.FromString(JsonSerializer.Serialize(status)), overwrite: true, cancellation);
    }

    private BlobClient Blob(string functionId) => hosts.GetBlobClient($"timers/{hostId}/{functionId}/status");
}
