using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Ingest.LocalHost.Queues;

/// <summary>The clients of a storage account.</summary>
internal sealed class StorageAccount
{
    // Bodies are decoded by the listener: one that is not base64 must reach the poison queue and not fail the batch.
    private static readonly QueueClientOptions Raw = new() { MessageEncoding = QueueMessageEncoding.None };

    private readonly Func<string, StorageQueue> queues;

    /// <summary>The account of a connection string.</summary>
    /// <param name="setting">Setting that holds the string, for the error message.</param>
    /// <param name="connectionString">The string.</param>
    /// <exception cref="FriendlyException">It is no connection string.</exception>
    public StorageAccount(string setting, string connectionString)
    {
        queues = name => new(new QueueClient(connectionString, name, Raw));
        try
        {
            Blobs = new(connectionString);
        }
        catch (Exception malformed) when (malformed is FormatException or ArgumentException)
        {
            throw new FriendlyException($"Setting '{setting}' is no storage connection string ({malformed.Message}): the local host takes 'UseDevelopmentStorage=true' or a string with account name and key.", inner: malformed);
        }
    }

    /// <summary>The account of clients that are there already.</summary>
    public StorageAccount(BlobServiceClient blobs, Func<string, StorageQueue> queues) => (Blobs, this.queues) = (blobs, queues);

    /// <summary>Blob service of the account.</summary>
    public BlobServiceClient Blobs { get; }

    /// <summary>A queue of the account.</summary>
    public StorageQueue Queue(string name) => queues(name);
}
