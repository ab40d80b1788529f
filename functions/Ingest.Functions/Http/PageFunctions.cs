using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>A page for people. It is an empty shell: what it shows it asks the API for, with the key that the reader enters.</summary>
public sealed class PageFunctions(ApiResponder responder)
{
    /// <summary>The page.</summary>
    [Function(FunctionNames.GetPage)]
    public Task<IActionResult> GetPageAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = ApiRoutes.Page)] HttpRequest request) =>
        responder.RunAsync(request, FunctionNames.GetPage, (_, _) => Task.FromResult(new ApiAnswer("")
        {
            Raw = (PageContent.Html, "text/html; charset=utf-8"),
            Headers = PageContent.Headers,
        }));
}
