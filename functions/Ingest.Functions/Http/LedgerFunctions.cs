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
            ObservationKind? kind = query.Word<ObservationKind>("kind");
            return responder.PageAsync(
                query, after => readers.Facts.ListFiguresAsync(Facts(query), kind, after, cancellation), fact => fact.ToView(), CsvTables.Observations, cancellation);
        });

    /// <summary>Lists sentences that say reached or missed.</summary>
    [Function(FunctionNames.ListVerdicts)]
    public Task<IActionResult> ListVerdictsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Verdicts)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListVerdicts, (query, cancellation) =>
        {
            Verdict? verdict = query.Word<Verdict>("verdict");
            return responder.PageAsync(
                query, after => readers.Facts.ListVerdictsAsync(Facts(query), verdict, after, cancellation), ReportedVerdictView.Of, CsvTables.Verdicts, cancellation);
        });

    /// <summary>Lists how many indicators the texts say were reached or missed.</summary>
    [Function(FunctionNames.ListCounts)]
    public Task<IActionResult> ListCountsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Counts)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListCounts, (query, cancellation) => responder.PageAsync(
            query, after => readers.Facts.ListCountsAsync(Facts(query), after, cancellation), CountClaimView.Of, CsvTables.Counts, cancellation));

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

    private static FactFilter Facts(ApiQuery query) =>
        new(query.Text("area"), query.Text("period"), query.Text("indicator"), query.Text("document"), query.Date("asOf"));
}
