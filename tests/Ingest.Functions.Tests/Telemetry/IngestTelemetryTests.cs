using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Telemetry;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Telemetry;

public sealed class IngestTelemetryTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Ingest_Documents_AreCountedByState()
    {
        // Other tests run beside this one and are counted, too: this one's figures are what it waits for at least.
        var seen = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == IngestTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.AddOrUpdate(Name(instrument, tags), value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.AddOrUpdate(Name(instrument, tags), 1, (_, sum) => sum + 1));
        listener.Start();
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        await app.PutAsync("articles/a.txt", "target a ha-nam 2031 1 ha\ntarget b ha-nam 2031 1 ha");
        await app.PutAsync("articles/b.txt", "reject binary");
        await app.DeleteAsync("articles/a.txt");
        await app.UploadAsync("articles/c.txt", "throw");
        await app.Get<PoisonRecorder>().RecordPolledAsync("""{"ContainerName":"articles","BlobName":"c.txt"}""", default);

        string[] wanted = ["ingest.documents done", "ingest.documents rejected", "ingest.documents deleted", "ingest.documents failed", "ingest.poison ", "ingest.lag "];
        Assert.All(wanted, name => Assert.True(seen.GetValueOrDefault(name) >= 1, name));
        Assert.True(seen["ingest.observations "] >= 2, "ingest.observations");
    }

    [Fact]
    public async Task Ingest_Run_IsAnActivityWithItsDocument()
    {
        var runs = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == IngestTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = runs.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        await app.PutAsync("articles/of-this-test.txt", "target a ha-nam 2031 1 ha");

        Activity run = Assert.Single(runs, run => (string?)run.GetTagItem("ingest.document") == "articles/of-this-test.txt");
        Assert.Equal("done", run.GetTagItem("ingest.outcome"));
    }

    private static string Name(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) => $"{instrument.Name} {(tags.IsEmpty ? null : tags[0].Value)}";
}
