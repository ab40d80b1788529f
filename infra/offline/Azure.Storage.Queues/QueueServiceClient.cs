using Azure.Core;

namespace Azure.Storage.Queues;

/// <summary>The queues of one account.</summary>
public class QueueServiceClient
{
    private readonly QueueService _service = null!;

    protected QueueServiceClient()
    {
    }

    public QueueServiceClient(string connectionString)
        : this(connectionString, null!)
    {
    }

    public QueueServiceClient(string connectionString, QueueClientOptions options) =>
        (_service, Uri) = QueueService.FromConnectionString(connectionString, options);

    public QueueServiceClient(Uri serviceUri, StorageSharedKeyCredential credential, QueueClientOptions? options = null) =>
        (_service, Uri) = (new QueueService(credential, options), serviceUri);

    public QueueServiceClient(Uri serviceUri, TokenCredential credential, QueueClientOptions? options = null) =>
        (_service, Uri) = (new QueueService(serviceUri, credential, options), serviceUri);

    public virtual string AccountName => _service.AccountName;

    public virtual Uri Uri { get; } = null!;

    public virtual QueueClient GetQueueClient(string queueName) => new(_service, Uri, queueName);
}
