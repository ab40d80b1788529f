using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

internal sealed record EntityQuery(string? Filter, int? MaxPerPage, string? Select);

/// <summary>The answer to a query, fetched page by page; a page may be empty and still have a next one.</summary>
internal sealed class EntityPages<T>(TableService service, string table, EntityQuery query, CancellationToken cancellationToken) : AsyncPageable<T>
    where T : class, ITableEntity
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await LoadAsync(continuationToken, pageSizeHint ?? query.MaxPerPage).ConfigureAwait(false);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }

    private async Task<Page<T>> LoadAsync(string? token, int? size)
    {
        var next = token?.Split(' ', 2) ?? [];
        var uri = service.Address(
            table + "()",
            ("$filter", query.Filter),
            ("$top", size?.ToString(CultureInfo.InvariantCulture)),
            ("$select", query.Select),
            ("NextPartitionKey", next.ElementAtOrDefault(0)),
            ("NextRowKey", next.ElementAtOrDefault(1)));
        var response = await service.SendAsync(new(RequestMethod.Get, uri, null), cancellationToken).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Content);
        var values = json.RootElement.GetProperty("value").EnumerateArray().Select(EntityReader.Read<T>).ToArray();
        return Page<T>.FromValues(values, Continuation(response), response);
    }

    private static string? Continuation(Response response)
    {
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition);
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row);
        return row is null ? partition : $"{partition} {row}";
    }
}
