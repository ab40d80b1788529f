using System.Diagnostics.CodeAnalysis;
using System.Text;
using Azure;
using Azure.Core;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>What the service answers, as the clients of Azure.Core take it.</summary>
internal sealed class StorageAnswer : Response
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="status">HTTP status.</param>
    /// <param name="body">Body; empty where there is none.</param>
    /// <param name="headers">Headers; the length of the body is added.</param>
    public StorageAnswer(int status, ReadOnlyMemory<byte> body, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        Status = status;
        ContentStream = new MemoryStream(body.ToArray(), writable: false);
        this.headers["Content-Length"] = body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach ((string name, string value) in headers)
        {
            this.headers[name] = value;
        }
    }

    public override int Status { get; }

    public override string ReasonPhrase => ((System.Net.HttpStatusCode)Status).ToString();

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    /// <summary>An answer whose body is text.</summary>
    public static StorageAnswer Text(int status, string body, string mediaType, params ReadOnlySpan<(string Name, string Value)> headers) =>
        new(status, Encoding.UTF8.GetBytes(body), [("Content-Type", mediaType), .. headers]);

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out string? value) ? [value] : null;
        return values is not null;
    }
}
