using System.Globalization;
using Azure.Core;
using Azure.Storage.Offline;
using Azure.Storage.Queues.Models;

namespace Azure.Storage.Queues;

/// <summary>One queue. Asynchronous calls only.</summary>
public class QueueClient
{
    private readonly QueueService _service = null!;

    protected QueueClient()
    {
    }

    public QueueClient(string connectionString, string queueName)
        : this(connectionString, queueName, null!)
    {
    }

    public QueueClient(string connectionString, string queueName, QueueClientOptions options)
    {
        (_service, var endpoint) = QueueService.FromConnectionString(connectionString, options);
        (Name, Uri) = (queueName, ServiceAddress.Below(endpoint, queueName));
    }

    public QueueClient(Uri queueUri, StorageSharedKeyCredential credential, QueueClientOptions? options = null)
        : this(new QueueService(credential, options), queueUri)
    {
    }

    public QueueClient(Uri queueUri, TokenCredential credential, QueueClientOptions? options = null)
        : this(new QueueService(queueUri, credential, options), queueUri)
    {
    }

    internal QueueClient(QueueService service, Uri endpoint, string queueName)
        : this(service, ServiceAddress.Below(endpoint, queueName))
    {
    }

    private QueueClient(QueueService service, Uri queueUri) => (_service, Name, Uri) = (service, queueUri.Segments[^1].TrimEnd('/'), queueUri);

    public virtual string AccountName => _service.AccountName;

    public virtual string Name { get; } = null!;

    public virtual Uri Uri { get; } = null!;

    /// <returns>Null where the queue was there already, as the genuine client has it.</returns>
    public virtual async Task<Response?> CreateIfNotExistsAsync(IDictionary<string, string>? metadata = null, CancellationToken cancellationToken = default)
    {
        RefuseMetadata(metadata);
        var response = await _service.SendAsync(RequestMethod.Put, Uri, cancellationToken, expectedError: "QueueAlreadyExists").ConfigureAwait(false);
        return response.Status == 201 ? response : null;
    }

    public virtual async Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default)
    {
        var response = await _service.SendAsync(RequestMethod.Delete, Uri, cancellationToken, expectedError: "QueueNotFound").ConfigureAwait(false);
        return Response.FromValue(!response.IsError, response);
    }

    public virtual async Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default)
    {
        var uri = ServiceAddress.Below(Uri, null, ("comp", "metadata"));
        var response = await _service.SendAsync(RequestMethod.Get, uri, cancellationToken, expectedError: "QueueNotFound").ConfigureAwait(false);
        return Response.FromValue(!response.IsError, response);
    }

    public virtual async Task<Response<QueueProperties>> GetPropertiesAsync(CancellationToken cancellationToken = default)
    {
        var uri = ServiceAddress.Below(Uri, null, ("comp", "metadata"));
        var response = await _service.SendAsync(RequestMethod.Get, uri, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new QueueProperties(response), response);
    }

    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText) => SendMessageAsync(messageText, null, null, default);

    public virtual Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken = default) =>
        SendMessageAsync(messageText, null, null, cancellationToken);

    public virtual Task<Response<SendReceipt>> SendMessageAsync(
        string messageText, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default) =>
        SendMessageAsync(BinaryData.FromString(messageText), visibilityTimeout, timeToLive, cancellationToken);

    public virtual async Task<Response<SendReceipt>> SendMessageAsync(
        BinaryData message, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
    {
        var uri = Messages(null, ("visibilitytimeout", Seconds(visibilityTimeout)), ("messagettl", Seconds(timeToLive)));
        var content = MessageXml.Write(message, _service.Encoding);
        var response = await _service.SendAsync(RequestMethod.Post, uri, cancellationToken, content).ConfigureAwait(false);
        return Response.FromValue(new SendReceipt(MessageXml.Read(response).Single()), response);
    }

    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync() => ReceiveMessagesAsync(null, null, default);

    public virtual Task<Response<QueueMessage[]>> ReceiveMessagesAsync(CancellationToken cancellationToken = default) =>
        ReceiveMessagesAsync(null, null, cancellationToken);

    /// <param name="maxMessages">1 to 32; without it, 1.</param>
    /// <param name="visibilityTimeout">Whole seconds, up to 7 days; without it, 30 seconds.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public virtual async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        var uri = Messages(null, ("numofmessages", Number(maxMessages)), ("visibilitytimeout", Seconds(visibilityTimeout)));
        var response = await _service.SendAsync(RequestMethod.Get, uri, cancellationToken).ConfigureAwait(false);
        var messages = MessageXml.Read(response).Select(xml => new QueueMessage(xml, xml.Body(_service.Encoding))).ToArray();
        return Response.FromValue(messages, response);
    }

    public virtual async Task<Response<PeekedMessage[]>> PeekMessagesAsync(int? maxMessages = null, CancellationToken cancellationToken = default)
    {
        var uri = Messages(null, ("peekonly", "true"), ("numofmessages", Number(maxMessages)));
        var response = await _service.SendAsync(RequestMethod.Get, uri, cancellationToken).ConfigureAwait(false);
        var messages = MessageXml.Read(response).Select(xml => new PeekedMessage(xml, xml.Body(_service.Encoding))).ToArray();
        return Response.FromValue(messages, response);
    }

    public virtual Task<Response> DeleteMessageAsync(string messageId, string popReceipt, CancellationToken cancellationToken = default) =>
        _service.SendAsync(RequestMethod.Delete, Messages(messageId, ("popreceipt", popReceipt)), cancellationToken);

    /// <summary>Changes when a message is seen again, and its text where one is given.</summary>
    public virtual Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, string? messageText = null, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default) =>
        UpdateMessageAsync(messageId, popReceipt, messageText is null ? null! : BinaryData.FromString(messageText), visibilityTimeout, cancellationToken);

    public virtual async Task<Response<UpdateReceipt>> UpdateMessageAsync(
        string messageId, string popReceipt, BinaryData message, TimeSpan visibilityTimeout = default, CancellationToken cancellationToken = default)
    {
        var uri = Messages(messageId, ("popreceipt", popReceipt), ("visibilitytimeout", Seconds(visibilityTimeout)));
        ReadOnlyMemory<byte>? content = message is null ? null : MessageXml.Write(message, _service.Encoding);
        var response = await _service.SendAsync(RequestMethod.Put, uri, cancellationToken, content).ConfigureAwait(false);
        return Response.FromValue(new UpdateReceipt(response), response);
    }

    public virtual Task<Response> ClearMessagesAsync(CancellationToken cancellationToken = default) =>
        _service.SendAsync(RequestMethod.Delete, Messages(null), cancellationToken);

    private Uri Messages(string? id, params (string Name, string? Value)[] query) =>
        ServiceAddress.Below(Uri, id is null ? "messages" : $"messages/{System.Uri.EscapeDataString(id)}", query);

    private static string? Seconds(TimeSpan? time) => time is { } value ? Number((int)value.TotalSeconds) : null;

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static void RefuseMetadata(IDictionary<string, string>? metadata)
    {
        if (metadata is { Count: > 0 })
        {
            throw new NotSupportedException("The stand-in for Azure.Storage.Queues sets no metadata.");
        }
    }
}
