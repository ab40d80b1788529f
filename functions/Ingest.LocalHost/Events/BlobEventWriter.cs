using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.LocalHost.Events;

/// <summary>Changes as messages of Event Grid, with the properties that Azure Blob Storage gives its events.</summary>
/// <param name="account">Name of the account.</param>
/// <param name="blobEndpoint">Address of its blob service, without a final slash.</param>
/// <param name="time">Clock of the event times.</param>
internal sealed class BlobEventWriter(string account, string blobEndpoint, TimeProvider time)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Topic => $"/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/local/providers/Microsoft.Storage/storageAccounts/{account}";

    /// <summary>One message.</summary>
    /// <param name="change">What happened.</param>
    /// <param name="cloudEvents">In which schema.</param>
    /// <param name="api">The request that caused it; null for the usual one.</param>
    public string Write(BlobChange change, bool cloudEvents, string? api = null)
    {
        string type = change.IsDeleted ? "Microsoft.Storage.BlobDeleted" : "Microsoft.Storage.BlobCreated";
        string subject = $"/blobServices/default/containers/{change.Container}/blobs/{change.Name}";
        string moment = time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        string id = Guid.NewGuid().ToString();
        JsonObject message = cloudEvents
            ? new() { ["source"] = Topic, ["subject"] = subject, ["type"] = type, ["time"] = moment, ["id"] = id, ["data"] = Data(change, api), ["specversion"] = "1.0" }
            : new()
            {
                ["topic"] = Topic,
                ["subject"] = subject,
                ["eventType"] = type,
                ["eventTime"] = moment,
                ["id"] = id,
                ["data"] = Data(change, api),
                ["dataVersion"] = "",
                ["metadataVersion"] = "1",
            };
        return message.ToJsonString(Options);
    }

    private JsonObject Data(BlobChange change, string? api) => new()
    {
        ["api"] = api ?? (change.IsDeleted ? "DeleteBlob" : "PutBlob"),
        ["requestId"] = Guid.NewGuid().ToString(),
        ["eTag"] = change.Blob.ETag,
        ["contentType"] = change.Blob.MediaType,
        ["contentLength"] = change.Blob.Length,
        ["blobType"] = "BlockBlob",
        ["url"] = $"{blobEndpoint}/{change.Container}/{string.Join('/', change.Name.Split('/').Select(Uri.EscapeDataString))}",
        ["sequencer"] = change.Sequence.ToString("X48", CultureInfo.InvariantCulture), // compared as text: the greater is the later
    };
}
