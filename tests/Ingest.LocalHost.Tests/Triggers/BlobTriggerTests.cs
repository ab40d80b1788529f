using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Tests.Fakes;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Triggers;

public sealed class BlobTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact] // BlobTriggerExecutor.cs: a generation is queued once
    public async Task Pass_SameBlobSeenAgain_RunsOnce()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("folder/a.txt", "one");

        await rig.WorkAsync();
        await rig.WorkAsync();

        Assert.Equal(["folder/a: one"], rig.Parts.Recorder.Calls);
        Assert.Equal(0, await rig.Queue.CountAsync());
    }

    [Fact] // BlobTriggerExecutor.cs: the receipt is by ETag
    public async Task Pass_BlobOverwritten_RunsAgain()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("a.txt", "one");
        await rig.WorkAsync();
        await rig.UploadAsync("a.txt", "two");

        await rig.WorkAsync();

        Assert.Equal(["a: one", "a: two"], rig.Parts.Recorder.Calls);
    }

    [Fact] // ScanBlobScanLogHybridPollingStrategy.cs, PollNewBlobsAsync: 404 is an empty listing
    public async Task Pass_ContainerMissing_IsEmptyUntilItIsThere()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite, createContainer: false);
        await rig.WorkAsync();
        await rig.Parts.Blobs.CreateAsync();
        await rig.UploadAsync("late.txt", "here");

        await rig.WorkAsync();

        Assert.Equal(["late: here"], rig.Parts.Recorder.Calls);
    }

    [Fact] // BlobTriggerExecutor.cs: the pattern is asked before anything else, and leaves no receipt
    public async Task Pass_NameOutsideThePattern_LeavesNothing()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("a.md", "no");
        await rig.UploadAsync("b.txt", "yes");

        await rig.WorkAsync();

        Assert.Equal(["b: yes"], rig.Parts.Recorder.Calls);
        Assert.Single(await ReceiptsAsync(rig));
    }

    [Fact] // BlobReceiptManager.cs, BlobReceipt.cs
    public async Task Pass_NewBlob_LeavesACompleteReceiptUnderItsETag()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        string eTag = await rig.UploadAsync("x/a.txt", "one");

        await rig.Scanner.PassAsync(default);

        BlobItem receipt = Assert.Single(await ReceiptsAsync(rig));
        Assert.Equal($"blobreceipts/{rig.Parts.HostId}/Host.Functions.ReadPaper/{eTag}/{rig.Parts.Container}/x/a.txt", receipt.Name);
        Assert.Empty(receipt.Metadata);
        Assert.Equal(0, receipt.Properties.ContentLength);
    }

    [Fact] // BlobTriggerMessage.cs, HostQueueNames.cs
    public async Task Pass_NewBlob_QueuesTheHostsMessage()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        string eTag = await rig.UploadAsync("a.txt", "one");

        await rig.Scanner.PassAsync(default);

        StorageQueue queue = rig.Parts.Connections.Host.Queue($"azure-webjobs-blobtrigger-{rig.Parts.HostId}");
        using JsonDocument message = JsonDocument.Parse(Base64.Decode(Assert.Single(await queue.PeekAsync())));
        Assert.Equal(
            [("Type", "BlobTrigger"), ("FunctionId", "Host.Functions.ReadPaper"), ("BlobType", "BlockBlob"), ("ContainerName", rig.Parts.Container), ("BlobName", "a.txt"), ("ETag", eTag)],
            message.RootElement.EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)));
    }

    [Fact] // BlobTriggerExecutor.cs: an incomplete receipt is taken over, so a crash before the mark gives a second message
    public async Task Pass_ReceiptLeftIncomplete_QueuesAgain()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        string eTag = await rig.UploadAsync("a.txt", "one");
        var receipts = new BlobReceipts(rig.Parts.Connections.Host.Blobs, rig.Parts.HostId);
        BlobClient receipt = receipts.Receipt("Host.Functions.ReadPaper", eTag, rig.Parts.Container, "a.txt");
        Assert.True(await receipts.TryCreateAsync(receipt, default));
        Assert.False(await BlobReceipts.IsCompleteAsync(receipt, default));

        await rig.WorkAsync();

        Assert.Equal(["a: one"], rig.Parts.Recorder.Calls);
        Assert.True(await BlobReceipts.IsCompleteAsync(receipt, default));
    }

    [Fact] // BlobReceiptManager.cs: created If-None-Match *, one lease at a time
    public async Task Receipt_SecondTaker_GetsNothing()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        var receipts = new BlobReceipts(rig.Parts.Connections.Host.Blobs, rig.Parts.HostId);
        BlobClient receipt = receipts.Receipt("f", "tag", "c", "b");

        Assert.True(await receipts.TryCreateAsync(receipt, default));
        Assert.False(await receipts.TryCreateAsync(receipt, default));
        string? lease = await BlobReceipts.TryLeaseAsync(receipt, default);
        Assert.NotNull(lease);
        Assert.Null(await BlobReceipts.TryLeaseAsync(receipt, default));
        await BlobReceipts.ReleaseAsync(receipt, lease);
        Assert.NotNull(await BlobReceipts.TryLeaseAsync(receipt, default));
    }

    [Fact] // ScanBlobScanLogHybridPollingStrategy.cs: what another just queues is looked at again in the next pass
    public async Task Pass_ReceiptLeasedByAnother_WaitsForTheNextPass()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        string eTag = await rig.UploadAsync("a.txt", "one");
        var receipts = new BlobReceipts(rig.Parts.Connections.Host.Blobs, rig.Parts.HostId);
        BlobClient receipt = receipts.Receipt("Host.Functions.ReadPaper", eTag, rig.Parts.Container, "a.txt");
        await receipts.TryCreateAsync(receipt, default);
        string? lease = await BlobReceipts.TryLeaseAsync(receipt, default);

        await rig.WorkAsync();
        Assert.Empty(rig.Parts.Recorder.Calls);
        await BlobReceipts.ReleaseAsync(receipt, lease!);
        await rig.WorkAsync();

        Assert.Equal(["a: one"], rig.Parts.Recorder.Calls);
    }

    [Fact] // BlobQueueTriggerExecutor.cs: a message for a function that is no more has served
    public async Task Message_UnknownFunction_IsDropped()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.Queue.SendAsync(Base64.Encode(new BlobTriggerMessage("Host.Functions.Gone", "BlockBlob", rig.Parts.Container, "a.txt", "x").ToJson()));

        await rig.WorkAsync();

        Assert.Equal(0, await rig.Queue.CountAsync());
        Assert.Equal(0, await rig.Poison.CountAsync());
    }

    [Fact] // BlobQueueTriggerExecutor.cs: a blob that is no more is no error; deletes are never delivered
    public async Task Message_BlobDeleted_IsDropped()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("a.txt", "one");
        await rig.Scanner.PassAsync(default);
        await rig.Parts.Blobs.DeleteBlobAsync("a.txt");

        await rig.WorkAsync();

        Assert.Empty(rig.Parts.Recorder.Calls);
        Assert.Equal(0, await rig.Queue.CountAsync());
    }

    [Fact] // BlobQueueTriggerExecutor.cs: the message of an old generation is dropped and the blob notified anew
    public async Task Message_BlobChanged_RunsOnceOnTheNewGeneration()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("a.txt", "one");
        await rig.Scanner.PassAsync(default);
        await rig.UploadAsync("a.txt", "two");

        await rig.Listener.PollAsync(default);
        await rig.Listener.DrainAsync();
        Assert.Empty(rig.Parts.Recorder.Calls);
        await rig.WorkAsync();

        Assert.Equal(["a: two"], rig.Parts.Recorder.Calls);
    }

    [Fact] // QueueProcessor.cs: released with timeout 0, five attempts back to back, then the same body in the poison queue
    public async Task Message_FunctionFails_RunsFiveTimesThenPoison()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        rig.Parts.Recorder.OnCall = (_, _) => throw new InvalidOperationException("no");
        await rig.UploadAsync("a.txt", "one");
        await rig.Scanner.PassAsync(default);
        string body = Assert.Single(await rig.Queue.PeekAsync());

        await rig.WorkAsync();

        Assert.Equal(5, rig.Parts.Recorder.Calls.Count);
        Assert.Equal([1, 2, 3, 4, 5], rig.Parts.Runs.Select(run => run.Attempt));
        Assert.Equal(body, Assert.Single(await rig.Poison.PeekAsync()));
        Assert.Equal(0, await rig.Queue.CountAsync());
    }

    [Fact] // ScanBlobScanLogHybridPollingStrategy.cs, StorageBlobScanInfoManager.cs: the latest change, less a millisecond
    public async Task Pass_NewBlob_StoresTheWatermark()
    {
        await using BlobRig rig = await BlobRig.CreateAsync(azurite);
        await rig.UploadAsync("a.txt", "one");
        DateTimeOffset modified = (await rig.Parts.Blobs.GetBlobClient("a.txt").GetPropertiesAsync()).Value.LastModified;

        await rig.Scanner.PassAsync(default);

        BlobClient scanInfo = rig.Parts.Hosts.GetBlobClient($"blobscaninfo/{rig.Parts.HostId}/devstoreaccount1/{rig.Parts.Container}/scanInfo");
        using JsonDocument json = JsonDocument.Parse((await scanInfo.DownloadContentAsync()).Value.Content);
        Assert.Equal(modified.AddMilliseconds(-1), json.RootElement.GetProperty("LatestScan").GetDateTimeOffset());
    }

    [Fact] // a restarted host goes on from the watermark and from the receipts
    public async Task Restart_SameHost_RunsOnlyWhatIsNew()
    {
        await using BlobRig before = await BlobRig.CreateAsync(azurite);
        await before.UploadAsync("a.txt", "one");
        await before.WorkAsync();
        BlobRig after = await BlobRig.CreateAsync(before.Parts);
        await after.UploadAsync("b.txt", "two");

        await after.WorkAsync();

        Assert.Equal(["a: one", "b: two"], before.Parts.Recorder.Calls);
    }

    private static async Task<List<BlobItem>> ReceiptsAsync(BlobRig rig)
    {
        List<BlobItem> receipts = [];
        await foreach (BlobItem item in rig.Parts.Hosts.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, $"blobreceipts/{rig.Parts.HostId}/", CancellationToken.None))
        {
            receipts.Add(item);
        }

        return receipts;
    }
}
