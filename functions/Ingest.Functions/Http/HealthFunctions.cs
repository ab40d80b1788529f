using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>Whether the app runs and reaches its storage.</summary>
public sealed class HealthFunctions(ApiResponder responder, ReadinessProbe probe)
{
    /// <summary>The process answers; it asks nobody, so a storage fault does not restart the app.</summary>
    [Function(FunctionNames.GetLiveness)]
    public Task<IActionResult> GetLivenessAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = ApiRoutes.Liveness)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.GetLiveness, (_, _) => Task.FromResult(new ApiAnswer(new HealthView("live", []))));

    /// <summary>Every storage service that the app needs can be used.</summary>
    [Function(FunctionNames.GetReadiness)]
    public Task<IActionResult> GetReadinessAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.Readiness)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.GetReadiness, async (_, cancellation) =>
        {
            IReadOnlyList<ProbeResult> probes = await probe.ProbeAsync(cancellation).ConfigureAwait(false);
            bool ready = probes.All(result => result.Ok);
            return new ApiAnswer(new HealthView(ready ? "ready" : "not-ready", probes), ready ? 200 : 503);
        });
}
