using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Ledger;
using Ingest.Functions.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>What lies under the goals and what follows from them: figures, contradictions, counts.</summary>
public sealed class LedgerFunctions(ApiResponder responder, ApiReaders readers)
{
    /// <summary>Lists figures as the documents have them.</summary>
    [Function(FunctionNames.ListObservations)]
    public Task<IActionResult> ListObservationsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Observations)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListObservations, (query, cancellation) =>
        {
            var filter = new ObservationFilter(
                query.Text("area"), query.Text("period"), query.Text("indicator"), query.Text("document"), query.Word<ObservationKind>("kind"), query.Date("asOf"));
            return responder.PageAsync(query, after => readers.Observations.ListAsync(filter, after, cancellation), fact => fact.ToView(), CsvTables.Observations, cancellation);
        });

    /// <summary>Lists contradictions.</summary>
    [Function(FunctionNames.ListConflicts)]
    public Task<IActionResult> ListConflictsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Conflicts)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListConflicts, (query, cancellation) =>
        {
            var filter = new ConflictFilter(
                query.Text("area"), query.Text("period"), query.Text("indicator"), query.Text("document"), query.Text("type"), query.Word<Severity>("severity"), query.Date("asOf"));
            return responder.PageAsync(query, after => readers.Conflicts.ListAsync(filter, after, cancellation), ConflictView.Of, CsvTables.Conflicts, cancellation);
        });

    /// <summary>Counts goals by status.</summary>
    [Function(FunctionNames.GetSummary)]
    public Task<IActionResult> GetSummaryAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Summary)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.GetSummary, (query, cancellation) =>
        {
            var filter = new GoalFilter { Area = query.Text("area"), Period = query.Text("period"), AsOf = query.Date("asOf") };
            return responder.PageAsync(query, after => readers.Summaries.ListAsync(filter, after, cancellation), SummaryView.Of, CsvTables.Summaries, cancellation);
        });
}
