using Ingest.Core.Goals;
using Ingest.Functions.Ledger;
using Ingest.Functions.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>Goals: what was promised, what came of it.</summary>
public sealed class GoalFunctions(ApiResponder responder, ApiReaders readers)
{
    /// <summary>Lists goals without their statements.</summary>
    [Function(FunctionNames.ListGoals)]
    public Task<IActionResult> ListGoalsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Goals)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.ListGoals, (query, cancellation) =>
        {
            var filter = new GoalFilter
            {
                Area = query.Text("area"),
                Period = query.Text("period"),
                Indicator = query.Text("indicator"),
                Status = query.Word<GoalStatus>("status"),
                Document = query.Text("document"),
                Words = query.Text("q"),
                AsOf = query.Date("asOf"),
            };
            return responder.PageAsync(
                query, after => readers.Ledger.ListAsync(filter, after, cancellation), goal => goal.Goal.ToView(goal.Digest, false), CsvTables.Goals, cancellation);
        });

    /// <summary>One goal with all its evidence.</summary>
    [Function(FunctionNames.GetGoal)]
    public Task<IActionResult> GetGoalAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Goal)] HttpRequest request, string area, string period, string indicator) =>
        responder.RunAsync(request, FunctionNames.GetGoal, async (query, cancellation) =>
        {
            LedgerGoal? goal = await readers.Ledger.FindAsync(ApiQuery.AreaId(area), period, indicator, query.Date("asOf"), cancellation).ConfigureAwait(false);
            return goal is null
                ? throw ApiException.NotFound("goal of this area, period and indicator")
                : new ApiAnswer(goal.Goal.ToView(goal.Digest, true));
        });
}
