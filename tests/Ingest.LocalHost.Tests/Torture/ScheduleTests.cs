using Ingest.LocalHost.Torture.Schedules;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Torture;

public sealed class ScheduleTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    /// <summary>Seconds; <c>ingest torture --schedules</c> runs any number.</summary>
    private const int Share = 320;

    [Fact]
    public void Run_ManySeeds_EndWithTheTablesOfAFreshBuild()
    {
        Assert.All(Enumerable.Range(1, Share), seed => Assert.Null(Run(seed).Difference));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(23)]
    [InlineData(39)]
    public void Run_SameSeed_IsTheSameRun(int seed)
    {
        Assert.Equal(Run(seed).Digest, Run(seed).Digest);
        Assert.NotEqual(Run(seed).Digest, Run(seed + 1).Digest);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RunAsync_LiveOnAzurite_EndsWithTheTablesOfAFreshBuild(int seed)
    {
        Assert.Null(await new LiveSchedule(azurite.ConnectionString, seed).RunAsync());
    }

    /// <summary>On a thread of its own: the runner's synchronisation context would take continuations away from the scheduler.</summary>
    private static (string? Difference, ulong Digest) Run(int seed)
    {
        (string?, ulong) result = default;
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                var trace = new ScheduleTrace(null);
                result = (new Schedule(seed, trace).Run(), trace.Digest);
            }
            catch (InvalidOperationException e)
            {
                fault = e;
            }
        });
        thread.Start();
        thread.Join();
        return fault is null ? result : throw fault;
    }
}
