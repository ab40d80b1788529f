using Ingest.LocalHost.Load;

namespace Ingest.LocalHost.Tests.Load;

public sealed class PercentilesTests
{
    [Theory]
    [InlineData(50, 5)]
    [InlineData(95, 10)]
    [InlineData(90, 9)]
    [InlineData(100, 10)]
    [InlineData(1, 1)]
    public void At_TenTimes_IsTheNearestRank(double percent, int seconds)
    {
        var times = new Percentiles(Enumerable.Range(1, 10).Reverse().Select(second => TimeSpan.FromSeconds(second)));

        Assert.Equal(TimeSpan.FromSeconds(seconds), times.At(percent));
    }

    [Fact]
    public void At_NoTimes_IsZero() => Assert.Equal(TimeSpan.Zero, new Percentiles([]).At(99));
}
