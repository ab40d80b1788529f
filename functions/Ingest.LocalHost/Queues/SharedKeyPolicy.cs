using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.LocalHost.Queues;

/// <summary>Signs requests to the queue service with the account key, as "Authorize with Shared Key" of the Storage REST reference says. Runs on every try, for the date is signed.</summary>
internal sealed class SharedKeyPolicy(StorageAccount account, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    private static readonly string[] SignedHeaders =
        ["Content-Encoding", "Content-Language", "Content-Length", "Content-MD5", "Content-Type", "Date", "If-Modified-Since", "If-Match", "If-None-Match", "If-Unmodified-Since", "Range"];

    private readonly byte[] key = Convert.FromBase64String(account.Key);

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        Request request = message.Request;
        request.Headers.SetValue("x-ms-date", time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture));
        string signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(StringToSign(request))));
        request.Headers.SetValue("Authorization", $"SharedKey {account.Name}:{signature}");
    }

    private string StringToSign(Request request)
    {
        var text = new StringBuilder(request.Method.Method).Append('\n');
        foreach (string name in SignedHeaders)
        {
            string? value = request.Headers.TryGetValue(name, out string? found) ? found : null;
            text.Append(name == "Content-Length" && value == "0" ? "" : value).Append('\n');
        }

        foreach (HttpHeader header in request.Headers.Where(h => h.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase)).OrderBy(h => h.Name, StringComparer.OrdinalIgnoreCase))
        {
            text.Append(header.Name.ToLowerInvariant()).Append(':').Append(header.Value).Append('\n');
        }

        return AppendResource(text, request.Uri.ToUri()).ToString();
    }

    private StringBuilder AppendResource(StringBuilder text, Uri uri)
    {
        text.Append('/').Append(account.Name).Append(uri.AbsolutePath);
        IEnumerable<string[]> query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        foreach (string[] pair in query.OrderBy(pair => pair[0], StringComparer.Ordinal))
        {
            text.Append('\n').Append(pair[0].ToLowerInvariant()).Append(':').Append(Uri.UnescapeDataString(pair[^1]));
        }

        return text;
    }
}
