using Ingest.Functions.Ingestion;
using Ingest.LocalHost.Torture.Simulation;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>What the tables are to be: built from nothing but the blobs that remain, each ingested once, undisturbed, one after another.</summary>
internal static class Oracle
{
    /// <summary>Builds the tables from the blobs of a simulated storage.</summary>
    public static async Task<string> BuildAsync(SimulatedStorage present, TimeProvider clock, IDocumentInterpreter interpreter)
    {
        SimulatedStorage fresh = present.CloneBlobs(clock);
        var process = new FunctionProcess(new(SimulatedStorage.ConnectionString, "", fresh), clock, interpreter);
        await process.CreateStorageAsync(withContainers: false).ConfigureAwait(false);
        foreach ((string container, string name) in fresh.Blobs.List())
        {
            await process.DeliverAsync($"{container}/{name}").ConfigureAwait(false);
        }

        return await TableDump.ReadAsync(process.Tables, withGenerations: true).ConfigureAwait(false);
    }

    /// <summary>Builds the tables from texts, for a storage whose blobs have ETags of their own.</summary>
    public static async Task<string> BuildAsync(IEnumerable<KeyValuePair<string, string>> documents, IDocumentInterpreter interpreter)
    {
        var clock = new SimulatedClock();
        var process = new FunctionProcess(new(SimulatedStorage.ConnectionString, "", new SimulatedStorage(clock)), clock, interpreter);
        await process.CreateStorageAsync().ConfigureAwait(false);
        foreach ((string path, string text) in documents)
        {
            await process.ChangeAsync(path, text).ConfigureAwait(false);
            await process.DeliverAsync(path).ConfigureAwait(false);
        }

        return await TableDump.ReadAsync(process.Tables, withGenerations: false).ConfigureAwait(false);
    }
}
