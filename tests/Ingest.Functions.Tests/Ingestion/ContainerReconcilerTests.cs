using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

public sealed class ContainerReconcilerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Text = "target forest ha-nam 2031 1 ha";

    [Fact]
    public async Task Reconcile_MissedEvents_AreHealedBothWaysInOnePass()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await using IngestHarness expected = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("articles/deleted.txt", "target gone ha-nam 2031 1 ha");
        await app.PutAsync("articles/replaced.txt", "target gone ha-nam 2031 1 ha");
        await app.Blob("articles/deleted.txt").DeleteAsync();
        await app.UploadAsync("articles/replaced.txt", Text);
        await app.UploadAsync("resolutions/new.md", Text);
        await expected.PutAsync("articles/replaced.txt", Text);
        await expected.PutAsync("resolutions/new.md", Text);

        await app.ReconcileAsync();

        Assert.Equal(await expected.DumpAsync(), await app.DumpAsync());
    }

    [Fact]
    public async Task Reconcile_ADocumentThatFails_DoesNotKeepTheOthersAndIsGivenUpInTheEnd()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        app.Options.MaximumAttempts = 3;
        await app.UploadAsync("articles/bad.txt", "throw");
        await app.UploadAsync("articles/good.txt", Text);

        for (int pass = 0; pass < 3; pass++)
        {
            await Assert.ThrowsAsync<AggregateException>(app.ReconcileAsync);
        }

        await app.ReconcileAsync();
        DocumentRow bad = Assert.IsType<DocumentRow>(await app.RowAsync("articles/bad.txt"));
        Assert.Equal((DocumentState.Failed, 3, "poisoned"), (bad.State, bad.Attempts, bad.Reason?.Code));
        Assert.Equal(DocumentState.Done, (await app.RowAsync("articles/good.txt"))?.State);

        await app.UploadAsync("articles/bad.txt", Text);
        await app.ReconcileAsync();
        Assert.Equal(DocumentState.Done, (await app.RowAsync("articles/bad.txt"))?.State);
    }

    [Fact]
    public async Task Reconcile_NewBlob_IsLeftToItsEventForAWhile()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        app.Options.ReconcileGrace = TimeSpan.FromDays(36_500);
        await app.UploadAsync("articles/new.txt", Text);

        await app.ReconcileAsync();

        Assert.Null(await app.RowAsync("articles/new.txt"));
    }

    [Fact]
    public async Task Reconcile_RunThatMayBeAlive_IsLeftAlone()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.PutAsync("articles/bad.txt", "throw"));

        await app.Get<ContainerReconciler>().ReconcileAsync();

        Assert.Equal(1, (await app.RowAsync("articles/bad.txt"))?.Attempts);
    }

    [Fact]
    public async Task Reconcile_MissingContainer_IsEmpty()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("articles/a.txt", Text);
        await app.Get<Azure.Storage.Blobs.BlobServiceClient>().GetBlobContainerClient(StorageNames.Articles).DeleteAsync();

        await app.ReconcileAsync();

        Assert.Equal("", await app.DumpAsync());
    }
}
