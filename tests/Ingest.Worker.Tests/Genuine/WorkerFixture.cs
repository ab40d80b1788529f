using System.Text.Json;
using Ingest.Testing;
using Ingest.Worker.Tests.Genuine.Host;

namespace Ingest.Worker.Tests.Genuine;

/// <summary>The genuine worker, started once for all tests, on an Azurite of its own, with the settings of local.settings.sample.json.</summary>
public sealed class WorkerFixture : IAsyncLifetime, IDisposable
{
    private readonly AzuriteFixture azurite = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(3));

    internal WorkerHost Host { get; private set; } = null!;

    internal string ConnectionString => azurite.ConnectionString;

    /// <summary>Ends when a test has waited for so long that something must be wrong.</summary>
    internal CancellationToken Patience => patience.Token;

    public async Task InitializeAsync()
    {
        await azurite.InitializeAsync();
        Host = await WorkerHost.StartAsync(AppFolder.Path, Settings(), Patience);
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await azurite.DisposeAsync();
    }

    public void Dispose() => patience.Dispose();

    /// <summary>Those of local.settings.sample.json, with the storage of this run.</summary>
    internal Dictionary<string, string> Settings()
    {
        string sample = File.ReadAllText(Path.Combine(Repository.Root, "local.settings.sample.json"));
        Dictionary<string, string> settings = JsonDocument.Parse(sample).RootElement.GetProperty("Values").Deserialize<Dictionary<string, string>>()!;
        foreach (string name in settings.Where(s => s.Value == "UseDevelopmentStorage=true").Select(s => s.Key).ToList())
        {
            settings[name] = ConnectionString;
        }

        // As in Azure, so that the export of telemetry is put together as well; nobody listens there.
        settings["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=http://127.0.0.1:1/";
        // New blobs are left to their events for a while, which no test waits for.
        settings["Ingest__ReconcileGrace"] = "00:00:00";
        return settings;
    }
}
