using System.Net;
using System.Text;
using Ingest.LocalHost.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Tests.Triggers;

public sealed class HttpTriggerTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Off = ["AzureWebJobs.SwitchedOff.Disabled"];

    private HttpClient http = null!;
    private LocalFunctionHost host = null!;

    public async Task InitializeAsync()
    {
        host = await StartAsync(requireKeys: false);
        http = new HttpClient { BaseAddress = host.Address };
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Theory] // WebJobsRouteBuilder.cs: prefix, templates, constraints, specificity; HttpOptions.cs: "api"
    [InlineData("api/ByName", "name")] // no route: the function's name
    [InlineData("api/byname", "name")] // routes do not look at case
    [InlineData("api/things/7", "number 7")]
    [InlineData("api/things/seven", "word seven")]
    [InlineData("api/things/special", "special")] // words before parameters
    [InlineData("api/files/articles/lao-cai/2024/a%20b.txt", "articles | lao-cai/2024/a b.txt")] // catch-all
    [InlineData("api/optional/a", "a -")]
    [InlineData("api/optional/a/b", "a b")]
    public async Task Get_Route_CallsItsFunction(string path, string expected) => Assert.Equal(expected, await http.GetStringAsync(path));

    [Fact] // the longest name that a blob may have, of letters of three bytes
    public async Task Get_LongestNameOfABlob_CallsItsFunction()
    {
        string name = new('ạ', 1024);

        Assert.Equal($"articles | {name}", await http.GetStringAsync("api/files/articles/" + Uri.EscapeDataString(name)));
    }

    [Theory] // HttpMethodRouteConstraint of WebScriptHostHttpRoutesManager.cs: a wrong verb is no route
    [InlineData("POST", "api/ByName")]
    [InlineData("HEAD", "api/ByName")]
    [InlineData("GET", "api/submit")]
    [InlineData("GET", "ByName")] // without the prefix
    [InlineData("GET", "api/things")]
    [InlineData("GET", "api/SwitchedOff")] // FunctionInvocationMiddleware.cs: disabled
    public async Task Send_NoSuchRoute_Gives404(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory] // FunctionsHttpProxyingMiddleware.cs: what a function returns is executed
    [InlineData("api/action", HttpStatusCode.Created, "application/json", "{\"a\":1}")]
    [InlineData("api/plain", HttpStatusCode.Accepted, null, "")]
    [InlineData("api/problem", HttpStatusCode.Conflict, "application/problem+json", "")]
    [InlineData("api/written", (HttpStatusCode)418, "text/x-own", "own")]
    public async Task Get_Result_IsExecuted(string path, HttpStatusCode status, string? mediaType, string body)
    {
        using HttpResponseMessage response = await http.GetAsync(path);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(body, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact] // an exception: 500 with an empty body
    public async Task Get_FunctionThrows_Gives500AndNothingElse()
    {
        using HttpResponseMessage response = await http.GetAsync("api/throws");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.False(response.Headers.Contains("x-half-done"));
    }

    [Fact]
    public async Task Post_Body_IsReadByTheFunction()
    {
        using var content = new StringContent("Ước đạt", Encoding.UTF8);
        using HttpResponseMessage response = await http.PostAsync("api/submit", content);

        Assert.Equal("Ước đạt", await response.Content.ReadAsStringAsync());
    }

    [Fact] // Core Tools ask for no key
    public async Task Get_KeysIgnored_AnswersEveryLevel() => Assert.Equal("admin", await http.GetStringAsync("api/admin-only"));

    [Fact] // AuthenticationLevelHandler.cs, SecretManager.cs
    public async Task Get_KeysRequired_AsksForThem()
    {
        await using LocalFunctionHost locked = await StartAsync(requireKeys: true);
        string own = locked.Keys!.Functions["ByName"];
        string others = locked.Keys.Functions["AdminOnly"];

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, "api/open", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(locked, "api/ByName", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(locked, "api/ByName", "wrong"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, "api/ByName", own));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(locked, "api/ByName", others)); // a function's key opens only its own
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, "api/ByName", locked.Keys.Host));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, "api/ByName", locked.Keys.Master));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, $"api/ByName?code={own}", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(locked, $"api/ByName?code={own}", "wrong")); // the header beats the query
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(locked, "api/admin-only", locked.Keys.Host));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(locked, "api/admin-only", locked.Keys.Master));
    }

    [Fact]
    public async Task Get_KeyMissing_HasAnEmptyBody()
    {
        await using LocalFunctionHost locked = await StartAsync(requireKeys: true);
        using HttpResponseMessage response = await http.GetAsync(new Uri(locked.Address, "api/ByName"));

        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Start_PortInUse_NamesPortAndOption()
    {
        var fault = await Assert.ThrowsAsync<FriendlyException>(() => LocalFunctionHost.StartAsync(Options(false) with { Port = host.Address.Port }));

        Assert.Contains($"Port {host.Address.Port} is in use", fault.Message, StringComparison.Ordinal);
        Assert.Contains("--port", fault.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unusable, fault.ExitCode);
    }

    private static Task<LocalFunctionHost> StartAsync(bool requireKeys) => LocalFunctionHost.StartAsync(Options(requireKeys));

    private static LocalHostOptions Options(bool requireKeys) => new()
    {
        FunctionTypes = [typeof(WebFunctions)],
        Settings = Off.ToDictionary(name => name, _ => (string?)"true"),
        RequireKeys = requireKeys,
    };

    private async Task<HttpStatusCode> StatusAsync(LocalFunctionHost locked, string path, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(locked.Address, path));
        if (key is not null)
        {
            request.Headers.Add("x-functions-key", key);
        }

        using HttpResponseMessage response = await http.SendAsync(request);
        return response.StatusCode;
    }

