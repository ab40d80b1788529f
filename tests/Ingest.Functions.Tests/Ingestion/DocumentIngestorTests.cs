using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

public sealed class DocumentIngestorTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Plan = "resolutions/ha-nam/plan.md";
    private const string News = "articles/ha-nam/news.txt";
    private const string PlanText = "title Plan of 2031\npublished 2030-12-10\ntarget forest ha-nam 2031 100 ha\ntarget wheat ha-nam 2031 20 tons";
    private const string NewsText = "published 2031-12-20\nactual forest ha-nam 2031 120 ha\nverdict met wheat ha-nam 2031\ncount missed 0 ha-nam 2031";

    [Fact]
    public async Task IngestAsync_NewBlob_WritesFactsGoalsAndRow()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        Assert.Equal(IngestOutcome.Done, await app.PutAsync(Plan, PlanText));
        Assert.Equal(IngestOutcome.Done, await app.PutAsync(News, NewsText));

        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(News));
        Assert.Equal(DocumentState.Done, row.State);
        Assert.Equal(new DocumentCounts(1, 1, 1, 0), row.Counts);
        Assert.Equal(["ha-nam"], row.Areas);
        Assert.Equal(0, row.Attempts);
        Assert.Null(row.Claim);
        Assert.Equal(["G~forest~2031", "G~wheat~2031"], await app.GoalKeysAsync('G'));
        Assert.Equal(["S~forest", "S~wheat"], await app.GoalKeysAsync('S'));
        Assert.Equal(2, (await app.GoalKeysAsync('D')).Count);
        Assert.Single(await app.GoalKeysAsync('V'));
        Assert.Single(await app.GoalKeysAsync('C'));
    }

    [Fact]
    public async Task IngestAsync_SameBlobAgain_DoesNothing()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Plan, PlanText);
        string before = await app.DumpAsync();

        Assert.Equal(IngestOutcome.Unchanged, await app.IngestAsync(Plan));
        Assert.Equal(IngestOutcome.Done, await app.IngestAsync(Plan, force: true));
        Assert.Equal(before, await app.DumpAsync());
    }

    [Fact]
    public async Task IngestAsync_ReplacedBlob_RetractsWhatTheEarlierVersionSaid()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await using IngestHarness fresh = await IngestHarness.StartAsync(azurite);
        const string Later = "target forest ha-nam 2031 90 ha\ntarget roads thai-binh 2031 5 km";

        await app.PutAsync(Plan, PlanText);
        await app.PutAsync(News, NewsText);
        await app.PutAsync(Plan, Later);
        await fresh.PutAsync(News, NewsText);
        await fresh.PutAsync(Plan, Later);

        Assert.Equal(await fresh.DumpAsync(), await app.DumpAsync());
        Assert.DoesNotContain("G~wheat~2031", await app.GoalKeysAsync('G'));
    }

    [Fact]
    public async Task IngestAsync_DeletedBlobs_LeaveNoTrace()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Plan, PlanText);
        await app.PutAsync(News, NewsText);

        Assert.Equal(IngestOutcome.Deleted, await app.DeleteAsync(Plan));
        Assert.Empty(await app.GoalKeysAsync('G'));
        Assert.Equal(IngestOutcome.Deleted, await app.DeleteAsync(News));

        Assert.Equal("", await app.DumpAsync());
        Assert.Equal(IngestOutcome.Nothing, await app.IngestAsync(News));
    }

    [Fact]
    public async Task IngestAsync_BlobThatCannotBeRead_IsRejectedAndItsEarlierVersionRetracted()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Plan, PlanText);

        Assert.Equal(IngestOutcome.Rejected, await app.PutAsync(Plan, "reject invalid-encoding"));

        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(Plan));
        Assert.Equal((DocumentState.Rejected, "invalid-encoding"), (row.State, row.Reason?.Code));
        Assert.Empty(await app.GoalKeysAsync('O'));
        Assert.Equal(IngestOutcome.Unchanged, await app.IngestAsync(Plan));
    }

    [Fact]
    public async Task IngestAsync_TooLargeBlob_IsRejectedUnread()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        app.Options.MaximumDocumentBytes = 10;
        app.Interpreter.OnRead = _ => throw new InvalidOperationException("It must not be read.");

        Assert.Equal(IngestOutcome.Rejected, await app.PutAsync(Plan, PlanText));
        Assert.Equal("too-large", (await app.RowAsync(Plan))?.Reason?.Code);
    }

    [Fact]
    public async Task IngestAsync_TooManyFacts_IsRejected()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        app.Options.MaximumFacts = 1;

        Assert.Equal(IngestOutcome.Rejected, await app.PutAsync(Plan, PlanText));
        Assert.Equal("too-many-facts", (await app.RowAsync(Plan))?.Reason?.Code);
    }

    [Fact]
    public async Task IngestAsync_TextWithoutObservation_IsDoneAndSaysSo()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        Assert.Equal(IngestOutcome.Done, await app.PutAsync(News, "nothing of interest"));

        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(News));
        Assert.Equal((DocumentState.Done, "no-observations", 0), (row.State, row.Reason?.Code, row.Counts.Observations));
        Assert.Empty(row.Areas);
    }

    [Fact]
    public async Task IngestAsync_BlobReplacedWhileItIsRead_EndsWithTheNewOne()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.UploadAsync(Plan, "target old ha-nam 2031 1 ha");
        app.Interpreter.OnRead = async text =>
        {
            if (text.Contains("old", StringComparison.Ordinal))
            {
                app.Interpreter.OnRead = _ => Task.CompletedTask;
                await app.PutAsync(Plan, "target new ha-nam 2031 2 ha");
            }
        };

        Assert.Equal(IngestOutcome.Superseded, await app.IngestAsync(Plan));
        Assert.Equal(["G~new~2031"], await app.GoalKeysAsync('G'));
    }

    [Fact]
    public async Task IngestAsync_FaultyInterpreter_ThrowsAndLeavesTheRowProcessing()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.PutAsync(Plan, "throw"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.IngestAsync(Plan));

        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(Plan));
        Assert.Equal((DocumentState.Processing, 2), (row.State, row.Attempts));
    }

    [Fact]
    public async Task IngestAsync_NewerExtractor_ReadsAgain()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Plan, PlanText);
        app.Interpreter.Version = "2.0.0";

        Assert.Equal(IngestOutcome.Done, await app.IngestAsync(Plan));
        Assert.Equal("2.0.0", (await app.RowAsync(Plan))?.ExtractorVersion);
    }
}
