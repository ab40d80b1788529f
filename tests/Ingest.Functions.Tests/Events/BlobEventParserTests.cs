using Ingest.Functions.Events;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Tests.Events;

public sealed class BlobEventParserTests
{
    [Theory]
    [InlineData("""[{"id":"1","eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles/blobs/a b/c.txt","data":{"api":"PutBlockList","sequencer":"1"}}]""")]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobDeleted","subject":"/blobServices/default/containers/articles/blobs/a b/c.txt"}""")]
    [InlineData("""{"specversion":"1.0","type":"Microsoft.Storage.BlobCreated","source":"/subscriptions/1","subject":"/blobServices/default/containers/articles/blobs/a b/c.txt","data":{}}""")]
    public void Parse_EitherSchema_NamesTheBlob(string message) =>
        Assert.Equal(new DocumentId("articles", "a b/c.txt"), Assert.Single(BlobEventParser.Parse(message)).Document);

    [Fact]
    public void Parse_NameThatLooksLikeASubject_IsKeptWhole()
    {
        const string Message = """{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles/blobs/containers/x/blobs/%41.txt"}""";

        Assert.Equal("containers/x/blobs/%41.txt", Assert.Single(BlobEventParser.Parse(Message)).Document?.Name);
    }

    [Theory]
    [InlineData("""{"eventType":"Microsoft.Storage.BlobTierChanged","subject":"/blobServices/default/containers/articles/blobs/a"}""")]
    [InlineData("""{"eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","subject":"","data":{}}""")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/dead-letters/blobs/a"}""")]
    public void Parse_OtherEvent_IsNoWork(string message) => Assert.Null(Assert.Single(BlobEventParser.Parse(message)).Document);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated"}""")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles"}""")]
    [InlineData("""{"type":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/articles/blobs/"}""")]
    public void Parse_NoEvent_Throws(string message) => Assert.Throws<FormatException>(() => BlobEventParser.Parse(message));
}
