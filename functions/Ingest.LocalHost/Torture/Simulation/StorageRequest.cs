using Azure.Core;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>A request as the service sees it.</summary>
/// <param name="Method">Verb, in upper case.</param>
/// <param name="Uri">Whole address.</param>
/// <param name="Headers">Headers by name, whatever the case.</param>
/// <param name="Body">Body; empty where there is none.</param>
internal sealed record StorageRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    private Dictionary<string, string>? query;

    /// <summary>Unescaped path behind the account, such as <c>Goals()</c> or <c>articles/a b.md</c>.</summary>
    public string Resource => Uri.UnescapeDataString(Uri.AbsolutePath[(Uri.AbsolutePath.IndexOf('/', 1) + 1)..]);

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>A parameter of the query, or null.</summary>
    public string? Query(string name) => (query ??= ParseQuery()).GetValueOrDefault(name);

    /// <summary>Takes the request out of a client's message.</summary>
    public static async Task<StorageRequest> FromAsync(Request request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        if (request.Content is { } content)
        {
            await content.WriteToAsync(body, cancellation);
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (HttpHeader header in request.Headers)
        {
            headers[header.Name] = header.Value;
        }

        return new(request.Method.Method, request.Uri.ToUri(), headers, body.ToArray());
    }

    private Dictionary<string, string> ParseQuery() => Uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair.ElementAtOrDefault(1) ?? "").Replace('+', ' '), StringComparer.OrdinalIgnoreCase);
}
