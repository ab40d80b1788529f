using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

public sealed class PoisonRecorderTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Path = "articles/x/bad.txt";
    private const string Polled = """{"Type":"BlobTrigger","FunctionId":"f","BlobType":"BlockBlob","ContainerName":"articles","BlobName":"x/bad.txt","ETag":"\"0x1\""}""";
    private const string Event = """{"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles/blobs/x/bad.txt","data":{}}""";

    [Fact]
    public async Task RecordPolled_FailedDocument_IsShownAsFailedAndHealedLater()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.PutAsync(Path, "throw"));

        await app.Get<PoisonRecorder>().RecordPolledAsync(Polled, default);

        DocumentRow row = Assert.IsType<DocumentRow>(await app.RowAsync(Path));
        Assert.Equal((DocumentState.Failed, "poisoned", 1), (row.State, row.Reason?.Code, row.Attempts));
        app.Interpreter.OnRead = _ => Task.CompletedTask;
        await app.UploadAsync(Path, "target forest ha-nam 2031 1 ha");
        await app.ReconcileAsync();
        Assert.Equal(DocumentState.Done, (await app.RowAsync(Path))?.State);
    }

    [Fact]
    public async Task RecordEvent_DocumentNeverSeenBefore_GetsARow()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.UploadAsync(Path, "throw");

        await app.Get<PoisonRecorder>().RecordEventAsync(Event, default);

        Assert.Equal(DocumentState.Failed, (await app.RowAsync(Path))?.State);
    }

    [Fact]
    public async Task RecordPolled_DocumentIngestedSince_IsLeftAsItIs()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(Path, "target forest ha-nam 2031 1 ha");
        string before = await app.DumpAsync();

        await app.Get<PoisonRecorder>().RecordPolledAsync(Polled, default);

        Assert.Equal(before, await app.DumpAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"ContainerName":"secrets","BlobName":"a"}""")]
    [InlineData(Polled)]
    public async Task RecordPolled_NoSuchDocument_LeavesNoRow(string message)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        await app.Get<PoisonRecorder>().RecordPolledAsync(message, default);
        await app.Get<PoisonRecorder>().RecordEventAsync(message, default);

        Assert.Equal("", await app.DumpAsync());
    }
}
