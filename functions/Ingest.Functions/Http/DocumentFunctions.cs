using Azure.Data.Tables;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Ledger;
using Ingest.Functions.Storage;
using Ingest.Functions.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>Documents: how each stands, and reading them again.</summary>
public sealed class DocumentFunctions(ApiResponder responder, ApiReaders readers, IDocumentIngestor ingestor)
{
    /// <summary>Lists documents.</summary>
    [Function(FunctionNames.ListDocuments)]
    public Task<IActionResult> ListDocumentsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Documents)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListDocuments, (query, cancellation) => responder.PageAsync(
            query, after => FindAsync(query, after, cancellation), row => DocumentView.Of(row, false), CsvTables.Documents, cancellation));

    /// <summary>One document.</summary>
    [Function(FunctionNames.GetDocument)]
    public Task<IActionResult> GetDocumentAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Document)] HttpRequest request, string container, string? name) =>
        responder.RunAsync(request, FunctionNames.GetDocument, async (_, cancellation) =>
        {
            DocumentId document = await DocumentPath.FindAsync(request, container, name, readers.Documents, cancellation).ConfigureAwait(false);
            DocumentRow? row = await readers.Documents.FindAsync(document, cancellation).ConfigureAwait(false);
            return row is null ? throw ApiException.NotFound("such document") : new ApiAnswer(DocumentView.Of(row, true));
        });

    /// <summary>Reads a document again, whatever its row says.</summary>
    [Function(FunctionNames.ReplayDocument)]
    public Task<IActionResult> ReplayDocumentAsync(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = ApiRoutes.Document)] HttpRequest request, string container, string? name) =>
        responder.RunAsync(request, FunctionNames.ReplayDocument, async (_, cancellation) =>
        {
            DocumentId document = await DocumentPath.FindReplayAsync(request, container, name, readers.Documents, cancellation).ConfigureAwait(false);
            IngestOutcome outcome = await ingestor.IngestAsync(document, force: true, cancellation).ConfigureAwait(false);
            return outcome is IngestOutcome.Nothing
                ? throw ApiException.NotFound("such document")
                : new ApiAnswer(new ReplayView(document.Container, document.Name, outcome));
        });

    /// <summary>Reads again what an older extractor read.</summary>
    [Function(FunctionNames.ReprocessDocuments)]
    public Task<IActionResult> ReprocessDocumentsAsync([HttpTrigger(AuthorizationLevel.Admin, "post", Route = ApiRoutes.Reprocess)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ReprocessDocuments, async (query, cancellation) =>
        {
            (List<ReplayView> done, string? next) = await readers.Reprocessor
                .ReprocessAsync(Version.Parse(query.Text("extractorBefore")!), responder.After(query)?.Key, query.PageSize, cancellation).ConfigureAwait(false);
            return ApiResponder.Collection(done, CsvTables.Replays, next is null ? null : new("", next));
        });

    private IAsyncEnumerable<Placed<DocumentRow>> FindAsync(ApiQuery query, ListPosition? after, CancellationToken cancellation)
    {
        string? container = query.Text("container"), area = query.Text("area");
        if (query.Text("name") is { } name)
        {
            return container is null
                ? throw ApiException.Invalid("container", "Parameter 'name' goes with 'container'.", [StorageNames.Articles, StorageNames.Resolutions])
                : OneAsync(new(container, name), after, cancellation);
        }

        string?[] conditions =
        [
            query.Text("state") is { } state ? TableClient.CreateQueryFilter($"State eq {state}") : null,
            container is null ? null : TableClient.CreateQueryFilter($"Container eq {container}"),
        ];
        string filter = string.Join(" and ", conditions.OfType<string>());
        return readers.Documents.ListAsync(after?.Key, filter.Length == 0 ? null : filter, null, cancellation)
            .Where(row => area is null || row.Areas.Contains(area) || row.Area?.Id == area)
            .Select(row => new Placed<DocumentRow>("", row.Id.Hash, row));
    }

    private async IAsyncEnumerable<Placed<DocumentRow>> OneAsync(
        DocumentId id, ListPosition? after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        if (after is null && await readers.Documents.FindAsync(id, cancellation).ConfigureAwait(false) is { } row)
        {
            yield return new("", row.Id.Hash, row);
        }
    }
}