#pragma warning disable CA1822, IDE0060 // functions as an app would declare them
    public sealed class WebFunctions
    {
        [Function("ByName")]
        public string ByName([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => "name";

        [Function("Open")]
        public string Open([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "open")] HttpRequest request) => "open";

        [Function("AdminOnly")]
        public string AdminOnly([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "admin-only")] HttpRequest request) => "admin";

        [Function("SwitchedOff")]
        public string SwitchedOff([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => "on";

        [Function("AnyWord")]
        public string AnyWord([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/{id}")] HttpRequest request, string id) => $"word {id}";

        [Function("Number")]
        public string Number([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/{id:int}")] HttpRequest request, int id) => $"number {id}";

        [Function("Special")]
        public string Special([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/special")] HttpRequest request) => "special";

        [Function("File")]
        public string File([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "files/{container}/{*name}")] HttpRequest request, string container, string name) => $"{container} | {name}";

        [Function("Optional")]
        public string Optional([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "optional/{one}/{two?}")] HttpRequest request, string one, string? two) => $"{one} {two ?? "-"}";

        [Function("Action")]
        public IActionResult Action([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "action")] HttpRequest request) => new JsonResult(new { a = 1 }) { StatusCode = 201 };

        [Function("Plain")]
        public Task<IActionResult> Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "plain")] HttpRequest request) => Task.FromResult<IActionResult>(new StatusCodeResult(202));

        [Function("Problem")]
        public IResult Problem([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "problem")] HttpRequest request) => Results.Problem(statusCode: 409);

        [Function("Written")]
        public async Task Written([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "written")] HttpRequest request, FunctionContext context, CancellationToken cancellation)
        {
            HttpContext http = request!.HttpContext;
            Assert.Same(http, context!.Items["HttpRequestContext"]); // where GetHttpContext of the worker extension looks
            http.Response.StatusCode = 418;
            http.Response.ContentType = "text/x-own";
            await http.Response.WriteAsync("own", cancellation);
        }

        [Function("Throws")]
        public IActionResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "throws")] HttpRequest request)
        {
            request!.HttpContext.Response.Headers["x-half-done"] = "1";
            throw new InvalidOperationException("no");
        }

        [Function("Submit")]
        public async Task<string> Submit([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "submit")] HttpRequest request)
        {
            using var reader = new StreamReader(request!.Body);
            return await reader.ReadToEndAsync();
        }
    }
#pragma warning restore CA1822, IDE0060
}
