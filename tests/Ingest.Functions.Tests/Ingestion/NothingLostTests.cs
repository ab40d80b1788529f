using Ingest.Functions.Http;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;

namespace Ingest.Functions.Tests.Ingestion;

/// <summary>No blob that was ever listed is without a row, whatever is wrong with it; and no event that was missed stays missed.</summary>
public sealed class NothingLostTests
{
    private const string Text = "target forest ha-nam 2031 1 ha";
    private const int Documents = 80;

    [Theory]
    [InlineData("reject invalid-encoding", "rejected", "invalid-encoding")]
    [InlineData("target forest ha-nam 2031 1 ha\ntarget wheat ha-nam 2031 1 ha\ntarget roads ha-nam 2031 1 ha", "rejected", "too-many-facts")]
    [InlineData("much text, more than a document may have here, and none of it is a target or a result of anything at all, so that it is only long and says nothing", "rejected", "too-large")]
    [InlineData("throw", "failed", "poisoned")]
    [InlineData("nothing", "done", "no-observations")]
    public async Task Document_WithWhateverIsWrong_IsListedWithItsReasonAndCanBeReplayed(string text, string state, string reason)
    {
        await using IngestHarness app = await IngestHarness.StartInMemoryAsync();
        (app.Options.MaximumFacts, app.Options.MaximumDocumentBytes, app.Options.MaximumAttempts) = (2, 100, 2);
        await app.UploadAsync("articles/bad.txt", text);
        await app.UploadAsync("articles/good.txt", Text);

        // No event came; and where a document fails, the passes of the timer give it up.
        for (int pass = 0; pass < 3; pass++)
        {
            Assert.True(await Record.ExceptionAsync(app.ReconcileAsync) is null or AggregateException);
        }

        HttpAnswer listed = await app.DocumentsAsync($"/api/documents?state={state}");
        Assert.Equal(reason, listed.Items.Single(row => row.GetProperty("name").GetString() == "bad.txt").GetProperty("reason").GetProperty("code").GetString());

        await app.UploadAsync("articles/bad.txt", Text);
        HttpAnswer replayed = await app.CallAsync(
            "/api/documents/articles/bad.txt/replay", request => app.Make<DocumentFunctions>().ReplayDocumentAsync(request, "unused", "unused"), null, "POST");
        Assert.Equal((200, "done"), (replayed.Status, replayed.Json.GetProperty("outcome").GetString()));
        Assert.Equal(2, (await app.DocumentsAsync("/api/documents?state=done")).Items.Count);
    }

    [Fact]
    public async Task Reconcile_EveryKindOfMissedEvent_HealsAllOfThemInOnePassAndNothingElse()
    {
        await using IngestHarness app = await StartAsync();
        int healed = 0;
        app.Interpreter.OnRead = _ => Task.FromResult(Interlocked.Increment(ref healed));

        await app.ReconcileAsync();

        // A quarter each: uploads and replacements are read; deletions need no reading; the rest is as it was.
        Assert.Equal(Documents / 2, healed);
        Assert.Equal(await ExpectedAsync(), await app.DumpAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    public async Task Reconcile_Interrupted_GoesOnWhereItWas(int reads)
    {
        await using IngestHarness app = await StartAsync();
        int read = 0;
        using var stop = new CancellationTokenSource();
        app.Interpreter.OnRead = _ => Interlocked.Increment(ref read) == reads ? stop.CancelAsync() : Task.CompletedTask;
        app.Clock.Advance(app.Options.SettleAfter);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.Get<ContainerReconciler>().ReconcileAsync(stop.Token));

        await app.ReconcileAsync();

        Assert.InRange(read, Documents / 2, (Documents / 2) + app.Options.Parallelism);
        Assert.Equal(Documents * 3 / 4, await app.Documents.ListAsync(null, null, null, default).CountAsync(row => row.State is DocumentState.Done));

        // What was taken from a run that died is looked at once more, when that run can no longer be alive.
        await app.ReconcileAsync();
        Assert.Equal(await ExpectedAsync(), await app.DumpAsync());
    }

    /// <summary>Documents of which a quarter each came, were replaced and went without an event.</summary>
    private static async Task<IngestHarness> StartAsync()
    {
        IngestHarness app = await IngestHarness.StartInMemoryAsync();
        for (int i = 0; i < Documents; i++)
        {
            if (i % 4 != 0)
            {
                await app.PutAsync(Path(i), Before(i));
            }

            if (i % 4 <= 1)
            {
                await app.UploadAsync(Path(i), Now(i));
            }
            else if (i % 4 == 2)
            {
                await app.Blob(Path(i)).DeleteAsync();
            }
        }

        return app;
    }

    private static async Task<string> ExpectedAsync()
    {
        await using IngestHarness app = await IngestHarness.StartInMemoryAsync();
        foreach (int i in Enumerable.Range(0, Documents).Where(i => i % 4 != 2))
        {
            await app.PutAsync(Path(i), i % 4 == 3 ? Before(i) : Now(i));
        }

        Assert.Equal(Documents * 3 / 4, await app.Documents.ListAsync(null, null, null, default).CountAsync(row => row.State is DocumentState.Done));
        return await app.DumpAsync();
    }

    private static string Path(int i) => $"{(i % 3 == 0 ? "resolutions" : "articles")}/{i}.txt";

    private static string Before(int i) => $"target old{i} ha-nam 2031 1 ha\ntarget forest area{i % 8} 2031 1 ha";

    private static string Now(int i) => $"actual forest area{i % 8} 2031 {i} ha\ntarget roads area{i % 5} 2031 {i} km";
}
