using Azure.Storage.Blobs;
using Ingest.Functions;
using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Stack;

/// <summary>Storage and function app on this machine, started together and stopped together.</summary>
internal sealed class LocalStack : IAsyncDisposable
{
    private static readonly string[] Containers = [StorageNames.Articles, StorageNames.Resolutions];

    private readonly CancellationTokenSource stop = new();
    private Task delivering = Task.CompletedTask;

    private LocalStack(AzuriteProcess azurite, LocalFunctionHost host) =>
        (Azurite, Host, Blobs, Api) = (azurite, host, new BlobServiceClient(azurite.ConnectionString), new IngestApi(new Uri(host.Address, "api/"), host.Keys?.Master));

    /// <summary>Storage.</summary>
    public AzuriteProcess Azurite { get; }

    /// <summary>Function app.</summary>
    public LocalFunctionHost Host { get; }

    /// <summary>Blob service of the storage.</summary>
    public BlobServiceClient Blobs { get; }

    /// <summary>The function app's API.</summary>
    public IngestApi Api { get; }

    /// <summary>Starts all of it and makes the containers.</summary>
    public static async Task<LocalStack> StartAsync(StackOptions options, Action<string> progress, CancellationToken cancellation)
    {
        AzuriteProcess azurite = await AzuriteProcess.StartAsync(options.Azurite, progress, cancellation);
        try
        {
            LocalFunctionHost host = await LocalFunctionHost.StartAsync(HostOptions(options, azurite.ConnectionString), cancellation);
            var stack = new LocalStack(azurite, host);
            foreach (string container in Containers)
            {
                await stack.Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: cancellation);
            }

            if (options.Events is EventMode.EventGrid)
            {
                await stack.SubscribeAsync(options, cancellation);
            }

            return stack;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await delivering;
        stop.Dispose();
        Api.Dispose();
        await Host.DisposeAsync();
        await Azurite.DisposeAsync();
    }

    // The first look is made here: blobs uploaded from now on raise events.
    private async Task SubscribeAsync(StackOptions options, CancellationToken cancellation)
    {
        ILogger logger = Host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Ingest.LocalHost.Events");
        var account = new StorageAccount(StorageNames.Connection, Azurite.ConnectionString);
        var emulator = new EventGridEmulator(
            account, Containers, account.Queue(StorageNames.BlobEvents), new SubscriptionStore(account.Blobs, "ingest-local"), options.Delivery, Host.Watcher, options.PollInterval, TimeProvider.System, logger);
        await emulator.LookAsync(cancellation);
        delivering = ListenerSupervisor.KeepRunningAsync(emulator, logger, stop.Token);
    }

    private static void ToConsole(ILoggingBuilder logging) =>
        logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning);

    private static LocalHostOptions HostOptions(StackOptions options, string connectionString)
    {
        Dictionary<string, string?> settings = LocalSettings.Read(connectionString, options.Events);
        foreach ((string name, string? value) in options.Settings)
        {
            settings[name] = value;
        }

        return new()
        {
            FunctionTypes = LocalHostOptions.TypesOf(typeof(IngestServices).Assembly),
            ConfigureServices = (services, configuration) => services.AddIngest(configuration),
            Settings = settings,
            HostJson = Path.Combine(RepositoryRoot.Require(), "functions", "Ingest.Functions", "host.json"),
            Port = options.Port,
            PollInterval = options.PollInterval,
            MaxPollingInterval = TimeSpan.FromSeconds(1),
            RequireKeys = options.RequireKeys,
            OnRun = options.OnRun,
            ConfigureLogging = options.Verbose ? ToConsole : null,
        };
    }
}
