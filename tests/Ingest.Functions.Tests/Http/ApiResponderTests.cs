using Azure;
using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

public sealed class ApiResponderTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Secret = "AccountKey=abc;/srv/app/secret.cs:line 7";

    [Theory]
    [InlineData(typeof(RequestFailedException), 503, "storage-unavailable")]
    [InlineData(typeof(IOException), 503, "storage-unavailable")]
    [InlineData(typeof(AggregateException), 503, "storage-unavailable")]
    [InlineData(typeof(InvalidOperationException), 500, "internal-error")]
    [InlineData(typeof(NullReferenceException), 500, "internal-error")]
    public async Task Run_Fault_TellsNothingOfTheInside(Type fault, int status, string code)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        HttpAnswer answer = await app.CallAsync("/api/health/live", request => app.Make<ApiResponder>().RunAsync(
            request, FunctionNames.GetLiveness, (_, _) => throw (Exception)Activator.CreateInstance(fault, Secret)!));

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.DoesNotContain("secret", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("AccountKey", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ClientGone_StopsTheStorageCalls()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        HttpAnswer answer = await app.CallAsync("/api/goals", request => app.Make<GoalFunctions>().ListGoalsAsync(request), aborted: gone.Token);

        Assert.Equal((499, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Run_TablesMissing_IsUnavailableAndNotReady()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.Table(StorageNames.Goals).DeleteAsync();
        await app.Table(StorageNames.Areas).DeleteAsync();

        HttpAnswer goals = await app.GoalsAsync("/api/goals");
        HttpAnswer ready = await app.CallAsync("/api/health/ready", request => app.Make<HealthFunctions>().GetReadinessAsync(request));
        HttpAnswer live = await app.CallAsync("/api/health/live", request => app.Make<HealthFunctions>().GetLivenessAsync(request));

        Assert.Equal((503, "storage-unavailable"), (goals.Status, goals.Code));
        Assert.Equal("5", goals.Headers.RetryAfter);
        Assert.Equal(503, ready.Status);
        Assert.Contains(ready.Json.GetProperty("probes").EnumerateArray(), probe =>
            probe.GetProperty("service").GetString() == "tables/Goals" && !probe.GetProperty("ok").GetBoolean() && probe.GetProperty("code").GetString() == "TableNotFound");
        Assert.Contains(ready.Json.GetProperty("probes").EnumerateArray(), probe => probe.GetProperty("service").GetString() == "blobs/articles" && probe.GetProperty("ok").GetBoolean());
        Assert.Equal("not-ready", ready.Json.GetProperty("status").GetString());
        Assert.Equal((200, "live"), (live.Status, live.Json.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task NextLink_FunctionKeyInTheQuery_IsNotRepeated()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("articles/a.txt", "target a ha-nam 2031 1 ha\ntarget b ha-nam 2031 1 ha");

        HttpAnswer answer = await app.GoalsAsync("/api/goals?pageSize=1&code=topsecret&area=ha-nam");

        Assert.StartsWith("/api/goals?area=ha-nam&pageSize=1&continuation=", answer.NextLink, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", answer.Body, StringComparison.Ordinal);
    }
}
