using System.Text.Json;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

public sealed class GoalFunctionsTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Plan = "resolutions/ha-nam/plan.md";
    private const string News = "articles/ha-nam/news.txt";

    [Fact]
    public async Task ListGoals_NothingIngested_IsAnEmptyPage()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        HttpAnswer answer = await app.GoalsAsync("/api/goals");

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"value":[],"nextLink":null}""", answer.Body);
        Assert.Equal("nosniff", answer.Headers.XContentTypeOptions);
    }

    [Fact]
    public async Task ListGoals_Filters_EachTakesItsShare()
    {
        await using IngestHarness app = await FilledAsync();

        Assert.Equal(["forest", "roads", "wheat", "boats"], await IdsAsync(app, "/api/goals"));
        Assert.Equal(["boats"], await IdsAsync(app, "/api/goals?area=thai-binh"));
        Assert.Equal(["forest"], await IdsAsync(app, "/api/goals?status=exceeded"));
        Assert.Equal(["roads", "boats"], await IdsAsync(app, "/api/goals?period=2031-2035"));
        Assert.Equal(["wheat"], await IdsAsync(app, "/api/goals?indicator=wheat"));
        Assert.Equal(["forest"], await IdsAsync(app, "/api/goals?document=articles%2Fha-nam%2Fnews.txt"));
        Assert.Equal(["boats"], await IdsAsync(app, "/api/goals?q=BOAT"));
        Assert.Empty(await IdsAsync(app, "/api/goals?document=articles/other.txt"));
        Assert.Empty(await IdsAsync(app, "/api/goals?area=nowhere-at-all"));
    }

    [Fact]
    public async Task ListGoals_SmallPages_ShowEachGoalOnceAndInOrder()
    {
        await using IngestHarness app = await FilledAsync();

        List<string?> ids = [];
        for (string? next = "/api/goals?pageSize=1"; next is not null;)
        {
            HttpAnswer page = await app.GoalsAsync(next);
            ids.Add(Assert.Single(page.Items).GetProperty("indicator").GetProperty("id").GetString());
            next = page.NextLink;
        }

        Assert.Equal(["forest", "roads", "wheat", "boats"], ids);
    }

    [Fact]
    public async Task ListGoals_AsOf_KnowsOnlyWhatWasPublished()
    {
        await using IngestHarness app = await FilledAsync();

        HttpAnswer before = await app.GoalsAsync("/api/goals?indicator=forest&asOf=2031-06-30");
        HttpAnswer after = await app.GoalsAsync("/api/goals?indicator=forest&asOf=2031-12-31");

        Assert.Equal("no-data", Assert.Single(before.Items).GetProperty("status").GetString());
        Assert.Equal("exceeded", Assert.Single(after.Items).GetProperty("status").GetString());
    }

    [Fact]
    public async Task ListGoals_HasNoStatements_GetGoalHas()
    {
        await using IngestHarness app = await FilledAsync();

        JsonElement listed = Assert.Single((await app.GoalsAsync("/api/goals?indicator=forest")).Items);
        HttpAnswer single = await app.GoalAsync("ha-nam", "2031", "forest");

        Assert.False(listed.TryGetProperty("statements", out _));
        JsonElement[] statements = [.. single.Json.GetProperty("statements").EnumerateArray()];
        Assert.Equal(2, statements.Length);
        JsonElement actual = Assert.Single(statements, statement => statement.GetProperty("kind").GetString() == "actual");
        Assert.Equal("actual forest ha-nam 2031 120 ha", actual.GetProperty("quote").GetString());
        Assert.Equal(News, actual.GetProperty("document").GetString());
        Assert.Equal(21, actual.GetProperty("span").GetProperty("start").GetInt32());
        Assert.Equal("line", actual.GetProperty("rules")[0].GetString());
        Assert.Equal(listed.GetProperty("etag").GetString(), single.Json.GetProperty("etag").GetString());
        Assert.Equal(1.2m, single.Json.GetProperty("ratio").GetDecimal());
    }

    [Fact]
    public async Task GetGoal_Absent_IsAProblem()
    {
        await using IngestHarness app = await FilledAsync();

        HttpAnswer answer = await app.GoalAsync("ha-nam", "1999", "forest");

        Assert.Equal((404, "not-found"), (answer.Status, answer.Code));
        Assert.StartsWith("application/problem+json", answer.Headers.ContentType.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListGoals_KnownETag_Answers304UntilSomethingChanges()
    {
        await using IngestHarness app = await FilledAsync();
        string etag = (await app.GoalsAsync("/api/goals?pageSize=2")).Headers.ETag.ToString();

        HttpAnswer same = await app.GoalsAsync("/api/goals?pageSize=2", ("If-None-Match", $"\"other\", W/{etag}"));
        await app.DeleteAsync(News);
        HttpAnswer changed = await app.GoalsAsync("/api/goals?pageSize=2", ("If-None-Match", etag));

        Assert.Equal((304, ""), (same.Status, same.Body));
        Assert.Equal(etag, same.Headers.ETag.ToString());
        Assert.Equal(200, changed.Status);
    }

    [Fact]
    public async Task ListGoals_AcceptCsv_IsATableWithALinkToTheNextPage()
    {
        await using IngestHarness app = await FilledAsync();

        HttpAnswer answer = await app.GoalsAsync("/api/goals?pageSize=1", ("Accept", "text/csv"));

        string[] lines = answer.Body.Split("\r\n");
        Assert.StartsWith("area,areaName,period,indicator,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("ha-nam,", lines[1], StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", answer.Headers.Link.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("text/csv", answer.Headers.ContentType.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pageSize=0", "pageSize")]
    [InlineData("pageSize=201", "pageSize")]
    [InlineData("pageSize=-1", "pageSize")]
    [InlineData("pageSize=1e2", "pageSize")]
    [InlineData("status=great", "status")]
    [InlineData("status=1", "status")]
    [InlineData("asOf=30.06.2031", "asOf")]
    [InlineData("period=soon", "period")]
    [InlineData("area=", "area")]
    [InlineData("area=a&area=b", "area")]
    [InlineData("colour=red", "colour")]
    [InlineData("Area=ha-nam", "Area")]
    [InlineData("continuation=abc", "continuation")]
    [InlineData("continuation=%00%01", "continuation")]
    public async Task ListGoals_WrongParameter_IsNamed(string query, string parameter)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        HttpAnswer answer = await app.GoalsAsync("/api/goals?" + query);

        Assert.Equal((400, "invalid-parameter"), (answer.Status, answer.Code));
        Assert.Equal(parameter, answer.Json.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("' or PartitionKey ne '")]
    [InlineData("2031' or '1' eq '1")]
    [InlineData("x'; drop")]
    public async Task ListGoals_ODataInAParameter_FindsNothing(string text)
    {
        await using IngestHarness app = await FilledAsync();
        string value = Uri.EscapeDataString(text);

        foreach (string parameter in new[] { "area", "indicator", "document", "q" })
        {
            HttpAnswer answer = await app.GoalsAsync($"/api/goals?{parameter}={value}");
            Assert.Equal(200, answer.Status);
            Assert.Empty(answer.Items);
        }
    }

    private async Task<IngestHarness> FilledAsync()
    {
        IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Plan, "published 2030-12-10\ntarget forest ha-nam 2031 100 ha\ntarget wheat ha-nam 2031 20 tons\ntarget roads ha-nam 2031-2035 5 km\ntarget boats thai-binh 2031-2035 3 km");
        await app.PutAsync(News, "published 2031-12-20\nactual forest ha-nam 2031 120 ha");
        return app;
    }

    private static async Task<List<string?>> IdsAsync(IngestHarness app, string target) =>
        [.. (await app.GoalsAsync(target)).Items.Select(goal => goal.GetProperty("indicator").GetProperty("id").GetString())];
}
