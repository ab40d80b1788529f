using System.Text.Json;
using Ingest.Functions.Events;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Tests.Fakes;
using Ingest.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Tests.Events;

public sealed class EventGridEmulatorTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly ManualTime time = new(new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero));

    public void Dispose() => time.Dispose();

    [Fact]
    public async Task Look_BlobCreatedOverwrittenDeleted_DeliversAnEventForEach()
    {
        await using Rig rig = await NewRigAsync();
        EventGridEmulator emulator = Create(rig, new());
        await emulator.LookAsync(default);

        await UploadAsync(rig, "lao-cai/a b.txt", "one");
        await emulator.LookAsync(default);
        await UploadAsync(rig, "lao-cai/a b.txt", "two");
        await emulator.LookAsync(default);
        await rig.Blobs.DeleteBlobAsync("lao-cai/a b.txt");
        await emulator.LookAsync(default);
        await emulator.LookAsync(default);

        List<JsonElement> events = await EventsAsync(rig);
        Assert.Equal(["Microsoft.Storage.BlobCreated", "Microsoft.Storage.BlobCreated", "Microsoft.Storage.BlobDeleted"], events.Select(e => e.GetProperty("eventType").GetString()));
        Assert.All(events, e => Assert.Equal($"/blobServices/default/containers/{rig.Container}/blobs/lao-cai/a b.txt", e.GetProperty("subject").GetString()));
        Assert.EndsWith("/lao-cai/a%20b.txt", events[0].GetProperty("data").GetProperty("url").GetString(), StringComparison.Ordinal);
        string[] sequencers = [.. events.Select(e => e.GetProperty("data").GetProperty("sequencer").GetString()!)];
        Assert.Equal(sequencers.Order(StringComparer.Ordinal), sequencers);
        Assert.Equal(3, sequencers.Distinct().Count());
    }

    [Fact] // "blobs that were there before the subscription raise none"
    public async Task Look_BlobThereBeforeTheFirstLook_RaisesNone()
    {
        await using Rig rig = await NewRigAsync();
        await UploadAsync(rig, "old.txt", "x");

        EventGridEmulator emulator = Create(rig, new());
        await emulator.LookAsync(default);
        await emulator.LookAsync(default);

        Assert.Empty(await EventsAsync(rig));
    }

    [Fact] // a subscription outlives those who listen
    public async Task Look_ChangeWhileNobodyRan_IsDeliveredAtTheNextStart()
    {
        await using Rig rig = await NewRigAsync();
        await Create(rig, new()).LookAsync(default);
        await UploadAsync(rig, "a.txt", "x");

        await Create(rig, new()).LookAsync(default);

        Assert.Single(await EventsAsync(rig));
    }

    [Theory]
    [InlineData(0, 1, "CreateFile FlushWithClose")]
    [InlineData(0, 0, "PutBlob")]
    [InlineData(1, 1, "")]
    public async Task Look_UploadInPartsOrLost_AnnouncesEachRequestOrNone(double loss, double inParts, string apis)
    {
        await using Rig rig = await NewRigAsync();
        EventGridEmulator emulator = Create(rig, new() { Loss = loss, InParts = inParts });
        await emulator.LookAsync(default);
        await UploadAsync(rig, "a.txt", "x");
        await emulator.LookAsync(default);

        List<JsonElement> events = await EventsAsync(rig);
        Assert.Equal(apis, string.Join(' ', events.Select(e => e.GetProperty("data").GetProperty("api").GetString())));
    }

    [Fact]
    public async Task Look_Duplicates_DeliversTheSameMessageTwice()
    {
        await using Rig rig = await NewRigAsync();
        EventGridEmulator emulator = Create(rig, new() { Duplicate = 1 });
        await emulator.LookAsync(default);
        await UploadAsync(rig, "a.txt", "x");
        await emulator.LookAsync(default);

        List<JsonElement> events = await EventsAsync(rig);
        Assert.Equal(2, events.Count);
        Assert.Equal(events[0].GetProperty("id").GetString(), events[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Look_Delay_HoldsBackAndThenDelivers()
    {
        await using Rig rig = await NewRigAsync();
        EventGridEmulator emulator = Create(rig, new() { Delay = TimeSpan.FromMinutes(10) });
        await emulator.LookAsync(default);
        await UploadAsync(rig, "a.txt", "x");
        await emulator.LookAsync(default);
        Assert.Equal(1, emulator.Pending);
        Assert.Empty(await EventsAsync(rig));

        time.Advance(TimeSpan.FromMinutes(10));
        await emulator.LookAsync(default);

        Assert.Equal(0, emulator.Pending);
        Assert.Single(await EventsAsync(rig));
    }

    [Fact]
    public async Task Look_Disorder_DeliversAllInAnotherOrder()
    {
        await using Rig rig = await NewRigAsync();
        EventGridEmulator emulator = Create(rig, new() { Disorder = true, Seed = 7 });
        await emulator.LookAsync(default);
        string[] names = [.. Enumerable.Range(0, 8).Select(i => $"{i}.txt")];
        foreach (string name in names)
        {
            await UploadAsync(rig, name, name);
        }

        await emulator.LookAsync(default);

        string[] delivered = [.. (await EventsAsync(rig)).Select(e => e.GetProperty("subject").GetString()!.Split('/')[^1])];
        Assert.Equal(names, delivered.Order());
        Assert.NotEqual(names, delivered);
    }

    [Theory] // the function app's own parser reads both schemas
    [InlineData(false)]
    [InlineData(true)]
    public async Task Look_EitherSchema_IsReadByTheApp(bool cloudEvents)
    {
        await using Rig rig = await NewRigAsync();
        BlobEvent read = Assert.Single(BlobEventParser.Parse(
            new BlobEventWriter("account", "http://127.0.0.1:1/account", time).Write(new("articles", "ê/a.txt", new("\"0x1\"", 3, "text/plain"), false, 5), cloudEvents)));

        Assert.Equal("articles/ê/a.txt", read.Document?.Path);
        Assert.Equal("Microsoft.Storage.BlobCreated", read.Type);
    }

    private static async Task UploadAsync(Rig rig, string name, string text) => await rig.Blobs.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: true);

    private static async Task<List<JsonElement>> EventsAsync(Rig rig)
    {
        IReadOnlyList<string> bodies = await rig.Connections.Host.Queue(rig.Queue).PeekAsync();
        return [.. bodies.Select(body => JsonDocument.Parse(Base64.Decode(body)).RootElement)];
    }

    private EventGridEmulator Create(Rig rig, EventDelivery delivery) => new(
        rig.Connections.Host, [rig.Container], rig.Connections.Host.Queue(rig.Queue), new SubscriptionStore(rig.Connections.Host.Blobs, rig.HostId), delivery, rig.Watcher, TimeSpan.FromSeconds(1), time, NullLogger.Instance);

    private async Task<Rig> NewRigAsync()
    {
        var rig = new Rig(azurite, [], time);
        await rig.Blobs.CreateAsync();
        return rig;
    }
}
