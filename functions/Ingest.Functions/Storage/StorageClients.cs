using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Ingest.Functions.Storage;

/// <summary>
/// Clients of the storage account, from the same settings as the triggers: <c>IngestStorage</c> is a connection string, or
/// <c>IngestStorage__blobServiceUri</c>, <c>__queueServiceUri</c> and <c>__tableServiceUri</c> name the services, which are then used by identity
/// (<c>__credential=managedidentity</c> with <c>__clientId</c>, else whoever is signed in). No request carries a key in Azure.
/// </summary>
/// <param name="configuration">Settings.</param>
/// <param name="transport">What carries the requests, for tests; null for the usual one.</param>
public sealed class StorageClients(IConfiguration configuration, HttpPipelineTransport? transport = null)
{
    private readonly IConfigurationSection section = configuration.GetSection(StorageNames.Connection);

    /// <summary>Blobs.</summary>
    public BlobServiceClient CreateBlobs()
    {
        // A name may begin or end with a slash: trimmed, it would be the name of another blob.
        BlobClientOptions options = Prepare(new BlobClientOptions { TrimBlobNameSlashes = false });
        return Uri("blobServiceUri") is { } uri ? new(uri, Credential(), options) : new(ConnectionString(), options);
    }

    /// <summary>Tables.</summary>
    public TableServiceClient CreateTables()
    {
        TableClientOptions options = Prepare(new TableClientOptions());
        return Uri("tableServiceUri") is { } uri ? new(uri, Credential(), options) : new(ConnectionString(), options);
    }

    /// <summary>Queues.</summary>
    public QueueServiceClient CreateQueues()
    {
        QueueClientOptions options = Prepare(new QueueClientOptions());
        return Uri("queueServiceUri") is { } uri ? new(uri, Credential(), options) : new(ConnectionString(), options);
    }

    private T Prepare<T>(T options) where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 5;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(10);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        if (transport is not null)
        {
            options.Transport = transport;
        }

        return options;
    }

    private Uri? Uri(string name) => section[name] is { Length: > 0 } text ? new Uri(text) : null;

    private string ConnectionString() => section.Value is { Length: > 0 } text
        ? text
        : throw new InvalidOperationException(
            $"No storage account: set {StorageNames.Connection} to a connection string, or {StorageNames.Connection}__blobServiceUri, __queueServiceUri and __tableServiceUri.");

    private TokenCredential Credential() => string.Equals(section["credential"], "managedidentity", StringComparison.OrdinalIgnoreCase)
        ? new ManagedIdentityCredential(
            section["clientId"] is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned)
        : new DefaultAzureCredential();
}
