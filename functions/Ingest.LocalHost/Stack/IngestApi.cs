using System.Net;
using System.Text.Json;

namespace Ingest.LocalHost.Stack;

/// <summary>The HTTP API, as any other client would use it.</summary>
internal sealed class IngestApi : IDisposable
{
    private readonly HttpClient http;

    /// <summary>A client of the API below <paramref name="address"/>.</summary>
    /// <param name="address">Address with the prefix and a final slash.</param>
    /// <param name="key">Function key to send, if keys are asked for.</param>
    public IngestApi(Uri address, string? key = null)
    {
        http = new HttpClient { BaseAddress = address };
        if (key is not null)
        {
            http.DefaultRequestHeaders.Add("x-functions-key", key);
        }
    }

    /// <summary>Address with the prefix and a final slash.</summary>
    public Uri Address => http.BaseAddress!;

    /// <summary>All items of a collection, following <c>nextLink</c> to the end.</summary>
    /// <exception cref="FriendlyException">The answer is an error.</exception>
    public async Task<IReadOnlyList<JsonElement>> ListAsync(string path, CancellationToken cancellation)
    {
        List<JsonElement> items = [];
        for (Uri? next = new(Address, path); next is not null;)
        {
            using HttpResponseMessage response = await http.GetAsync(next, cancellation);
            string body = await response.Content.ReadAsStringAsync(cancellation);
            if (!response.IsSuccessStatusCode)
            {
                throw new FriendlyException($"GET {next} answered {(int)response.StatusCode} {response.ReasonPhrase}: {body}", ExitCodes.Failed);
            }

            using JsonDocument page = JsonDocument.Parse(body);
            items.AddRange(page.RootElement.GetProperty("value").EnumerateArray().Select(item => item.Clone()));
            next = page.RootElement.TryGetProperty("nextLink", out JsonElement link) && link.GetString() is { } text ? new Uri(Address, text) : null;
        }

        return items;
    }

    /// <summary>The row of a document; null where there is none.</summary>
    public async Task<JsonElement?> DocumentAsync(string container, string name, CancellationToken cancellation)
    {
        string path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        using HttpResponseMessage response = await http.GetAsync($"documents/{container}/{path}", cancellation);
        if (response.StatusCode is not HttpStatusCode.OK)
        {
            return null;
        }

        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellation));
        return body.RootElement.Clone();
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
