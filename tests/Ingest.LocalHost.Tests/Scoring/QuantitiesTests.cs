using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class QuantitiesTests
{
    [Fact]
    public void AreEqual_ScaledDifferently_IsTrue() =>
        Assert.True(Quantities.AreEqual(Figures.Of(19_000_000, "lượt"), Figures.Gold(Figures.Of(19, "triệu lượt")), comparesHigh: true));

    [Fact]
    public void AreEqual_OtherUnitOfTheGold_IsTrue()
    {
        var gold = Figures.Gold(Figures.Of(57, "triệu đồng/người"), new Alternatives { Units = ["triệu đồng"] });
        Assert.True(Quantities.AreEqual(Figures.Of(57, "triệu đồng"), gold, comparesHigh: true));
    }

    [Fact]
    public void AreEqual_AnotherUnit_IsFalse() =>
        Assert.False(Quantities.AreEqual(Figures.Of(57, "xã"), Figures.Gold(Figures.Of(57, "hộ")), comparesHigh: false));

    [Fact]
    public void AreEqual_AnotherUpperEnd_CountsOnlyWhereAsked()
    {
        var predicted = Figures.Of(7, "%") with { ValueHigh = 8 };
        var gold = Figures.Gold(Figures.Of(7, "%") with { ValueHigh = 8.5m });
        Assert.False(Quantities.AreEqual(predicted, gold, comparesHigh: true));
        Assert.True(Quantities.AreEqual(predicted, gold, comparesHigh: false));
    }

    [Fact]
    public void AreEqual_OnlyShares_ComparesTheShares()
    {
        var gold = Figures.Gold(Figures.Of(null, null) with { PercentOfPlan = 63.8m });
        Assert.True(Quantities.AreEqual(Figures.Of(null, null) with { PercentOfPlan = 63.8m }, gold, comparesHigh: true));
        Assert.False(Quantities.AreEqual(Figures.Of(null, null) with { PercentOfPlan = 64m }, gold, comparesHigh: true));
        Assert.False(Quantities.AreEqual(Figures.Of(63.8m, "%"), gold, comparesHigh: true));
    }
}
