using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

/// <summary>The tables are a function of the set of blobs, whatever the order and whoever comes between.</summary>
public sealed class ConvergenceTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly Dictionary<string, string> Texts = Enumerable.Range(0, 8).ToDictionary(
        i => i % 2 == 0 ? $"resolutions/plan{i}.md" : $"articles/news{i}.txt",
        i => $"published 2031-0{i + 1}-01\ntarget forest ha-nam 2031 {100 + (i / 3)} ha\nactual forest ha-nam 2031 {110 + (i / 4)} ha\n"
            + $"target wheat ha-nam {2031 + (i % 3)} {20 + i} tons\nactual only{i} ha-nam 2031 1 km\nverdict met forest ha-nam 2031\ncount total {i} ha-nam 2031");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Ingest_ShuffledOrder_GivesTheSameRows(int seed)
    {
        await using IngestHarness straight = await IngestHarness.StartAsync(azurite);
        await using IngestHarness shuffled = await IngestHarness.StartAsync(azurite);
        foreach ((string path, string text) in Texts)
        {
            await straight.PutAsync(path, text);
        }

        KeyValuePair<string, string>[] order = [.. Texts];
        new Random(seed).Shuffle(order);
        foreach ((string path, string text) in order)
        {
            await shuffled.PutAsync(path, "target other thai-binh 2031 7 km");
            await shuffled.PutAsync(path, text);
        }

        Assert.Equal(await straight.DumpAsync(), await shuffled.DumpAsync());
    }

    [Fact]
    public async Task Ingest_EightDocumentsAtOnce_GiveTheRowsOfOneAfterAnother()
    {
        await using IngestHarness straight = await IngestHarness.StartAsync(azurite);
        await using IngestHarness together = await IngestHarness.StartAsync(azurite);
        foreach ((string path, string text) in Texts)
        {
            await straight.PutAsync(path, text);
            await together.UploadAsync(path, text);
        }

        IngestOutcome[] outcomes = await Task.WhenAll(Texts.Keys.Select(path => together.IngestAsync(path)));

        Assert.All(outcomes, outcome => Assert.Equal(IngestOutcome.Done, outcome));
        Assert.Equal(await straight.DumpAsync(), await together.DumpAsync());

        await Task.WhenAll(Texts.Keys.Select(together.DeleteAsync));
        Assert.Equal("", await together.DumpAsync());
    }

    [Fact]
    public async Task Ingest_SameDocumentByFourAtOnce_Converges()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await using IngestHarness fresh = await IngestHarness.StartAsync(azurite);
        (string path, string text) = Texts.First();
        await fresh.PutAsync(path, text);
        await app.PutAsync(path, "target old ha-nam 2031 1 ha");
        await app.UploadAsync(path, text);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.IngestAsync(path)));
        await app.ReconcileAsync();
        await app.ReconcileAsync();

        Assert.Equal(await fresh.DumpAsync(), await app.DumpAsync());
    }

    [Fact]
    public async Task Ingest_RunThatWakesLate_CannotWriteAnyMore()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        const string Path = "articles/a.txt";
        await app.PutAsync(Path, "target first ha-nam 2031 1 ha");
        await app.UploadAsync(Path, "target second ha-nam 2031 1 ha");
        var woken = new TaskCompletionSource();
        var asleep = new TaskCompletionSource();
        app.Interpreter.OnRead = text => text.Contains("second", StringComparison.Ordinal) ? SleepAsync() : Task.CompletedTask;
        Task<IngestOutcome> late = app.IngestAsync(Path);
        await asleep.Task;

        await app.PutAsync(Path, "target third thai-binh 2031 1 ha");
        woken.SetResult();

        Assert.Equal(IngestOutcome.Superseded, await late);
        Assert.Equal(["G~third~2031"], await app.GoalKeysAsync('G'));
        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(Path));
        Assert.NotNull(row.UnsettledSince);
        await app.ReconcileAsync();
        row = Assert.IsType<DocumentRow>(await app.RowAsync(Path));
        Assert.Null(row.UnsettledSince);
        Assert.Equal(["thai-binh"], row.Areas);

        async Task SleepAsync()
        {
            asleep.TrySetResult();
            await woken.Task;
        }
    }

    [Fact]
    public async Task Ingest_HundredsOfFactsOfOneIndicator_AreWrittenInSlices()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        string many = string.Join('\n', Enumerable.Range(0, 250).Select(i => $"target forest ha-nam {1900 + (i % 120)} {i} ha"));

        Assert.Equal(IngestOutcome.Done, await app.PutAsync("articles/many.txt", many));
        Assert.Equal(250, (await app.GoalKeysAsync('O')).Count);
        Assert.Equal(120, (await app.GoalKeysAsync('G')).Count);
        string sliced = await app.DumpAsync();
        Assert.DoesNotContain("Dirty", sliced, StringComparison.Ordinal);

        await app.PutAsync("articles/many.txt", "target forest ha-nam 2031 1 ha");
        Assert.Single(await app.GoalKeysAsync('G'));
        await app.PutAsync("articles/many.txt", many);
        Assert.Equal(sliced, await app.DumpAsync());
        await app.DeleteAsync("articles/many.txt");
        Assert.Equal("", await app.DumpAsync());
    }
}
