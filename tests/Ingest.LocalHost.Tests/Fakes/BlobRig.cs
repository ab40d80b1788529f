using Azure.Storage.Blobs;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Tests.Fakes;

/// <summary>Scanner and queue of blob triggers: the test says when a pass is made and when messages are taken.</summary>
internal sealed class BlobRig : IAsyncDisposable
{
    private readonly Rig rig;

    private BlobRig(Rig rig, BlobScanner scanner, QueueListener listener, StorageQueue queue, StorageQueue poison) =>
        (this.rig, Scanner, Listener, Queue, Poison) = (rig, scanner, listener, queue, poison);

    public BlobScanner Scanner { get; }

    public QueueListener Listener { get; }

    public StorageQueue Queue { get; }

    public StorageQueue Poison { get; }

    public Rig Parts => rig;

    public static async Task<BlobRig> CreateAsync(AzuriteFixture azurite, bool createContainer = true)
    {
        var rig = new Rig(azurite, [typeof(PaperFunctions)]);
        if (createContainer)
        {
            await rig.Blobs.CreateAsync();
        }

        return await CreateAsync(rig);
    }

    public static async Task<BlobRig> CreateAsync(Rig rig)
    {
        StorageQueue queue = rig.Connections.Host.Queue(HostNames.BlobTriggerQueue(rig.HostId));
        StorageQueue poison = rig.Connections.Host.Queue(AzuriteFixture.NewName("poison"));
        var queuer = new BlobQueuer(new BlobReceipts(rig.Connections.Host.Blobs, rig.HostId), queue, rig.Watcher, NullLogger.Instance);
        var scanner = new BlobScanner(queuer, new ScanInfoStore(rig.Connections.Host.Blobs, rig.HostId), TimeSpan.FromSeconds(1), rig.Time, NullLogger.Instance);
        foreach (LocalFunction function in rig.Functions)
        {
            await scanner.RegisterAsync(rig.Blobs, function, default);
        }

        var handler = new BlobMessageHandler(rig.Functions, rig.Connections, scanner.Notify, rig.Runner, NullLogger.Instance);
        return new(rig, scanner, rig.Listen(queue, poison, QueueSettings.ForBlobs(8, 5), handler.HandleAsync), queue, poison);
    }

    public async Task<string> UploadAsync(string name, string text)
    {
        BlobClient blob = rig.Blobs.GetBlobClient(name);
        return (await blob.UploadAsync(BinaryData.FromString(text), overwrite: true)).Value.ETag.ToString();
    }

    /// <summary>One scan, then messages until none is left.</summary>
    public async Task WorkAsync()
    {
        await Scanner.PassAsync(default);
        while (await Listener.PollAsync(default) > 0)
        {
            await Listener.DrainAsync();
        }
    }

    public ValueTask DisposeAsync() => rig.DisposeAsync();

    public sealed class PaperFunctions(Recorder recorder)
    {
        [Function("ReadPaper")]
        public async Task ReadAsync([BlobTrigger("%Papers%/{name}.txt")] BlobClient blob, string name, CancellationToken cancellation)
        {
            string text = (await blob.DownloadContentAsync(cancellation)).Value.Content.ToString();
            await recorder.CallAsync($"{name}: {text}", cancellation);
        }
    }
}
