using Azure.Storage.Blobs;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Triggers;
using Moq;

namespace Ingest.Functions.Tests.Triggers;

public sealed class TriggerTests
{
    private readonly Mock<IDocumentIngestor> ingestor = new(MockBehavior.Strict);

    [Fact]
    public async Task IngestArticle_Blob_GoesToTheHandlerByItsName()
    {
        Expect("articles/a b/ế.txt");

        await new IngestArticle(ingestor.Object).RunAsync(Blob("articles", "a b/ế.txt"), default);

        ingestor.VerifyAll();
    }

    [Fact]
    public async Task IngestResolution_Blob_GoesToTheHandlerByItsName()
    {
        Expect("resolutions/plan.md");

        await new IngestResolution(ingestor.Object).RunAsync(Blob("resolutions", "plan.md"), default);

        ingestor.VerifyAll();
    }

    [Fact]
    public async Task IngestBlobEvent_SeveralEvents_EachGoesToTheHandler()
    {
        Expect("articles/a.txt");
        Expect("resolutions/b.md");

        await new IngestBlobEvent(ingestor.Object).RunAsync(
            """
            [{"eventType":"Microsoft.Storage.BlobDeleted","subject":"/blobServices/default/containers/articles/blobs/a.txt"},
             {"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/resolutions/blobs/b.md"},
             {"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/app-package/blobs/c.zip"}]
            """,
            default);

        ingestor.VerifyAll();
    }

    [Fact]
    public async Task IngestBlobEvent_StorageFault_IsTheHosts()
    {
        ingestor.Setup(handler => handler.IngestAsync(It.IsAny<DocumentId>(), false, default)).ThrowsAsync(new Azure.RequestFailedException(503, "busy"));
        var function = new IngestBlobEvent(ingestor.Object);

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => function.RunAsync(
            """{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles/blobs/a.txt"}""", default));
        await Assert.ThrowsAsync<FormatException>(() => function.RunAsync("noise", default));
    }

    private static BlobClient Blob(string container, string name) => new BlobContainerClient(new Uri($"https://x.blob.core.windows.net/{container}")).GetBlobClient(name);

    private void Expect(string path) =>
        ingestor.Setup(handler => handler.IngestAsync(DocumentId.FromPath(path)!.Value, false, default)).ReturnsAsync(IngestOutcome.Done);
}
