using System.Text;
using System.Text.Json;
using Ingest.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests.Harness;

/// <summary>An answer as a client gets it.</summary>
internal sealed record HttpAnswer(int Status, string Body, IHeaderDictionary Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The items of a collection.</summary>
    public List<JsonElement> Items => [.. Json.GetProperty("value").EnumerateArray()];

    public string? NextLink => Json.GetProperty("nextLink").GetString();

    public string? Code => Json.GetProperty("code").GetString();
}

/// <summary>Calls function methods as the host does, with an ASP.NET Core request.</summary>
internal static class HttpCalls
{
    public static Task<HttpAnswer> GoalsAsync(this IngestHarness app, string target, params (string Name, string Value)[] headers) =>
        app.CallAsync(target, request => app.Make<GoalFunctions>().ListGoalsAsync(request), headers);

    public static Task<HttpAnswer> GoalAsync(this IngestHarness app, string area, string period, string indicator, string query = "") =>
        app.CallAsync($"/api/goals/{area}/{period}/{indicator}{query}", request => app.Make<GoalFunctions>().GetGoalAsync(request, area, period, indicator));

    public static Task<HttpAnswer> DocumentsAsync(this IngestHarness app, string target, params (string Name, string Value)[] headers) =>
        app.CallAsync(target, request => app.Make<DocumentFunctions>().ListDocumentsAsync(request), headers);

    public static Task<HttpAnswer> DocumentAsync(this IngestHarness app, string target) =>
        app.CallAsync(target, request => app.Make<DocumentFunctions>().GetDocumentAsync(request, "unused", "unused"));

    public static T Make<T>(this IngestHarness app) => ActivatorUtilities.CreateInstance<T>(app.Services);

    public static async Task<HttpAnswer> CallAsync(
        this IngestHarness app, string target, Func<HttpRequest, Task<IActionResult>> function, (string Name, string Value)[]? headers = null, string method = "GET", CancellationToken aborted = default)
    {
        var context = new DefaultHttpContext { RequestServices = app.Services, RequestAborted = aborted };
        var uri = new Uri("http://host" + target);
        context.Request.Method = method;
        context.Request.Path = PathString.FromUriComponent(uri);
        context.Request.QueryString = QueryString.FromUriComponent(uri);
        context.Features.Get<IHttpRequestFeature>()!.RawTarget = target;
        foreach ((string name, string value) in headers ?? [])
        {
            context.Request.Headers[name] = value;
        }

        using var body = new MemoryStream();
        context.Response.Body = body;
        IActionResult result = await function(context.Request);
        await result.ExecuteResultAsync(new ActionContext(context, new RouteData(), new()));
        return new(context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), context.Response.Headers);
    }
}
