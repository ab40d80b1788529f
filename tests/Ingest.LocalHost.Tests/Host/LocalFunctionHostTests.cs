using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Ingest.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.LocalHost.Tests.Host;

/// <summary>The whole host with its own loops: upload, message, timer and request reach their functions.</summary>
public sealed class LocalFunctionHostTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Start_EveryTrigger_ReachesItsFunction()
    {
        var world = new World(azurite.ConnectionString);
        await world.Blobs.CreateAsync();
        await using LocalFunctionHost host = await LocalFunctionHost.StartAsync(world.Options());

        await world.Blobs.GetBlobClient("lao-cai/a.txt").UploadAsync(BinaryData.FromString("one"));
        await world.Account.Queue(world.Queue).SendAsync(Base64.Encode("hello"));
        using var http = new HttpClient();
        string answer = await http.GetStringAsync(new Uri(host.Address, "api/hello/you"));

        Assert.Equal("hello you", answer);
        await world.SeeAsync("blob lao-cai/a");
        await world.SeeAsync("queue hello");
        await world.SeeAsync("timer");
    }

    [Fact] // the poison queue of blobs is a queue like any other, with a trigger of its own
    public async Task Start_BlobFunctionFails_ReachesThePoisonFunction()
    {
        var world = new World(azurite.ConnectionString);
        await world.Blobs.CreateAsync();
        await using LocalFunctionHost host = await LocalFunctionHost.StartAsync(world.Options());

        await world.Blobs.GetBlobClient("bad.txt").UploadAsync(BinaryData.FromString("x"));

        await world.SeeAsync($"poison {world.Container}/bad.txt");
        Assert.Equal(5, world.Runs.Count(run => run.Failure is not null && run.Subject.EndsWith("bad.txt", StringComparison.Ordinal)));
    }

    [Fact] // as Azure does where Event Grid serves
    public async Task Start_BlobFunctionDisabled_DoesNotScan()
    {
        var world = new World(azurite.ConnectionString);
        await world.Blobs.CreateAsync();
        await world.Blobs.GetBlobClient("a.txt").UploadAsync(BinaryData.FromString("x"));
        LocalHostOptions options = world.Options();
        await using LocalFunctionHost host = await LocalFunctionHost.StartAsync(options with { Settings = new Dictionary<string, string?>(options.Settings) { ["AzureWebJobs.OnBlob.Disabled"] = "true" } });

        await world.Account.Queue(world.Queue).SendAsync(Base64.Encode("after"));
        await world.SeeAsync("queue after");
        await world.SeeAsync("timer");

        Assert.DoesNotContain(world.Seen, seen => seen.StartsWith("blob", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_ConnectionMissing_NamesTheSetting()
    {
        var fault = await Assert.ThrowsAsync<FriendlyException>(() => LocalFunctionHost.StartAsync(
            new LocalHostOptions { FunctionTypes = [typeof(AllFunctions)], Settings = new Dictionary<string, string?> { ["Papers"] = "p", ["Queue"] = "q" } }));

        Assert.Contains("'AzureWebJobsStorage'", fault.Message, StringComparison.Ordinal);
    }

    private sealed class World(string connectionString)
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource> seen = new();

        public string Container { get; } = AzuriteFixture.NewName("papers");

        public string Queue { get; } = AzuriteFixture.NewName("messages");

        public StorageAccount Account { get; } = new("test", connectionString);

        public BlobContainerClient Blobs => Account.Blobs.GetBlobContainerClient(Container);

        public ConcurrentQueue<FunctionRun> Runs { get; } = new();

        public IEnumerable<string> Seen => seen.Where(s => s.Value.Task.IsCompleted).Select(s => s.Key);

        public void See(string what) => Source(what).TrySetResult();

        public Task SeeAsync(string what) => Source(what).Task.WaitAsync(Patience);

        public LocalHostOptions Options() => new()
        {
            FunctionTypes = [typeof(AllFunctions)],
            Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = connectionString, ["Papers"] = Container, ["Queue"] = Queue },
            ConfigureServices = (services, _) => services.AddSingleton(this),
            HostId = AzuriteFixture.NewName("host"),
            PollInterval = TimeSpan.FromMilliseconds(50),
            MaxPollingInterval = TimeSpan.FromMilliseconds(200),
            OnRun = Runs.Enqueue,
        };

        private TaskCompletionSource Source(string what) => seen.GetOrAdd(what, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
    }

#pragma warning disable IDE0060, CA1822 // functions as an app would declare them
    private sealed class AllFunctions(World world)
    {
        [Function("OnBlob")]
        public void Blob([BlobTrigger("%Papers%/{name}.txt")] BlobClient blob, string name)
        {
            if (name == "bad")
            {
                throw new InvalidOperationException("no");
            }

            world.See($"blob {name}");
        }

        [Function("OnMessage")]
        public void Message([QueueTrigger("%Queue%")] string message) => world.See($"queue {message}");

        [Function("OnPoison")]
        public void Poison([QueueTrigger("webjobs-blobtrigger-poison")] PoisonBlob poison) => world.See($"poison {poison.ContainerName}/{poison.BlobName}");

        [Function("OnTime")]
        public void Time([TimerTrigger("* * * * * *")] TimerInfo timer) => world.See("timer");

        [Function("OnRequest")]
        public string Request([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello/{who}")] HttpRequest request, string who) => $"hello {who}";
    }
#pragma warning restore IDE0060, CA1822

    private sealed record PoisonBlob(string ContainerName, string BlobName);
}
