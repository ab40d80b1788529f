using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Ingest.Functions;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.Functions.Triggers;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Torture.Schedules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>One process of the function app, wired as in production; only storage clients, clock and interpreter are given. Its end is to be forgotten.</summary>
internal sealed class FunctionProcess
{
    private static readonly IConfiguration NoSettings = new ConfigurationBuilder().Build();
    private readonly ServiceProvider services;

    public FunctionProcess(StorageSite site, TimeProvider clock, IDocumentInterpreter interpreter)
    {
        Queues = new(site);
        var collection = new ServiceCollection();
        collection.AddSingleton(site.Blobs());
        collection.AddSingleton(site.Tables());
        collection.AddSingleton(clock);
        collection.AddSingleton(interpreter);
        collection.AddIngest(NoSettings);
        services = collection.BuildServiceProvider();
    }

    /// <summary>The queues of events, as this process sees them.</summary>
    public EventQueues Queues { get; }

    /// <summary>Runs that ended because, as they say, a later one took over.</summary>
    public int Superseded { get; private set; }

    /// <summary>The containers.</summary>
    public BlobServiceClient Blobs => services.GetRequiredService<BlobServiceClient>();

    /// <summary>The tables.</summary>
    public TableServiceClient Tables => services.GetRequiredService<TableServiceClient>();

    /// <summary>Runs the function that a piece of work is for.</summary>
    public Task RunAsync(Work work) => work.Kind switch
    {
        WorkKind.Event => DeliverAsync(work.Path),
        WorkKind.Poison => PoisonAsync(work.Path),
        _ => ReconcileAsync(),
    };

    /// <summary>Does with a message of a queue what the host does with it.</summary>
    /// <returns>Why the function failed; null where it did not.</returns>
    public Task<Exception?> HandleAsync(ReceivedMessage message, bool isPoison) => Queues.HandleAsync(message, isPoison, isPoison ? RunPoisonAsync : RunEventAsync);

    /// <summary>Runs the function of the event queue on the event of a document.</summary>
    public Task DeliverAsync(string path) => RunEventAsync(Event(path));

    /// <summary>Runs the function of its poison queue.</summary>
    public Task PoisonAsync(string path) => RunPoisonAsync(Event(path));

    /// <summary>Runs the timer's function.</summary>
    public Task ReconcileAsync() => services.GetRequiredService<ContainerReconciler>().ReconcileAsync();

    /// <summary>Reads again what the tables already hold.</summary>
    public Task ReplayAsync(string path) => services.GetRequiredService<IDocumentIngestor>().IngestAsync(DocumentId.FromPath(path)!.Value, force: true);

    private Task RunEventAsync(string message) => new IngestBlobEvent(new Listener(this)).RunAsync(message, default);

    private Task RunPoisonAsync(string message) => new RecordPoisonEvent(services.GetRequiredService<PoisonRecorder>()).RunAsync(message, default);

    /// <summary>Creates containers, queues and tables.</summary>
    public async Task CreateStorageAsync(bool withContainers = true)
    {
        foreach (string container in withContainers ? new[] { StorageNames.Articles, StorageNames.Resolutions } : [])
        {
            await Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync().ConfigureAwait(false);
        }

        foreach (StorageQueue queue in withContainers ? new[] { Queues.Events, Queues.Poison } : [])
        {
            await queue.CreateAsync().ConfigureAwait(false);
        }

        foreach (string table in new[] { StorageNames.Goals, StorageNames.Documents, StorageNames.Areas })
        {
            await Tables.GetTableClient(table).CreateIfNotExistsAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Puts a blob in its place, or removes it where the text is null.</summary>
    /// <returns>The new blob's ETag without quotes; null for a removal.</returns>
    /// <param name="path">Which.</param>
    /// <param name="text">What it says.</param>
    /// <param name="inBlocks">Whether it is sent in blocks and then put together.</param>
    public async Task<string?> ChangeAsync(string path, string? text, bool inBlocks = false)
    {
        DocumentId id = DocumentId.FromPath(path)!.Value;
        BlobClient blob = Blobs.GetBlobContainerClient(id.Container).GetBlobClient(id.Name);
        if (text is null)
        {
            await blob.DeleteIfExistsAsync().ConfigureAwait(false);
            return null;
        }

        if (inBlocks)
        {
            return await UploadInBlocksAsync(Blobs.GetBlobContainerClient(id.Container).GetBlockBlobClient(id.Name), Encoding.UTF8.GetBytes(text)).ConfigureAwait(false);
        }

        return (await blob.UploadAsync(new BinaryData(text), overwrite: true).ConfigureAwait(false)).Value.ETag.ToString().Trim('"');
    }

    private static async Task<string> UploadInBlocksAsync(BlockBlobClient blob, byte[] bytes)
    {
        List<string> blocks = [];
        foreach (byte[] part in bytes.Chunk(Math.Max(1, (bytes.Length / 2) + 1)))
        {
            blocks.Add(Convert.ToBase64String([(byte)blocks.Count]));
            await blob.StageBlockAsync(blocks[^1], new MemoryStream(part)).ConfigureAwait(false);
        }

        return (await blob.CommitBlockListAsync(blocks).ConfigureAwait(false)).Value.ETag.ToString().Trim('"');
    }

    /// <summary>What the table says of a document that is done: generation, and number of observations; null for any other.</summary>
    public async Task<(string Generation, int Observations)?> FindDoneAsync(string path)
    {
        string hash = DocumentId.FromPath(path)!.Value.Hash;
        var row = await Tables.GetTableClient(StorageNames.Documents).GetEntityIfExistsAsync<TableEntity>(hash[..1], hash).ConfigureAwait(false);
        return row.HasValue && row.Value!.GetString("State") == "done" ? (row.Value.GetString("Generation")!, row.Value.GetInt32("Observations")!.Value) : null;
    }

    /// <summary>An event of a document as Event Grid writes it, but for what nobody reads.</summary>
    public static string Event(string path)
    {
        DocumentId id = DocumentId.FromPath(path)!.Value;
        return $$"""{"eventType":"Microsoft.Storage.BlobCreated","subject":"/blobServices/default/containers/{{id.Container}}/blobs/{{id.Name}}"}""";
    }

    /// <summary>Hears what a run says of itself.</summary>
    private sealed class Listener(FunctionProcess process) : IDocumentIngestor
    {
        public async Task<IngestOutcome> IngestAsync(DocumentId document, bool force, CancellationToken cancellation)
        {
            IngestOutcome outcome = await process.services.GetRequiredService<IDocumentIngestor>().IngestAsync(document, force, cancellation).ConfigureAwait(false);
            process.Superseded += outcome is IngestOutcome.Superseded ? 1 : 0;
            return outcome;
        }
    }
}
