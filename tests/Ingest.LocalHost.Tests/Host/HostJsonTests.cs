using Ingest.LocalHost.Host;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Host;

public class HostJsonTests
{
    [Fact] // QueuesOptions.cs, BlobsOptions.cs, HttpOptions.cs
    public void Read_NoFile_GivesTheHostsDefaults()
    {
        HostJson json = HostJson.Read(null);

        Assert.Equal("api", json.RoutePrefix);
        Assert.Equal(new QueueSettings(), json.Queues);
        Assert.Equal((16, 8, 5, TimeSpan.Zero, TimeSpan.FromMinutes(1)), (json.Queues.BatchSize, json.Queues.NewBatchThreshold, json.Queues.MaxDequeueCount, json.Queues.VisibilityTimeout, json.Queues.MaxPollingInterval));
        Assert.Equal(5, json.Blobs.MaxDequeueCount);
    }

    [Fact]
    public void Read_FileOfTheApp_IsObeyed()
    {
        HostJson json = HostJson.Read(Path.Combine(Repository.Root, "functions", "Ingest.Functions", "host.json"));

        Assert.Equal("api", json.RoutePrefix);
        Assert.True(json.Queues.VisibilityTimeout > TimeSpan.Zero, "The app asks for a pause between attempts, lest five are burnt in one outage.");
        Assert.InRange(json.Blobs.BatchSize, 1, 32);
    }

    [Fact]
    public void Read_BatchTooLarge_SaysSo()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"extensions":{"queues":{"batchSize":33}}}""");
            Assert.Contains("1 to 32", Assert.Throws<FriendlyException>(() => HostJson.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory] // BlobListenerFactory.cs: parallelism above a batch becomes the threshold
    [InlineData(8, 8, 0)]
    [InlineData(32, 32, 0)]
    [InlineData(64, 32, 32)]
    public void ForBlobs_Parallelism_BecomesBatchAndThreshold(int parallelism, int batch, int threshold)
    {
        QueueSettings settings = QueueSettings.ForBlobs(parallelism, 3);

        Assert.Equal((batch, threshold, 3), (settings.BatchSize, settings.NewBatchThreshold, settings.MaxDequeueCount));
    }
}
