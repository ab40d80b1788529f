using System.Reflection;
using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Tests.Http;

/// <summary>Text that would be a filter if it were pasted into one, through every parameter of every endpoint that reads: it finds nothing, and breaks nothing.</summary>
public sealed class InjectionTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly string[] Payloads =
    [
        "' or PartitionKey ne '", "x' or '1' eq '1", "') or (RowKey ge '", "'; drop", "''", "%27 or true or %27", "ha-nam' and Area ne 'x", "\0", "\u2019 or 1 eq 1", new('\'', 900),
    ];

    private static readonly string[] Reading = [.. ApiCatalogue.All.Where(endpoint => endpoint.Method == "get" && endpoint.Parameters.Count > 0).Select(endpoint => endpoint.Function)];

    public static TheoryData<string> Functions => [.. Reading];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Parameter_HoldingAFilter_FindsNothingAndBreaksNothing(string function)
    {
        await using IngestHarness app = await FilledAsync();
        ApiEndpoint endpoint = ApiCatalogue.Of(function);
        foreach (ApiParameter parameter in endpoint.Parameters)
        {
            foreach (string payload in Payloads)
            {
                HttpAnswer answer = await app.CallAsync($"/api/{endpoint.Route}?{parameter.Name}={Uri.EscapeDataString(payload)}", request => CallAsync(app, function, request, "ha-nam", "2031", "forest"));

                Assert.True(answer.Status is 400 || answer.Status is 200 && endpoint.IsCollection && answer.Items.Count == 0, $"{function}, {parameter.Name}, {payload}: {answer.Status} {answer.Body}");
            }
        }
    }

    [Fact]
    public async Task Route_HoldingAFilter_FindsNothingAndBreaksNothing()
    {
        await using IngestHarness app = await FilledAsync();
        foreach (string payload in Payloads.Where(text => text != "\0")) // the server refuses a path with it
        {
            HttpAnswer[] answers =
            [
                await app.CallAsync("/api/goals", request => CallAsync(app, FunctionNames.GetGoal, request, payload, "2031", "forest")),
                await app.CallAsync("/api/goals", request => CallAsync(app, FunctionNames.GetGoal, request, "ha-nam", payload, "forest")),
                await app.CallAsync("/api/goals", request => CallAsync(app, FunctionNames.GetGoal, request, "ha-nam", "2031", payload)),
                await app.DocumentAsync($"/api/documents/articles/{Uri.EscapeDataString(payload)}"),
            ];

            Assert.All(answers, answer => Assert.True(answer.Status is 400 or 404, $"{payload}: {answer.Status} {answer.Body}"));
        }
    }

    private async Task<IngestHarness> FilledAsync()
    {
        IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("resolutions/plan.txt", "published 2030-12-10\ntarget forest ha-nam 2031 100 ha\ntarget roads thai-binh 2031-2035 5 km");
        await app.PutAsync("articles/news.txt", "published 2031-12-20\nactual forest ha-nam 2031 90 ha");
        return app;
    }

    /// <summary>Calls a function's method as the host does: the request, then the values of the route in their order.</summary>
    private static Task<IActionResult> CallAsync(IngestHarness app, string function, HttpRequest request, params string[] route)
    {
        MethodInfo method = typeof(ApiCatalogue).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Single(m => m.GetCustomAttribute<FunctionAttribute>()?.Name == function);
        int values = 0;
        object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(HttpRequest) ? request : (object)route[values++])];
        return (Task<IActionResult>)method.Invoke(ActivatorUtilities.CreateInstance(app.Services, method.DeclaringType!), arguments)!;
    }
}
