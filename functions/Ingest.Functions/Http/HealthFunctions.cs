using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>Whether the app runs and reaches its storage.</summary>
public sealed class HealthFunctions(TimeProvider clock)
{
    /// <summary>The process answers.</summary>
    [Function(FunctionNames.GetLiveness)]
    public IActionResult GetLiveness([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health/live")] HttpRequest request) =>
        new JsonResult(new { status = "live", time = clock.GetUtcNow() });
}
