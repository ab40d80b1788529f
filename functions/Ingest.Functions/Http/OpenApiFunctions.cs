using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>The API's description of itself.</summary>
public sealed class OpenApiFunctions(ApiResponder responder)
{
    /// <summary>OpenAPI 3.1.</summary>
    [Function(FunctionNames.GetOpenApi)]
    public Task<IActionResult> GetOpenApiAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = ApiRoutes.OpenApi)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.GetOpenApi, (_, _) => Task.FromResult(new ApiAnswer("")
        {
            Raw = (OpenApiDocument.Bytes, "application/json; charset=utf-8"),
        }));
}
