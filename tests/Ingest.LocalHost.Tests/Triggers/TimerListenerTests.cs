using System.Text.Json;
using Azure.Storage.Blobs;
using Ingest.LocalHost.Tests.Fakes;
using Ingest.LocalHost.Triggers;
using Ingest.Testing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.LocalHost.Tests.Triggers;

/// <summary>Copies TimerListener.cs, ScheduleMonitor.cs and StorageScheduleMonitor.cs of the timer extension. The schedule of the test is every five minutes.</summary>
public sealed class TimerListenerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IDisposable
{
    private static readonly DateTime Noon = new(2024, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly ManualTime time = new(Noon.AddSeconds(10));

    public void Dispose() => time.Dispose();

    [Fact]
    public async Task Run_FirstStart_WaitsForTheScheduleAndRemembersIt()
    {
        await using Rig rig = NewRig();
        await using var run = new Running(rig);
        await time.WaitForTimerAsync();

        Assert.Empty(rig.Recorder.Calls);
        Assert.Equal(Noon.AddMinutes(5), (await StatusAsync(rig)).Next);
        time.Advance(TimeSpan.FromMinutes(5));
        await time.WaitForTimerAsync();

        Assert.Equal(["on time"], rig.Recorder.Calls);
        ScheduleStatus after = await StatusAsync(rig);
        Assert.Equal(Noon.AddMinutes(5).AddSeconds(10), after.Last);
        Assert.Equal(Noon.AddMinutes(10), after.Next);
    }

    [Fact] // several missed times give one run
    public async Task Run_TimeMissedWhileStopped_RunsOnceAtOnceAsPastDue()
    {
        await using Rig rig = NewRig();
        await StoreAsync(rig, last: Noon.AddHours(-3), next: Noon.AddHours(-3).AddMinutes(5));
        await using var run = new Running(rig);
        await time.WaitForTimerAsync();

        Assert.Equal(["past due"], rig.Recorder.Calls);
        Assert.Equal(Noon.AddMinutes(5), (await StatusAsync(rig)).Next);
    }

    [Fact] // ScheduleMonitor.cs: the stored time belongs to another schedule
    public async Task Run_ScheduleChangedSinceLastRun_CountsFromTheLastRun()
    {
        await using Rig rig = NewRig();
        await StoreAsync(rig, last: Noon, next: Noon.AddHours(-1));
        await using var run = new Running(rig);
        await time.WaitForTimerAsync();

        Assert.Empty(rig.Recorder.Calls);
        Assert.Equal(Noon.AddMinutes(5), (await StatusAsync(rig)).Next);
    }

    [Fact] // "We don't want any function errors to stop the execution schedule"
    public async Task Run_FunctionFails_KeepsTheScheduleAndDoesNotRepeat()
    {
        await using Rig rig = NewRig();
        rig.Recorder.OnCall = (_, _) => throw new InvalidOperationException("no");
        await using var run = new Running(rig);
        await time.WaitForTimerAsync();
        time.Advance(TimeSpan.FromMinutes(5));
        await time.WaitForTimerAsync();
        Assert.Single(rig.Recorder.Calls);

        time.Advance(TimeSpan.FromMinutes(5));
        await time.WaitForTimerAsync();

        Assert.Equal(2, rig.Recorder.Calls.Count);
        Assert.All(rig.Runs, r => Assert.NotNull(r.Failure));
    }

    [Fact] // the next time is reckoned when the run has ended: no overlap, and no making up for times that passed meanwhile
    public async Task Run_LongerThanItsInterval_LeavesOutTheTimesBetween()
    {
        await using Rig rig = NewRig();
        rig.Recorder.OnCall = (_, _) =>
        {
            time.Advance(TimeSpan.FromMinutes(12));
            return Task.CompletedTask;
        };
        await using var run = new Running(rig);
        await time.WaitForTimerAsync();
        time.Advance(TimeSpan.FromMinutes(5)); // 12:05:10, ends at 12:17:10
        await time.WaitForTimerAsync();
        Assert.Single(rig.Recorder.Calls);

        rig.Recorder.OnCall = (_, _) => Task.CompletedTask;
        time.Advance(TimeSpan.FromMinutes(3)); // 12:20:10
        await time.WaitForTimerAsync();

        Assert.Equal(2, rig.Recorder.Calls.Count);
    }

    private static BlobClient Status(Rig rig) => rig.Hosts.GetBlobClient($"timers/{rig.HostId}/Host.Functions.Tick/status");

    private static async Task<ScheduleStatus> StatusAsync(Rig rig) =>
        JsonSerializer.Deserialize<ScheduleStatus>((await Status(rig).DownloadContentAsync()).Value.Content)!;

    private static async Task StoreAsync(Rig rig, DateTime last, DateTime next)
    {
        await rig.Hosts.CreateIfNotExistsAsync();
        await Status(rig).UploadAsync(BinaryData.FromString(JsonSerializer.Serialize(new ScheduleStatus { Last = last, Next = next, LastUpdated = last })), overwrite: true);
    }

    private Rig NewRig() => new(azurite, [typeof(TickFunctions)], time);

    private sealed class Running : IAsyncDisposable
    {
        private readonly CancellationTokenSource stop = new();
        private readonly Task running;

        public Running(Rig rig) => running = new TimerListener(
            rig.Function("Tick"), new TimerStatusStore(rig.Connections.Host.Blobs, rig.HostId), rig.Runner, rig.Time, NullLogger.Instance).RunAsync(stop.Token);

        public async ValueTask DisposeAsync()
        {
            await stop.CancelAsync();
            await running;
            stop.Dispose();
        }
    }

    public sealed class TickFunctions(Recorder recorder)
    {
        [Function("Tick")]
        public Task TickAsync([TimerTrigger("%Every%")] TimerInfo timer) => recorder.CallAsync(timer?.IsPastDue == true ? "past due" : "on time");
    }
}
