using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Tests.Triggers;

/// <summary>Copies RandomizedExponentialBackoffStrategy.cs.</summary>
public class RandomizedExponentialBackoffTests
{
    private static readonly TimeSpan Minimum = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Maximum = TimeSpan.FromSeconds(60);

    [Fact]
    public void Next_NothingFound_DoublesFromMinimumToMaximum()
    {
        var backoff = new RandomizedExponentialBackoff(Minimum, Maximum, new FixedRandom(0.5)); // 0.5: no deviation

        double[] waits = [.. Enumerable.Range(0, 12).Select(_ => backoff.Next(false).TotalMilliseconds)];

        Assert.Equal([100, 100 + 100, 100 + 200, 100 + 400, 100 + 800, 100 + 1600, 100 + 3200, 100 + 6400, 100 + 12800, 100 + 25600, 100 + 51200, 60_000], waits);
    }

    [Fact]
    public void Next_SomethingFound_StartsAgainAtMinimum()
    {
        var backoff = new RandomizedExponentialBackoff(Minimum, Maximum, new FixedRandom(0.5));
        backoff.Next(false);
        backoff.Next(false);
        backoff.Next(false);

        Assert.Equal(Minimum, backoff.Next(true));
        Assert.Equal(200, backoff.Next(false).TotalMilliseconds);
    }

    [Theory]
    [InlineData(0.0, 180)]
    [InlineData(1.0, 220)]
    public void Next_Chance_MovesTheIncrementByAFifth(double chance, double expected)
    {
        var backoff = new RandomizedExponentialBackoff(Minimum, Maximum, new FixedRandom(chance));
        backoff.Next(true);

        Assert.Equal(expected, backoff.Next(false).TotalMilliseconds, 6);
    }

    private sealed class FixedRandom(double value) : Random
    {
        public override double NextDouble() => value;
    }
}
