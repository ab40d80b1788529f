using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Identity;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Ingest.Functions.Http;

/// <summary>What all endpoints have in common: checked parameters, JSON or CSV, paging, ETags, and problems that tell nothing of the inside.</summary>
public sealed class ApiResponder(ContinuationTokens tokens, ILogger<ApiResponder> logger)
{
    private const string Json = "application/json; charset=utf-8";
    private const string Csv = "text/csv; charset=utf-8; header=present";
    private const string Problem = "application/problem+json; charset=utf-8";

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="function">Name of the function, for its parameters.</param>
    /// <param name="answer">Works the answer out.</param>
    public async Task<IActionResult> RunAsync(HttpRequest request, string function, Func<ApiQuery, CancellationToken, Task<ApiAnswer>> answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(answer);
        try
        {
            var query = ApiQuery.Read(ApiCatalogue.Of(function), request.Query);
            return Render(request, query, await answer(query, request.HttpContext.RequestAborted).ConfigureAwait(false));
        }
        catch (ApiException refusal)
        {
            return Fail(refusal.Problem);
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer any more; 499 is what the trade calls it.
            return new ApiResult { Status = 499 };
        }
        catch (Exception fault) when (fault is RequestFailedException or AggregateException or IOException or TimeoutException or AuthenticationFailedException)
        {
            logger.RequestFailed(fault, function);
            return Fail(ApiProblem.Of(503, "storage-unavailable", "Storage unavailable", "The storage does not answer as it should: try again in a moment."), "5");
        }
        catch (Exception fault)
        {
            logger.RequestFailed(fault, function);
            return Fail(ApiProblem.Of(500, "internal-error", "Internal error", "The request failed, and the log has the reason."));
        }
    }

    /// <summary>A page of a list.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="list">The list from behind a position on.</param>
    /// <param name="view">What is served of an item.</param>
    /// <param name="table">The page as CSV.</param>
    /// <param name="cancellation">Stops the list.</param>
    internal async Task<ApiAnswer> PageAsync<T, TView>(
        ApiQuery query, Func<ListPosition?, IAsyncEnumerable<Placed<T>>> list, Func<T, TView> view, CsvTable<TView> table, CancellationToken cancellation)
    {
        ListPosition? after = After(query);
        List<TView> page = [];
        Placed<T>? last = null;
        await foreach (Placed<T> item in list(after).WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (page.Count == query.PageSize)
            {
                return Collection(page, table, new(last!.Area, last.Key));
            }

            page.Add(view(item.Value));
            last = item;
        }

        return Collection(page, table, null);
    }

    /// <summary>Where an earlier page ended, if the request goes on from one.</summary>
    internal ListPosition? After(ApiQuery query) => tokens.Read(query) is { } position ? IngestJson.Read<ListPosition>(position) : null;

    /// <summary>A page with its items and where it ended; null on the last.</summary>
    internal static ApiAnswer Collection<TView>(List<TView> page, CsvTable<TView> table, ListPosition? position) => new(page)
    {
        IsCollection = true,
        Position = position is null ? null : IngestJson.Write(position),
        Csv = () => table.Write(page),
    };

    private ApiResult Render(HttpRequest request, ApiQuery query, ApiAnswer answer)
    {
        bool csv = answer.Csv is not null && WantsCsv(request);
        string mediaType = answer.Raw?.MediaType ?? (csv ? Csv : Json);
        byte[] value = answer.Raw?.Bytes ?? (csv ? Encoding.UTF8.GetBytes(answer.Csv!()) : JsonSerializer.SerializeToUtf8Bytes(answer.Value, IngestJson.Options));

        // A continuation is new with every answer: what it stands for belongs to the ETag, and not its letters.
        string etag = Digest(value, $"{mediaType}\n{answer.Position}");
        var headers = new Dictionary<string, string>(answer.Headers)
        {
            [HeaderNames.ETag] = etag,
            [HeaderNames.CacheControl] = "private, no-cache",
            [HeaderNames.Vary] = "Accept",
        };
        if (HttpMethods.IsGet(request.Method) && answer.Status == 200 && Matches(request, etag))
        {
            return new ApiResult { Status = 304, Headers = headers };
        }

        string? next = answer.Position is { } position ? NextLink(request, query, position) : null;
        if (next is not null)
        {
            headers[HeaderNames.Link] = $"<{next}>; rel=\"next\"";
        }

        byte[] body = answer.IsCollection && !csv ? JsonSerializer.SerializeToUtf8Bytes(new ApiPage(answer.Value, next), IngestJson.Options) : value;
        return new ApiResult { Status = answer.Status, ContentType = mediaType, Body = body, Headers = headers };
    }

    private string NextLink(HttpRequest request, ApiQuery query, string position)
    {
        IEnumerable<KeyValuePair<string, string?>> parameters = query.Subject.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))
            .Append(new("pageSize", query.Text("pageSize")))
            .Append(new("continuation", tokens.Create(query, position)))
            .Where(pair => pair.Value is not null);
        return request.PathBase.Add(request.Path).ToUriComponent() + QueryString.Create(parameters).ToUriComponent();
    }

    private static ApiResult Fail(ApiProblem problem, string? retryAfter = null) => new()
    {
        Status = problem.Status,
        ContentType = Problem,
        Body = JsonSerializer.SerializeToUtf8Bytes(problem, IngestJson.Options),
        Headers = retryAfter is null
            ? new Dictionary<string, string> { [HeaderNames.CacheControl] = "no-store" }
            : new Dictionary<string, string> { [HeaderNames.CacheControl] = "no-store", [HeaderNames.RetryAfter] = retryAfter },
    };

    private static bool WantsCsv(HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(type => type.Quality ?? 1)
        .FirstOrDefault(type => type.MediaType.Value is "text/csv" or "application/json" or "text/html" or "*/*")?.MediaType.Value == "text/csv";

    private static bool Matches(HttpRequest request, string etag) => request.GetTypedHeaders().IfNoneMatch
        .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(new EntityTagHeaderValue(etag), useStrongComparison: false));

    private static string Digest(byte[] value, string kind)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(kind));
        hash.AppendData(value);
        return $"\"{Convert.ToHexStringLower(hash.GetHashAndReset())[..32]}\"";
    }
}
