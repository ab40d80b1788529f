using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Simulation;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Torture;

public sealed class SimulatedStorageTests : StorageConformanceTests
{
    private protected override StorageSite Site { get; } = new(SimulatedStorage.ConnectionString, "", new SimulatedStorage(TimeProvider.System));
}

public sealed class AzuriteStorageTests(AzuriteFixture azurite) : StorageConformanceTests, IClassFixture<AzuriteFixture>
{
    private readonly string prefix = AzuriteFixture.NewName("c");

    private protected override StorageSite Site => new(azurite.ConnectionString, prefix, HttpClientTransport.Shared);
}

/// <summary>What Ingest relies on, asked of the simulation and of Azurite alike: only so can the simulation be believed.</summary>
public abstract class StorageConformanceTests : IAsyncLifetime
{
    private protected abstract StorageSite Site { get; }

    private TableClient Table => Site.Tables().GetTableClient("Rows");

    private BlobContainerClient Container => Site.Blobs().GetBlobContainerClient("docs");

    public async Task InitializeAsync()
    {
        await Table.CreateIfNotExistsAsync();
        await Container.CreateIfNotExistsAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Create_Twice_IsFine()
    {
        await Table.CreateIfNotExistsAsync();
        await Container.CreateIfNotExistsAsync();
    }

    [Fact]
    public async Task GetEntity_AfterAdd_HasColumnsTypesETagAndTime()
    {
        Response added = await Table.AddEntityAsync(Row("a'b", 1, "ü\r\n"));

        TableEntity row = (await Table.GetEntityAsync<TableEntity>("p", "a'b")).Value;
        Assert.Equal((1, 5_000_000_000L, "ü\r\n", true), (row.GetInt32("N"), row.GetInt64("L"), row.GetString("T"), row.GetBoolean("B")));
        Assert.Equal([1, 2], row.GetBinary("Bytes"));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.NotNull(row.Timestamp);
    }

    [Fact]
    public async Task Refusals_OfTheTableService_HaveStatusAndCode()
    {
        await Table.AddEntityAsync(Row("a"));
        ETag stale = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.ETag;
        await Table.UpdateEntityAsync(Row("a", 2), stale, TableUpdateMode.Replace);

        Assert.Equal((409, "EntityAlreadyExists"), await FaultAsync(() => Table.AddEntityAsync(Row("a"))));
        Assert.Equal((412, "UpdateConditionNotSatisfied"), await FaultAsync(() => Table.UpdateEntityAsync(Row("a"), stale, TableUpdateMode.Replace)));
        Assert.Equal(412, (await FaultAsync(() => Table.DeleteEntityAsync("p", "a", stale))).Status);
        Assert.Equal(404, (await FaultAsync(() => Table.UpdateEntityAsync(Row("b"), stale, TableUpdateMode.Replace))).Status);
        Assert.Equal((404, "TableNotFound"), await FaultAsync(() => Site.Tables().GetTableClient("Absent").AddEntityAsync(Row("a"))));
        Assert.Equal(404, (await Table.DeleteEntityAsync("p", "b", stale)).Status);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "b")).HasValue);
    }

    [Fact]
    public async Task Update_Merge_KeepsWhatItDoesNotName()
    {
        await Table.UpsertEntityAsync(Row("a", 1, "kept"), TableUpdateMode.Replace);

        await Table.UpsertEntityAsync(new TableEntity("p", "a") { ["N"] = 7 }, TableUpdateMode.Merge);
        await Table.UpdateEntityAsync(new TableEntity("p", "a") { ["More"] = "x" }, ETag.All, TableUpdateMode.Merge);

        TableEntity row = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value;
        Assert.Equal((7, "kept", "x"), (row.GetInt32("N"), row.GetString("T"), row.GetString("More")));
    }

    [Fact]
    public async Task Query_Range_IsOrderedCutIntoPagesAndSelects()
    {
        foreach (string key in new[] { "O~b~2", "O~b~1", "O~c", "O~a", "S~b", "O~b" })
        {
            await Table.AddEntityAsync(Row(key));
        }

        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and RowKey ge {"O~b"} and RowKey lt {"O~b~~"}");
        List<Page<TableEntity>> pages = [];
        await foreach (Page<TableEntity> page in Table.QueryAsync<TableEntity>(filter, 2, ["RowKey", "N"]).AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal(["O~b", "O~b~1", "O~b~2"], pages.SelectMany(page => page.Values).Select(row => row.RowKey));
        Assert.True(pages.Count > 1);
        Assert.All(pages.SelectMany(page => page.Values), row => Assert.Equal((1, null), (row.GetInt32("N"), row["T"])));
    }

    [Fact]
    public async Task Transaction_OfEveryKind_IsCarriedOutInOrder()
    {
        await Table.AddEntityAsync(Row("guard"));
        await Table.AddEntityAsync(Row("gone"));
        ETag tag = (await Table.GetEntityAsync<TableEntity>("p", "guard")).Value.ETag;

        Response<IReadOnlyList<Response>> answer = await Table.SubmitTransactionAsync([
            new(TableTransactionActionType.UpdateReplace, Row("guard", 2), tag),
            new(TableTransactionActionType.UpsertReplace, Row("put", 3, "--changeset\r\n\r\n")),
            new(TableTransactionActionType.Add, Row("added")),
            new(TableTransactionActionType.Delete, new TableEntity("p", "gone"), ETag.All)]);

        Assert.Equal(4, answer.Value.Count);
        Assert.Equal((await Table.GetEntityAsync<TableEntity>("p", "guard")).Value.ETag, answer.Value[0].Headers.ETag);
        Assert.Equal("--changeset\r\n\r\n", (await Table.GetEntityAsync<TableEntity>("p", "put")).Value.GetString("T"));
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "gone")).HasValue);
    }

    [Theory]
    [InlineData("stale", 412)]
    [InlineData("exists", 409)]
    [InlineData("absent", 404)]
    public async Task Transaction_WithARefusedAction_ChangesNothing(string kind, int status)
    {
        await Table.AddEntityAsync(Row("a"));
        ETag stale = (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.ETag;
        await Table.UpdateEntityAsync(Row("a", 5), ETag.All, TableUpdateMode.Replace);
        TableTransactionAction refused = kind switch
        {
            "stale" => new(TableTransactionActionType.UpdateReplace, Row("a", 9), stale),
            "exists" => new(TableTransactionActionType.Add, Row("a", 9)),
            _ => new(TableTransactionActionType.Delete, new TableEntity("p", "nobody"), ETag.All),
        };

        (int Status, string?) fault = await FaultAsync(() => Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, Row("new")), refused]));

        Assert.Equal(status, fault.Status);
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("p", "new")).HasValue);
        Assert.Equal(5, (await Table.GetEntityAsync<TableEntity>("p", "a")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task Blob_PutReadReplaceDelete_FollowsItsETag()
    {
        BlobClient blob = Container.GetBlobClient("a/b ü.md");
        await blob.UploadAsync(new BinaryData("one"), overwrite: true);
        BlobProperties first = await blob.GetPropertiesAsync();
        var ifFirst = new BlobDownloadOptions { Conditions = new() { IfMatch = first.ETag } };

        Assert.Equal("one", (await blob.DownloadContentAsync(ifFirst)).Value.Content.ToString());
        await blob.UploadAsync(new BinaryData("other"), overwrite: true);
        Assert.Equal((412, "ConditionNotMet"), await FaultAsync(() => blob.DownloadContentAsync(ifFirst)));
        Assert.Equal((409, "BlobAlreadyExists"), await FaultAsync(() => blob.UploadAsync(new BinaryData("no"), overwrite: false)));
        Assert.Equal(5, (await blob.GetPropertiesAsync()).Value.ContentLength);
        Assert.True(await blob.DeleteIfExistsAsync());
        Assert.Equal((404, "BlobNotFound"), await FaultAsync(() => blob.GetPropertiesAsync()));
    }

    [Fact]
    public async Task List_OfBlobs_HasPrefixPagesAndTheETagOfEach()
    {
        foreach (string name in new[] { "x/2.txt", "x/1.txt", "y.txt" })
        {
            await Container.GetBlobClient(name).UploadAsync(new BinaryData(name), overwrite: true);
        }

        List<BlobItem> items = [];
        await foreach (Page<BlobItem> page in Container.GetBlobsAsync(BlobTraits.None, BlobStates.None, "x/", CancellationToken.None).AsPages(pageSizeHint: 1))
        {
            items.AddRange(page.Values);
        }

        Assert.Equal(["x/1.txt", "x/2.txt"], items.Select(item => item.Name));
        ETag tag = (await Container.GetBlobClient("x/1.txt").GetPropertiesAsync()).Value.ETag;
        Assert.Equal(tag.ToString().Trim('"'), items[0].Properties.ETag?.ToString().Trim('"'));
    }

    [Fact]
    public async Task Blob_SentInBlocks_IsThereWithTheirList()
    {
        BlockBlobClient blob = Container.GetBlockBlobClient("parts.txt");
        string[] blocks = [Convert.ToBase64String([1]), Convert.ToBase64String([2])];
        await blob.StageBlockAsync(blocks[0], new MemoryStream([65]));
        Assert.Equal((404, "BlobNotFound"), await FaultAsync(() => blob.GetPropertiesAsync()));
        await blob.StageBlockAsync(blocks[1], new MemoryStream([66, 67]));

        ETag tag = (await blob.CommitBlockListAsync(blocks)).Value.ETag;

        BlobDownloadResult read = await blob.DownloadContentAsync();
        Assert.Equal(("ABC", tag), (read.Content.ToString(), read.Details.ETag));
    }

    [Fact]
    public async Task Queue_TakenGivenBackTakenDeleted_CountsAndAsksForTheReceipt()
    {
        StorageQueue queue = Site.Queue("messages");
        await queue.SendAsync("body=");
        ReceivedMessage first = Assert.Single(await queue.ReceiveAsync(1, TimeSpan.FromMinutes(5)));
        Assert.Empty(await queue.ReceiveAsync(1, TimeSpan.FromMinutes(5)));
        await queue.UpdateAsync(first, TimeSpan.Zero);
        ReceivedMessage again = Assert.Single(await queue.ReceiveAsync(4, TimeSpan.FromMinutes(5)));

        Assert.Equal((first.Id, "body=", 2), (again.Id, again.Body, again.DequeueCount));
        RequestFailedException stale = await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteAsync(first));
        Assert.True(stale.IsMessageLost());
        Assert.Equal(1, await queue.CountAsync());
        await queue.DeleteAsync(again);
        Assert.Equal(0, await queue.CountAsync());
        Assert.True((await Assert.ThrowsAsync<RequestFailedException>(() => queue.DeleteAsync(again))).IsMessageLost());
        Assert.Equal(0, await Site.Queue("absent").CountAsync());
    }

    private static TableEntity Row(string key, int number = 1, string text = "t") => new("p", key)
    {
        ["N"] = number,
        ["L"] = 5_000_000_000L,
        ["T"] = text,
        ["B"] = true,
        ["Bytes"] = new byte[] { 1, 2 },
    };

    private static async Task<(int Status, string? Code)> FaultAsync(Func<Task> call)
    {
        RequestFailedException fault = await Assert.ThrowsAnyAsync<RequestFailedException>(call);
        return (fault.Status, fault.ErrorCode);
    }
}
