using Azure.Storage.Blobs;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Tests.Triggers;

/// <summary>Copies PollNewBlobsAsync of ScanBlobScanLogHybridPollingStrategy.cs.</summary>
public sealed class ContainerScanTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Next_MoreBlobsThanAPage_GoesOnWhereItStoppedAndMovesTheWatermarkAtTheEnd()
    {
        BlobContainerClient container = await ContainerAsync("a", "b", "c", "d", "e");
        var scan = new ContainerScan(container, DateTimeOffset.MinValue, NullLogger.Instance);

        Assert.Equal(["a", "b"], await NamesAsync(scan, 2));
        Assert.Equal(["c", "d"], await NamesAsync(scan, 2));
        Assert.Equal(DateTimeOffset.MinValue, scan.Watermark);
        Assert.Equal(["e"], await NamesAsync(scan, 2));
        Assert.NotEqual(DateTimeOffset.MinValue, scan.Watermark);
    }

    [Fact] // blob times are whole seconds: those of the latest second are candidates again
    public async Task Next_SecondSweep_ListsTheLatestSecondAgain()
    {
        BlobContainerClient container = await ContainerAsync("a");
        var scan = new ContainerScan(container, DateTimeOffset.MinValue, NullLogger.Instance);
        await NamesAsync(scan, 10);

        Assert.Equal(["a"], await NamesAsync(scan, 10));
    }

    [Fact]
    public async Task Next_OlderThanTheWatermark_IsNoCandidate()
    {
        BlobContainerClient container = await ContainerAsync("a");
        DateTimeOffset modified = (await container.GetBlobClient("a").GetPropertiesAsync()).Value.LastModified;
        var scan = new ContainerScan(container, modified.AddSeconds(1), NullLogger.Instance);

        Assert.Empty(await NamesAsync(scan, 10));
    }

    private async Task<BlobContainerClient> ContainerAsync(params string[] names)
    {
        var container = new BlobContainerClient(azurite.ConnectionString, AzuriteFixture.NewName("scan"));
        await container.CreateAsync();
        foreach (string name in names)
        {
            await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(name));
        }

        return container;
    }

    private static async Task<IEnumerable<string>> NamesAsync(ContainerScan scan, int limit) => (await scan.NextAsync(limit, default)).Select(b => b.Name);
}
