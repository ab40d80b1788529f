using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.LocalHost.Queues;

/// <summary>The few operations of a storage queue that the local host needs, over REST: its package is not on every feed. Bodies are stored as they are given.</summary>
internal sealed class StorageQueue
{
    private const string ServiceVersion = "2021-12-02";

    private readonly HttpPipeline pipeline;
    private readonly Uri address;

    /// <summary>A queue; nothing is asked of the service yet.</summary>
    public StorageQueue(StorageAccount account, string name, TimeProvider? time = null)
    {
        Name = name;
        address = new Uri($"{account.QueueEndpoint}/{name}");
        pipeline = HttpPipelineBuilder.Build(new QueueClientOptions(), new SharedKeyPolicy(account, time ?? TimeProvider.System));
    }

    /// <summary>Name of the queue.</summary>
    public string Name { get; }

    /// <summary>Creates the queue unless it exists.</summary>
    public Task CreateAsync(CancellationToken cancellation = default) => SendAsync(RequestMethod.Put, address, null, cancellation, 201, 204);

    /// <summary>Whether the queue exists.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellation = default)
    {
        Response response = await SendAsync(RequestMethod.Get, With("?comp=metadata"), null, cancellation, 200, 404);
        return response.Status == 200;
    }

    /// <summary>Number of messages, visible or not, as the service counts them.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation = default)
    {
        Response response = await SendAsync(RequestMethod.Get, With("?comp=metadata"), null, cancellation, 200, 404);
        return response.Headers.TryGetValue("x-ms-approximate-messages-count", out string? count) ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Puts a message in, and makes the queue where it is missing.</summary>
    public async Task SendAsync(string body, CancellationToken cancellation = default)
    {
        string content = new XElement("QueueMessage", new XElement("MessageText", body)).ToString(SaveOptions.DisableFormatting);
        Response response = await SendAsync(RequestMethod.Post, With("/messages"), content, cancellation, 201, 404);
        if (response.Status == 404)
        {
            await CreateAsync(cancellation);
            await SendAsync(RequestMethod.Post, With("/messages"), content, cancellation, 201);
        }
    }

    /// <summary>Takes up to <paramref name="count"/> messages (1 to 32), which stay invisible for <paramref name="visibility"/>.</summary>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(int count, TimeSpan visibility, CancellationToken cancellation = default)
    {
        Response response = await SendAsync(RequestMethod.Get, With($"/messages?numofmessages={count}&visibilitytimeout={Seconds(visibility)}"), null, cancellation, 200);
        return [.. Read(response).Select(m => new QueueMessage(
            (string)m.Element("MessageId")!, (string)m.Element("PopReceipt")!, (string)m.Element("MessageText")!, (long)m.Element("DequeueCount")!, Date(m.Element("InsertionTime")!)))];
    }

    /// <summary>Looks at up to 32 messages and leaves them where they are.</summary>
    public async Task<IReadOnlyList<string>> PeekAsync(CancellationToken cancellation = default)
    {
        Response response = await SendAsync(RequestMethod.Get, With("/messages?peekonly=true&numofmessages=32"), null, cancellation, 200, 404);
        return response.Status == 404 ? [] : [.. Read(response).Select(m => (string)m.Element("MessageText")!)];
    }

    /// <summary>Keeps a message invisible for <paramref name="visibility"/> from now on (0 gives it back at once), and returns its new pop receipt.</summary>
    public async Task<string> UpdateAsync(QueueMessage message, TimeSpan visibility, CancellationToken cancellation = default)
    {
        Uri uri = With($"/messages/{message.Id}?popreceipt={Uri.EscapeDataString(message.PopReceipt)}&visibilitytimeout={Seconds(visibility)}");
        Response response = await SendAsync(RequestMethod.Put, uri, null, cancellation, 204);
        return response.Headers.TryGetValue("x-ms-popreceipt", out string? receipt) ? receipt : message.PopReceipt;
    }

    /// <summary>Removes a message for good.</summary>
    public Task DeleteAsync(QueueMessage message, CancellationToken cancellation = default) =>
        SendAsync(RequestMethod.Delete, With($"/messages/{message.Id}?popreceipt={Uri.EscapeDataString(message.PopReceipt)}"), null, cancellation, 204);

    private static string Seconds(TimeSpan time) => ((int)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<XElement> Read(Response response) => XDocument.Load(response.ContentStream!).Root!.Elements("QueueMessage");

    private static DateTimeOffset Date(XElement element) => DateTimeOffset.Parse(element.Value, CultureInfo.InvariantCulture);

    private Uri With(string tail) => new(address.AbsoluteUri + tail);

    private async Task<Response> SendAsync(RequestMethod method, Uri uri, string? content, CancellationToken cancellation, params int[] accepted)
    {
        HttpMessage message = pipeline.CreateMessage(); // not disposed: that would take the response with it, which is buffered
        message.Request.Method = method;
        message.Request.Uri.Reset(uri);
        message.Request.Headers.SetValue("x-ms-version", ServiceVersion);
        if (content is not null)
        {
            message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(content));
            message.Request.Headers.SetValue("Content-Type", "application/xml");
        }

        await pipeline.SendAsync(message, cancellation);
        return accepted.Contains(message.Response.Status) ? message.Response : throw new RequestFailedException(message.Response);
    }

    private sealed class QueueClientOptions : ClientOptions;
}
