namespace Ingest.Functions.Http;

/// <summary>What an endpoint answers, before it is put into bytes.</summary>
/// <param name="Value">The item, or the items of a page.</param>
/// <param name="Status">HTTP status.</param>
public sealed record ApiAnswer(object Value, int Status = 200)
{
    /// <summary>Whether <see cref="Value"/> is a page of a collection.</summary>
    public bool IsCollection { get; init; }

    /// <summary>Where the next page begins; null on the last.</summary>
    public string? Position { get; init; }

    /// <summary>The page as CSV, where the endpoint has that.</summary>
    public Func<string>? Csv { get; init; }

    /// <summary>Bytes as they are, with their media type; then <see cref="Value"/> is not looked at.</summary>
    public (byte[] Bytes, string MediaType)? Raw { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

/// <summary>A page of a collection.</summary>
/// <param name="Value">The items.</param>
/// <param name="NextLink">Where the next page is, relative to the host; null on the last.</param>
public sealed record ApiPage(object Value, string? NextLink);
