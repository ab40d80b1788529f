using Ingest.LocalHost.Torture.Runs;
using Ingest.LocalHost.Torture.Simulation;

namespace Ingest.LocalHost.Torture.Races;

/// <summary>
/// Every course of a race in which each handler is interrupted at most once: the first before each of its calls, the second before each of its own; or, where
/// there are three, the first twice. The seeded schedules interrupt more often, but by chance.
/// </summary>
internal sealed class RaceSweep
{
    /// <summary>More calls than any handler of a race has.</summary>
    public const int MostCalls = 200;

    private readonly Race race;
    private readonly SimulatedStorage prepared;
    private readonly DateTimeOffset began;

    private RaceSweep(Race race, SimulatedStorage prepared, DateTimeOffset began) => (this.race, this.prepared, this.began) = (race, prepared, began);

    /// <summary>Brings in the documents that are there before.</summary>
    public static async Task<RaceSweep> PrepareAsync(Race race)
    {
        var clock = new SimulatedClock();
        var storage = new SimulatedStorage(clock);
        var site = new StorageSite(SimulatedStorage.ConnectionString, "", storage);
        await Recovery.PrepareAsync(new(site, clock, new LineInterpreter()), new(race.Name, race.Before, [], null), site, clock);
        return new(race, storage, clock.GetUtcNow());
    }

    /// <summary>The courses in which the first handler stops before a call.</summary>
    /// <param name="first">How many calls it has made by then.</param>
    /// <param name="stride">Takes every so-many-th course; 1 for all.</param>
    /// <returns>For each course what is wrong, null where nothing is; none where the first handler has no so many calls.</returns>
    public IEnumerable<string?> Run(int first, int stride = 1)
    {
        for (int second = first % stride; ; second += stride)
        {
            var encounter = new Encounter(race, prepared, began);
            string? wrong = encounter.Run(first, second);
            if (encounter.FirstCalls < first)
            {
                yield break;
            }

            yield return wrong;
            if (encounter.IsLast)
            {
                yield break;
            }
        }
    }
}
