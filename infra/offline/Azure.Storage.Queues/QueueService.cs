using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Offline;

namespace Azure.Storage.Queues;

/// <summary>The queue service at one endpoint: authorised requests, errors turned into exceptions.</summary>
internal sealed class QueueService
{
    private const string Version = "2021-12-02";
    private const string TokenScope = "https://storage.azure.com/.default";
    private readonly HttpPipeline _pipeline;

    public QueueService(StorageSharedKeyCredential credential, QueueClientOptions? options)
        : this(new SharedKeyPolicy(credential), credential.AccountName, options ?? new())
    {
    }

    public QueueService(Uri uri, TokenCredential credential, QueueClientOptions? options)
        : this(new BearerTokenAuthenticationPolicy(credential, TokenScope), uri.Host.Split('.')[0], options ?? new())
    {
    }

    private QueueService(HttpPipelinePolicy authorisation, string accountName, QueueClientOptions options)
    {
        (AccountName, Encoding) = (accountName, options.MessageEncoding);
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            RequestFailedDetailsParser = new QueueErrorParser(),
            PerRetryPolicies = { authorisation },
        });
    }

    public string AccountName { get; }

    public QueueMessageEncoding Encoding { get; }

    public static (QueueService Service, Uri Uri) FromConnectionString(string text, QueueClientOptions? options)
    {
        var connection = ConnectionString.Parse(text, "queue", developmentPort: 10001);
        return (new QueueService(new StorageSharedKeyCredential(connection.AccountName, connection.AccountKey), options), connection.Endpoint);
    }

    /// <summary>Sends a request; a status that is neither a success nor expected is an exception.</summary>
    public async Task<Response> SendAsync(
        RequestMethod method, Uri uri, CancellationToken cancellationToken, ReadOnlyMemory<byte>? content = null, string? expectedError = null)
    {
        using var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(uri);
        request.Headers.Add("x-ms-version", Version);
        if (content is { } body)
        {
            request.Headers.Add(HttpHeader.Names.ContentType, "application/xml");
            request.Content = RequestContent.Create(body);
        }

        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        return !response.IsError || (expectedError is not null && HasError(response, expectedError)) ? response : throw new RequestFailedException(response);
    }

    private static bool HasError(Response response, string code) =>
        response.Headers.TryGetValue("x-ms-error-code", out var found) && found == code;
}
