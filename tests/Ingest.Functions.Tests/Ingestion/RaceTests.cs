using Azure.Storage.Blobs.Models;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

/// <summary>Somebody else acts exactly between two steps of a run.</summary>
public sealed class RaceTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Path = "articles/a.txt";

    [Theory]
    [InlineData("target stale ha-nam 2031 1 ha", "target fresh ha-nam 2031 2 ha")]
    [InlineData("target forest ha-nam 2031 1 ha\ntarget stale ha-nam 2031 1 ha", "target forest ha-nam 2031 2 ha")]
    public async Task Ingest_OvertakenJustBeforeItWrites_WritesNothing(string earlier, string later)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await using IngestHarness expected = await IngestHarness.StartAsync(azurite);
        await expected.PutAsync(Path, later);
        await app.UploadAsync(Path, earlier);
        await using IngestHarness slow = app.Beside(new GateTransport(GateTransport.IsTransaction, () => app.PutAsync(Path, later)));

        Assert.Equal(IngestOutcome.Superseded, await slow.IngestAsync(Path));

        Assert.DoesNotContain("stale", await app.DumpAsync(), StringComparison.Ordinal);
        await app.ReconcileAsync();
        Assert.Equal(await expected.DumpAsync(), await app.DumpAsync());
    }

    [Fact]
    public async Task Ingest_OvertakenJustBeforeItCommits_LeavesTheRowOfTheOther()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.UploadAsync(Path, "target stale ha-nam 2031 1 ha");
        int writes = 0;
        var gate = new GateTransport(
            request => GateTransport.IsDocumentUpdate(request) && ++writes == 2, () => app.PutAsync(Path, "target fresh ha-nam 2031 2 ha"));
        await using IngestHarness slow = app.Beside(gate);

        Assert.Equal(IngestOutcome.Superseded, await slow.IngestAsync(Path));

        BlobProperties blob = await app.Blob(Path).GetPropertiesAsync();
        Assert.Equal(SourceBlob.Normalize(blob.ETag), (await app.RowAsync(Path))?.Generation);
        Assert.Equal(["G~fresh~2031"], await app.GoalKeysAsync('G'));
    }

    [Fact]
    public async Task Ingest_BlobReplacedBetweenLookAndDownload_ReadsTheNewOneUnderItsOwnGeneration()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.UploadAsync(Path, "target old ha-nam 2031 1 ha");
        await using IngestHarness slow = app.Beside(new GateTransport(GateTransport.IsDownload, () => app.UploadAsync(Path, "target new ha-nam 2031 1 ha")));

        Assert.Equal(IngestOutcome.Done, await slow.IngestAsync(Path));

        BlobProperties blob = await app.Blob(Path).GetPropertiesAsync();
        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(Path));
        Assert.Equal(SourceBlob.Normalize(blob.ETag), row.Generation);
        Assert.Equal(["G~new~2031"], await app.GoalKeysAsync('G'));
        Assert.Null(row.UnsettledSince);
    }

    [Fact]
    public async Task Ingest_BlobDeletedBetweenLookAndDownload_LeavesNoTrace()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Path, "target old ha-nam 2031 1 ha");
        await app.UploadAsync(Path, "target new ha-nam 2031 1 ha");
        await using IngestHarness slow = app.Beside(new GateTransport(GateTransport.IsDownload, () => app.Blob(Path).DeleteAsync()));

        Assert.Equal(IngestOutcome.Deleted, await slow.IngestAsync(Path));

        Assert.Equal("", await app.DumpAsync());
    }

    [Fact]
    public async Task Ingest_AreaFilledWhileItIsTakenOffTheIndex_StaysOnIt()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Path, "target forest ha-nam 2031 1 ha");
        await app.Blob(Path).DeleteAsync();
        await using IngestHarness slow = app.Beside(new GateTransport(GateTransport.IsAreaRemoval, () => app.PutAsync("articles/b.txt", "target wheat ha-nam 2031 1 ha")));

        Assert.Equal(IngestOutcome.Deleted, await slow.IngestAsync(Path));

        Assert.Contains("Areas areas ha-nam", await app.DumpAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_AnotherDocumentWritesTheSameSeriesInBetween_BothAreInTheGoal()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await using IngestHarness expected = await IngestHarness.StartAsync(azurite);
        const string One = "target forest ha-nam 2031 1 ha", Other = "actual forest ha-nam 2031 2 ha";
        await expected.PutAsync(Path, One);
        await expected.PutAsync("articles/b.txt", Other);
        await app.UploadAsync(Path, One);
        await using IngestHarness slow = app.Beside(new GateTransport(GateTransport.IsTransaction, () => app.PutAsync("articles/b.txt", Other)));

        Assert.Equal(IngestOutcome.Done, await slow.IngestAsync(Path));

        Assert.Equal(await expected.DumpAsync(), await app.DumpAsync());
    }
}
