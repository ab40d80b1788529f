using Ingest.Core.Lexicon;
using Ingest.Core.Text;
using Ingest.Functions.Ledger;
using Ingest.Functions.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>What can be asked for: areas with data, indicators of the catalogue.</summary>
public sealed class CatalogueFunctions(ApiResponder responder, ApiReaders readers)
{
    /// <summary>Lists the areas that documents speak of.</summary>
    [Function(FunctionNames.ListAreas)]
    public Task<IActionResult> ListAreasAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Areas)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListAreas, (query, cancellation) => responder.PageAsync(
            query,
            after => readers.Areas.ListAsync(after?.Area, cancellation).Select(id => new Placed<string>(id, "", id)),
            AreaView.Of,
            CsvTables.Areas,
            cancellation));

    /// <summary>Lists the catalogue of indicators.</summary>
    [Function(FunctionNames.ListIndicators)]
    public Task<IActionResult> ListIndicatorsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Indicators)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListIndicators, (query, cancellation) => responder.PageAsync(
            query, after => Find(query, after?.Key).ToAsyncEnumerable(), CatalogueIndicatorView.Of, CsvTables.Indicators, cancellation));

    private static IEnumerable<Placed<Indicator>> Find(ApiQuery query, string? after)
    {
        string? words = query.Text("q") is { } text ? VietnameseText.ToAscii(text) : null;
        return IndicatorCatalogue.All
            .Where(row => query.Text("theme") is not { } theme || row.Theme == theme)
            .Where(row => words is null || new[] { row.Id, row.NameVi, row.NameEn }.Any(name => VietnameseText.ToAscii(name).Contains(words, StringComparison.Ordinal)))
            .Where(row => after is null || string.CompareOrdinal(row.Id, after) > 0)
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => new Placed<Indicator>("", row.Id, row));
    }
}
