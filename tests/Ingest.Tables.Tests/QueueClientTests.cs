using Azure;
using Azure.Storage;
using Azure.Storage.Queues;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class QueueClientTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string AwkwardText = "{\"Tên\": \"nghị quyết <số> & 'phụ lục'\", \"n\": 1}";

    [Fact]
    public async Task CreateIfNotExistsAsync_ExistingQueue_AnswersNull()
    {
        var queue = Client();

        Assert.NotNull(await queue.CreateIfNotExistsAsync());
        Assert.Null(await queue.CreateIfNotExistsAsync());
        Assert.True((await queue.ExistsAsync()).Value);
    }

    [Fact]
    public async Task ExistsAsync_MissingQueue_IsFalse()
    {
        Assert.False((await Client().ExistsAsync()).Value);
    }

    [Theory]
    [InlineData(QueueMessageEncoding.None)]
    [InlineData(QueueMessageEncoding.Base64)]
    public async Task ReceiveMessagesAsync_SentText_ArrivesUnchanged(QueueMessageEncoding encoding)
    {
        var queue = await CreatedAsync(encoding);
        var sent = (await queue.SendMessageAsync(AwkwardText)).Value;

        var received = Assert.Single((await queue.ReceiveMessagesAsync(maxMessages: 32, visibilityTimeout: TimeSpan.FromMinutes(1))).Value);

        Assert.Equal((sent.MessageId, AwkwardText, 1L), (received.MessageId, received.Body.ToString(), received.DequeueCount));
        Assert.True(received.NextVisibleOn > received.InsertedOn);
        Assert.Empty((await queue.ReceiveMessagesAsync(maxMessages: 32)).Value);
    }

    [Fact]
    public async Task SendMessageAsync_Base64Encoding_IsBase64OnTheWire()
    {
        var encoded = await CreatedAsync(QueueMessageEncoding.Base64);
        await encoded.SendMessageAsync("abc");

        var raw = new QueueClient(azurite.ConnectionString, encoded.Name);

        Assert.Equal("YWJj", Assert.Single((await raw.PeekMessagesAsync(32)).Value).Body.ToString());
    }

    [Fact]
    public async Task PeekMessagesAsync_Message_LeavesItForOthers()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("seen");

        Assert.Equal("seen", Assert.Single((await queue.PeekMessagesAsync(5)).Value).Body.ToString());
        Assert.Single((await queue.ReceiveMessagesAsync(5)).Value);
    }

    [Fact]
    public async Task SendMessageAsync_VisibilityTimeout_HidesTheMessage()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("later", TimeSpan.FromHours(1), TimeSpan.FromDays(1));

        Assert.Empty((await queue.ReceiveMessagesAsync(32)).Value);
        Assert.Equal(1, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task UpdateMessageAsync_NoTimeout_ReleasesTheMessageAndKeepsItsText()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("again");
        var first = (await queue.ReceiveMessagesAsync(1, TimeSpan.FromHours(1))).Value[0];

        var update = (await queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, visibilityTimeout: TimeSpan.Zero)).Value;

        var second = Assert.Single((await queue.ReceiveMessagesAsync(1)).Value);
        Assert.Equal((first.MessageId, "again", 2L), (second.MessageId, second.Body.ToString(), second.DequeueCount));
        Assert.NotEqual(first.PopReceipt, update.PopReceipt);
    }

    [Fact]
    public async Task UpdateMessageAsync_Text_ReplacesIt()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("old");
        var first = (await queue.ReceiveMessagesAsync(1, TimeSpan.FromHours(1))).Value[0];

        await queue.UpdateMessageAsync(first.MessageId, first.PopReceipt, "new & <better>", TimeSpan.Zero);

        Assert.Equal("new & <better>", Assert.Single((await queue.PeekMessagesAsync(1)).Value).Body.ToString());
    }

    [Fact]
    public async Task DeleteMessageAsync_Receipt_RemovesTheMessage()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("gone");
        var message = (await queue.ReceiveMessagesAsync(1)).Value[0];

        Assert.Equal(204, (await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt)).Status);

        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task DeleteMessageAsync_ReceiptOutdated_Throws()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("kept");
        var message = (await queue.ReceiveMessagesAsync(1, TimeSpan.FromHours(1))).Value[0];
        await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.FromHours(1));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteMessageAsync(message.MessageId, message.PopReceipt));

        Assert.Equal("PopReceiptMismatch", failure.ErrorCode);
    }

    [Fact]
    public async Task ClearMessagesAsync_Messages_RemovesAll()
    {
        var queue = await CreatedAsync();
        await queue.SendMessageAsync("1");
        await queue.SendMessageAsync("2");

        await queue.ClearMessagesAsync();

        Assert.Empty((await queue.PeekMessagesAsync(32)).Value);
    }

    [Fact]
    public async Task SendMessageAsync_MissingQueue_ThrowsNotFound()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().SendMessageAsync("lost"));

        Assert.Equal((404, "QueueNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task SendMessageAsync_WrongKey_ThrowsForbidden()
    {
        var credential = new StorageSharedKeyCredential(AzuriteFixture.AccountName, Convert.ToBase64String(new byte[64]));
        var queue = new QueueServiceClient(azurite.QueueEndpoint, credential).GetQueueClient("any");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => queue.SendMessageAsync("no"));

        Assert.Equal(403, failure.Status);
    }

    [Fact]
    public async Task DeleteIfExistsAsync_TwoTimes_IsTrueThenFalse()
    {
        var queue = await CreatedAsync();

        Assert.True((await queue.DeleteIfExistsAsync()).Value);
        Assert.False((await queue.DeleteIfExistsAsync()).Value);
    }

    private QueueClient Client(QueueMessageEncoding encoding = QueueMessageEncoding.None) =>
        new QueueServiceClient(azurite.ConnectionString, new QueueClientOptions { MessageEncoding = encoding }).GetQueueClient(AzuriteFixture.NewName("q"));

    private async Task<QueueClient> CreatedAsync(QueueMessageEncoding encoding = QueueMessageEncoding.None)
    {
        var queue = Client(encoding);
        await queue.CreateIfNotExistsAsync();
        return queue;
    }
}
