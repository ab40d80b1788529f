using System.Globalization;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Storage.Queues;

/// <summary>Signs each try of a request over its method, headers and resource, as the queue service wants it.</summary>
internal sealed class SharedKeyPolicy(StorageSharedKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        request.Headers.SetValue("x-ms-date", DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture));
        var signature = Signer.Sign(credential, TextToSign(request));
        request.Headers.SetValue(HttpHeader.Names.Authorization, $"SharedKey {credential.AccountName}:{signature}");
    }

    private string TextToSign(Request request)
    {
        var length = request.Content is { } content && content.TryComputeLength(out var bytes) && bytes > 0 ? bytes.ToString(CultureInfo.InvariantCulture) : "";
        request.Headers.TryGetValue(HttpHeader.Names.ContentType, out var type);
        string[] lines = [request.Method.Method, "", "", length, "", type ?? "", "", "", "", "", "", ""];
        var text = new StringBuilder().AppendJoin('\n', lines).Append('\n');
        foreach (var header in request.Headers.Where(header => header.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
            .OrderBy(header => header.Name.ToLowerInvariant(), StringComparer.Ordinal))
        {
            text.Append(header.Name.ToLowerInvariant()).Append(':').Append(header.Value).Append('\n');
        }

        return AppendResource(text, request.Uri.ToUri()).ToString();
    }

    private StringBuilder AppendResource(StringBuilder text, Uri uri)
    {
        text.Append('/').Append(credential.AccountName).Append(uri.AbsolutePath);
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2));
        foreach (var part in query.OrderBy(part => part[0], StringComparer.Ordinal))
        {
            text.Append('\n').Append(part[0].ToLowerInvariant()).Append(':').Append(Uri.UnescapeDataString(part[^1]));
        }

        return text;
    }

    /// <summary>The way to a credential's signature: the key itself does not leave Azure.Storage.Common.</summary>
    private sealed class Signer() : StorageSharedKeyCredential("", "")
    {
        public static string Sign(StorageSharedKeyCredential credential, string text) => ComputeSasSignature(credential, text);
    }
}
