using Azure.Storage.Blobs;

namespace Ingest.LocalHost.Queues;

/// <summary>What a storage connection string says, as far as the local host needs it.</summary>
/// <param name="ConnectionString">The string itself, with the development shortcut spelt out.</param>
/// <param name="Name">Name of the account.</param>
/// <param name="Key">Account key, base64.</param>
/// <param name="QueueEndpoint">Address of the queue service, without a final slash.</param>
internal sealed record StorageAccount(string ConnectionString, string Name, string Key, string QueueEndpoint)
{
    private const string Development = "UseDevelopmentStorage=true";

    /// <summary>Blob service of the account.</summary>
    public BlobServiceClient Blobs { get; } = new(ConnectionString);

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="FriendlyException">A part is missing.</exception>
    public static StorageAccount Parse(string setting, string connectionString)
    {
        if (connectionString.Trim().TrimEnd(';').Equals(Development, StringComparison.OrdinalIgnoreCase))
        {
            connectionString = Azurite.AzuriteProcess.ConnectionStringOf(10000, 10001, 10002);
        }

        Dictionary<string, string> parts = connectionString
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        string endpoint = parts.GetValueOrDefault("QueueEndpoint")
            ?? $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{Part("AccountName")}.queue.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return new(connectionString, Part("AccountName"), Part("AccountKey"), endpoint.TrimEnd('/'));

        string Part(string name) => parts.GetValueOrDefault(name)
            ?? throw new FriendlyException($"Setting {setting} is no storage connection string: {name} is missing. The local host takes '{Development}' or a string with account name and key.");
    }

    /// <summary>A queue of the account.</summary>
    public StorageQueue Queue(string name) => new(this, name);
}
