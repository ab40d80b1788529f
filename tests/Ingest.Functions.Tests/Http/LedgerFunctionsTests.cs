using System.Text.Json;
using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

public sealed class LedgerFunctionsTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task ListObservations_Filters_EachTakesItsShare()
    {
        await using IngestHarness app = await FilledAsync();

        Assert.Equal(5, (await ObservationsAsync(app, "")).Count);
        Assert.Equal(3, (await ObservationsAsync(app, "?kind=target")).Count);
        Assert.Equal("120", Assert.Single(await ObservationsAsync(app, "?kind=actual&period=2031")).GetProperty("value").GetRawText());
        Assert.Equal("2031-Q1", Assert.Single(await ObservationsAsync(app, "?period=2031-Q1")).GetProperty("period").GetString());
        Assert.Equal(2, (await ObservationsAsync(app, "?document=articles/news.txt")).Count);
        Assert.Single(await ObservationsAsync(app, "?area=thai-binh"));
        Assert.Equal(3, (await ObservationsAsync(app, "?asOf=2031-01-01")).Count);
    }

    [Fact]
    public async Task ListVerdictsAndCounts_WhatTextsSayWithoutFigures_IsListed()
    {
        await using IngestHarness app = await FilledAsync();
        await app.PutAsync("articles/words.txt", "verdict missed boats ha-nam 2031\nverdict met wheat ha-nam 2031\ncount missed 9 ha-nam 2031");

        HttpAnswer verdicts = await app.CallAsync("/api/verdicts", request => app.Make<LedgerFunctions>().ListVerdictsAsync(request));
        HttpAnswer missed = await app.CallAsync("/api/verdicts?verdict=missed&document=articles/words.txt", request => app.Make<LedgerFunctions>().ListVerdictsAsync(request));
        HttpAnswer counts = await app.CallAsync("/api/counts?document=articles/words.txt", request => app.Make<LedgerFunctions>().ListCountsAsync(request));

        Assert.Equal(2, verdicts.Items.Count);
        Assert.Equal("boats", Assert.Single(missed.Items).GetProperty("indicator").GetProperty("id").GetString());
        Assert.Equal("missed 9", $"{Assert.Single(counts.Items).GetProperty("outcome").GetString()} {Number(counts.Items[0], "count")}");
    }

    [Fact]
    public async Task ListConflicts_DifferentTargets_AreListedAndPaged()
    {
        await using IngestHarness app = await FilledAsync();
        await app.PutAsync("articles/other.txt", "published 2031-02-01\ntarget forest ha-nam 2031 150 ha\ncount missed 9 ha-nam 2031\ncount total 4 ha-nam 2031");

        List<JsonElement> found = [];
        for (string? next = "/api/conflicts?area=ha-nam&pageSize=1"; next is not null;)
        {
            HttpAnswer page = await app.CallAsync(next, request => app.Make<LedgerFunctions>().ListConflictsAsync(request));
            found.AddRange(page.Items);
            next = page.NextLink;
        }

        JsonElement targets = Assert.Single(found, conflict => conflict.GetProperty("type").GetString() == "different-targets");
        Assert.Equal("forest", targets.GetProperty("indicator").GetString());
        Assert.True(targets.GetProperty("statements").GetArrayLength() >= 2);
        Assert.Contains(found, conflict => conflict.GetProperty("indicator").ValueKind is JsonValueKind.Null);
        HttpAnswer typed = await app.CallAsync("/api/conflicts?type=different-targets", request => app.Make<LedgerFunctions>().ListConflictsAsync(request));
        Assert.Single(typed.Items);
    }

    [Fact]
    public async Task GetSummary_Goals_AreCountedByAreaPeriodAndStatus()
    {
        await using IngestHarness app = await FilledAsync();

        HttpAnswer answer = await app.CallAsync("/api/summary", request => app.Make<LedgerFunctions>().GetSummaryAsync(request));
        HttpAnswer before = await app.CallAsync("/api/summary?area=ha-nam&asOf=2031-01-01", request => app.Make<LedgerFunctions>().GetSummaryAsync(request));

        Assert.Equal(["ha-nam", "thai-binh"], answer.Items.Select(item => item.GetProperty("area").GetProperty("id").GetString()));
        Assert.Equal((2, 1, 1), (Number(answer.Items[0], "goals"), Number(answer.Items[0], "exceeded"), Number(answer.Items[0], "noData")));
        Assert.Equal((2, 0, 2), (Number(before.Items[0], "goals"), Number(before.Items[0], "exceeded"), Number(before.Items[0], "noData")));
    }

    [Fact]
    public async Task ListAreas_AreasWithRows_AreListedWhileTheyHaveThem()
    {
        await using IngestHarness app = await FilledAsync();

        HttpAnswer areas = await app.CallAsync("/api/areas?pageSize=1", request => app.Make<CatalogueFunctions>().ListAreasAsync(request));
        HttpAnswer next = await app.CallAsync(areas.NextLink!, request => app.Make<CatalogueFunctions>().ListAreasAsync(request));
        await app.DeleteAsync("resolutions/plan.md");
        HttpAnswer later = await app.CallAsync("/api/areas", request => app.Make<CatalogueFunctions>().ListAreasAsync(request));

        Assert.Equal("Hà Nam", Assert.Single(areas.Items).GetProperty("name").GetString());
        Assert.Equal("thai-binh", Assert.Single(next.Items).GetProperty("id").GetString());
        Assert.Null(next.NextLink);
        Assert.Equal("ha-nam", Assert.Single(later.Items).GetProperty("id").GetString());
    }

    [Fact]
    public async Task ListIndicators_Words_FindNamesWithoutDiacritics()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        HttpAnswer all = await app.CallAsync("/api/indicators?pageSize=200", request => app.Make<CatalogueFunctions>().ListIndicatorsAsync(request));
        HttpAnswer some = await app.CallAsync("/api/indicators?q=trong%20rung", request => app.Make<CatalogueFunctions>().ListIndicatorsAsync(request));

        Assert.InRange(some.Items.Count, 1, all.Items.Count - 1);
        Assert.All(some.Items, item => Assert.Contains("rừng", item.GetProperty("name").GetProperty("vi").GetString(), StringComparison.OrdinalIgnoreCase));
    }

    private async Task<IngestHarness> FilledAsync()
    {
        IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("resolutions/plan.md", "published 2030-12-10\ntarget forest ha-nam 2031 100 ha\ntarget wheat ha-nam 2031 20 tons\ntarget roads thai-binh 2031 5 km");
        await app.PutAsync("articles/news.txt", "published 2031-12-20\nactual forest ha-nam 2031 120 ha\nactual other ha-nam 2031-Q1 7 km");
        return app;
    }

    private static async Task<List<JsonElement>> ObservationsAsync(IngestHarness app, string query) =>
        (await app.CallAsync("/api/observations" + query, request => app.Make<LedgerFunctions>().ListObservationsAsync(request))).Items;

    private static int Number(JsonElement item, string name) => item.GetProperty(name).GetInt32();
}
