using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Simulation;
using Ingest.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Tests.Harness;

/// <summary>The app on storage of its own, as <c>AddIngest</c> wires it; only interpreter and clock are a test's.</summary>
internal sealed class IngestHarness : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string connection;
    private readonly string name;

    private IngestHarness(string connection, string name, LineInterpreter interpreter, ManualClock clock, HttpPipelineTransport? transport)
    {
        (this.connection, this.name) = (connection, name);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [StorageNames.Connection] = connection }).Build();
        var collection = new ServiceCollection();
        collection.AddSingleton<BlobServiceClient>(new PrefixedBlobs(connection, name, transport));
        collection.AddSingleton<TableServiceClient>(new PrefixedTables(connection, name, transport));
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddSingleton<IDocumentInterpreter>(interpreter);
        collection.AddIngest(configuration);
        collection.Configure<IngestOptions>(options => options.ReconcileGrace = TimeSpan.FromDays(-1));
        services = collection.BuildServiceProvider();
    }

    public IServiceProvider Services => services;

    public LineInterpreter Interpreter => (LineInterpreter)Get<IDocumentInterpreter>();

    public IDocumentIngestor Ingestor => Get<IDocumentIngestor>();

    public IngestOptions Options => Get<IOptions<IngestOptions>>().Value;

    public ManualClock Clock => (ManualClock)Get<TimeProvider>();

    public DocumentStore Documents => Get<DocumentStore>();

    /// <summary>A harness with empty containers and tables.</summary>
    /// <param name="azurite">Where.</param>
    /// <param name="transport">What carries the storage requests.</param>
    public static Task<IngestHarness> StartAsync(AzuriteFixture azurite, HttpPipelineTransport? transport = null) =>
        StartAsync(new(azurite.ConnectionString, AzuriteFixture.NewName("t"), new(), new(), transport));

    /// <summary>A harness on a storage in memory: for tests with many documents, and for names that Azurite does not take.</summary>
    public static Task<IngestHarness> StartInMemoryAsync()
    {
        var clock = new ManualClock();
        return StartAsync(new(SimulatedStorage.ConnectionString, "t", new(), clock, new SimulatedStorage(clock)));
    }

    private static async Task<IngestHarness> StartAsync(IngestHarness harness)
    {
        foreach (string container in new[] { StorageNames.Articles, StorageNames.Resolutions })
        {
            await harness.Get<BlobServiceClient>().GetBlobContainerClient(container).CreateIfNotExistsAsync();
        }

        foreach (string table in new[] { StorageNames.Goals, StorageNames.Documents, StorageNames.Areas })
        {
            await harness.Get<TableServiceClient>().GetTableClient(table).CreateIfNotExistsAsync();
        }

        return harness;
    }

    /// <summary>Another process on the same storage, with the same clock and interpreter.</summary>
    /// <param name="transport">What carries its requests.</param>
    public IngestHarness Beside(HttpPipelineTransport? transport = null) => new(connection, name, Interpreter, Clock, transport);

    /// <summary>What happens in the long run: the clock goes on, and the timer comes round.</summary>
    public async Task ReconcileAsync()
    {
        Clock.Advance(Options.SettleAfter);
        await Get<ContainerReconciler>().ReconcileAsync();
    }

    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public BlobClient Blob(string path)
    {
        DocumentId id = Id(path);
        return Get<BlobServiceClient>().GetBlobContainerClient(id.Container).GetBlobClient(id.Name);
    }

    public static DocumentId Id(string path) => DocumentId.FromPath(path) ?? throw new ArgumentException(path);

    public Task UploadAsync(string path, string text) => Blob(path).UploadAsync(new BinaryData(text), overwrite: true);

    public Task<IngestOutcome> IngestAsync(string path, bool force = false) => Ingestor.IngestAsync(Id(path), force);

    /// <summary>Uploads and ingests.</summary>
    public async Task<IngestOutcome> PutAsync(string path, string text)
    {
        await UploadAsync(path, text);
        return await IngestAsync(path);
    }

    /// <summary>Deletes and ingests.</summary>
    public async Task<IngestOutcome> DeleteAsync(string path)
    {
        await Blob(path).DeleteIfExistsAsync();
        return await IngestAsync(path);
    }

    public Task<DocumentRow?> RowAsync(string path) => Documents.FindAsync(Id(path), default);

    public TableClient Table(string name) => Get<TableServiceClient>().GetTableClient(name);

    /// <summary>
    /// Every row of every table as text, without what may differ between runs on the same blobs: timestamps, ETags of rows, and ETags of blobs
    /// (<c>Generation</c>), which are new with every upload.
    /// </summary>
    public async Task<string> DumpAsync()
    {
        var text = new StringBuilder();
        foreach (string table in new[] { StorageNames.Areas, StorageNames.Documents, StorageNames.Goals })
        {
            await foreach (TableEntity row in Table(table).QueryAsync<TableEntity>())
            {
                text.Append(table).Append(' ').Append(row.PartitionKey).Append(' ').Append(row.RowKey);
                foreach ((string name, object? value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
                {
                    if (name is not ("Timestamp" or "odata.etag" or "Generation" or "PartitionKey" or "RowKey"))
                    {
                        text.Append(' ').Append(name).Append('=').Append(value is byte[] bytes ? Convert.ToHexString(bytes) : value);
                    }
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Keys of the goals table, in order.</summary>
    public async Task<List<string>> GoalKeysAsync(char kind)
    {
        List<string> keys = [];
        await foreach (TableEntity row in Table(StorageNames.Goals).QueryAsync<TableEntity>())
        {
            if (row.RowKey[0] == kind)
            {
                keys.Add(row.RowKey);
            }
        }

        return keys;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

/// <summary>A clock that stands still until told; waits are over at once, so that no test waits.</summary>
internal sealed class ManualClock : TimeProvider
{
    private TimeSpan offset;

    public void Advance(TimeSpan time) => offset += time;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero) + offset;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.FromMilliseconds(Math.Min(1, dueTime.TotalMilliseconds)), period);
}
