using Ingest.LocalHost.Torture;
using Ingest.LocalHost.Torture.Races;

namespace Ingest.LocalHost.Tests.Torture;

public sealed class RaceSweepTests
{
    /// <summary>A share of the courses; <c>ingest torture</c> runs them all.</summary>
    private const int Stride = 31;

    public static TheoryData<string> Names => new(AllRaces.All.Select(race => race.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Run_AnotherHandlerBetweenAnyTwoCalls_EndsWithTheTablesOfAFreshBuild(string name)
    {
        RaceSweep sweep = await RaceSweep.PrepareAsync(AllRaces.All.Single(race => race.Name == name));
        var workers = new TortureWorkers(1);
        int runs = 0;

        workers.Run(RaceSweep.MostCalls, first => Count(sweep.Run(first, Stride)), default);

        Assert.Empty(workers.Failures);
        Assert.InRange(runs, 5, 100);

        IEnumerable<string> Count(IEnumerable<string?> results) => results.Select(result => (runs++, result).result).OfType<string>();
    }
}
