using Azure.Storage.Blobs;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Tests.Fakes;

/// <summary>The parts of the host on an Azurite, with names of its own, moved step by step by the test.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Rig(AzuriteFixture azurite, IEnumerable<Type> types, TimeProvider? time = null)
    {
        HostId = AzuriteFixture.NewName("host");
        Container = AzuriteFixture.NewName("papers");
        Queue = AzuriteFixture.NewName("messages");
        Time = time ?? TimeProvider.System;
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,
            ["Papers"] = Container,
            ["Queue"] = Queue,
            ["Every"] = "0 */5 * * * *",
        }).Build();
        var settings = new SettingResolver(configuration);
        Connections = new HostConnections(settings);
        services = new ServiceCollection().AddSingleton(Recorder).BuildServiceProvider();
        Functions = FunctionCatalogue.Find(types, settings);
        Runner = new FunctionRunner(new FunctionInvoker(services.GetRequiredService<IServiceScopeFactory>(), Connections), Runs.Add, NullLogger.Instance);
    }

    public string HostId { get; }

    public string Container { get; }

    public string Queue { get; }

    public TimeProvider Time { get; }

    public Recorder Recorder { get; } = new();

    public List<FunctionRun> Runs { get; } = [];

    public HostConnections Connections { get; }

    public IReadOnlyList<LocalFunction> Functions { get; }

    public FunctionRunner Runner { get; }

    public QueueWatcher Watcher { get; } = new();

    public BlobContainerClient Blobs => Connections.Host.Blobs.GetBlobContainerClient(Container);

    public BlobContainerClient Hosts => Connections.Host.Blobs.GetBlobContainerClient("azure-webjobs-hosts");

    public LocalFunction Function(string name) => Functions.Single(f => f.Name == name);

    public QueueListener Listen(StorageQueue queue, StorageQueue? poison, QueueSettings settings, Func<ReceivedMessage, string, CancellationToken, Task> handle) =>
        new(queue, new QueueProcessor(queue, poison, settings, Watcher, NullLogger.Instance), settings, handle, Time, NullLogger.Instance);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
