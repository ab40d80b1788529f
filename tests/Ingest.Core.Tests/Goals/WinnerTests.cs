using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using static Ingest.Core.Tests.Goals.SeriesBuilder;

namespace Ingest.Core.Tests.Goals;

public sealed class WinnerTests
{
    [Fact]
    public void Evaluate_ResolutionAndLaterArticle_ResolutionWins()
    {
        var goal = new SeriesBuilder().Target(Resolution("r.md", "2030-12-01"), "2031", 700).Target(Article("a.txt", "2031-02-01"), "2031", 720).Goal("2031");

        Assert.Equal((700m, "resolution"), (goal.Target.Value, goal.Target.Why));
        Assert.Equal(720m, goal.OtherTargets.Single().Value);
    }

    [Fact]
    public void Evaluate_LaterResolution_Wins()
    {
        var goal = new SeriesBuilder().Target(Resolution("r1.md", "2030-12-01"), "2031", 700).Target(Resolution("r2.md", "2031-07-01"), "2031", 650).Goal("2031");

        Assert.Equal((650m, "later-published"), (goal.Target.Value, goal.Target.Why));
    }

    [Fact]
    public void Evaluate_DocumentWithoutDate_CorrectsNothing()
    {
        var goal = new SeriesBuilder().Target(Resolution("r1.md"), "2031", 700).Target(Resolution("r0.md", "2030-12-01"), "2031", 650).Goal("2031");

        Assert.Equal(650m, goal.Target.Value);
    }

    [Theory]
    [InlineData(TextRole.Heading)]
    [InlineData(TextRole.Lead)]
    [InlineData(TextRole.Caption)]
    [InlineData(TextRole.Title)]
    public void Evaluate_BodyAndSummary_BodyWins(TextRole role)
    {
        var source = Article("a.txt");
        var goal = new SeriesBuilder().Target(source, "2031", 700, with: observation => observation with { Evidence = EvidenceOf("700", role) }).Target(source, "2031", 740).Goal("2031");

        Assert.Equal((740m, "body"), (goal.Target.Value, goal.Target.Why));
    }

    [Fact]
    public void Evaluate_RoundedAndExact_ExactWinsThoughEarlier()
    {
        var goal = new SeriesBuilder()
            .Target(Article("b.txt", "2031-03-01"), "2031", 20_000, with: observation => observation with { Comparator = Comparator.Greater })
            .Target(Article("a.txt", "2031-01-01"), "2031", 20_480).Goal("2031");

        Assert.Equal((20_480m, "exact"), (goal.Target.Value, goal.Target.Why));
    }

    [Fact]
    public void Evaluate_RoundedAndContradictingExact_LaterWins()
    {
        var goal = new SeriesBuilder()
            .Target(Article("b.txt", "2031-03-01"), "2031", 20_000, with: observation => observation with { Comparator = Comparator.Greater })
            .Target(Article("a.txt", "2031-01-01"), "2031", 19_480).Goal("2031");

        Assert.Equal((20_000m, "later-published"), (goal.Target.Value, goal.Target.Why));
    }

    [Fact]
    public void Evaluate_DoubtedAndPlainTarget_PlainWins()
    {
        var goal = new SeriesBuilder()
            .Target(Resolution("r.md", "2031-03-01"), "2031", 90, with: observation => observation with { Doubts = [Doubt.Kind] })
            .Target(Article("a.txt", "2031-01-01"), "2031", 80).Goal("2031");

        Assert.Equal((80m, "certain"), (goal.Target.Value, goal.Target.Why));
    }

    [Fact]
    public void Evaluate_StatedAndImpliedTarget_StatedWinsAndImpliedIsKept()
    {
        var goal = new SeriesBuilder().Target(Article("a.txt", "2030-01-01"), "2031", 500)
            .Actual(Article("b.txt", "2031-12-30"), "2031", 480, with: observation => observation with { PercentOfPlan = 80 }).Goal("2031");

        Assert.Equal((500m, false, "stated"), (goal.Target.Value, goal.Target.Implied, goal.Target.Why));
        Assert.Equal((600m, true), (goal.OtherTargets.Single().Value, goal.OtherTargets.Single().Implied));
    }

    [Fact]
    public void Evaluate_ImpliedTargetWithinTolerance_IsNotKept()
    {
        var goal = new SeriesBuilder().Target(Article("a.txt", "2030-01-01"), "2031", 500)
            .Actual(Article("b.txt", "2031-12-30"), "2031", 480, with: observation => observation with { PercentOfPlan = 96.4m }).Goal("2031");

        Assert.Empty(goal.OtherTargets);
    }

    [Fact]
    public void Evaluate_SingleStatement_SaysSo() =>
        Assert.Equal("only-statement", new SeriesBuilder().Target(Article("a.txt"), "2031", 500).Goal("2031").Target.Why);

    [Fact]
    public void Evaluate_AgreeingDocuments_AreAllSources()
    {
        var goal = new SeriesBuilder().Target(Article("b.txt", "2031-02-01"), "2031", 1.5m, "nghìn tỷ đồng").Target(Resolution("r.md"), "2031", 1_500)
            .Target(Article("a.txt", "2031-02-01"), "2031", 1_500, with: observation => observation with { Comparator = Comparator.GreaterOrEqual }).Goal("2031");

        Assert.Equal(["resolutions/r.md", "articles/a.txt", "articles/b.txt"], goal.Target.Sources.AsEnumerable());
        Assert.Empty(goal.Conflicts);
    }

    [Fact]
    public void Evaluate_EstimateAndFinal_FinalWinsThoughEarlierInName()
    {
        var goal = new SeriesBuilder().Target(Resolution("r.md"), "2031", 100)
            .Actual(Article("z.txt", "2032-05-30"), "2031", 104, with: observation => observation with { Estimated = true })
            .Actual(Article("a.txt", "2032-05-01"), "2031", 99).Goal("2031");

        Assert.Equal((99m, "final", false, GoalStatus.Missed), (goal.Actual!.Value, goal.Actual.Why, goal.Actual.Estimated, goal.Status));
    }

    [Fact]
    public void Evaluate_EstimateRepeatedPlainlyTooEarly_StaysAnEstimate()
    {
        var series = new SeriesBuilder().Target(Resolution("r.md"), "2031", 100)
            .Actual(Article("a.txt", "2031-12-10"), "2031", 104, with: observation => observation with { Estimated = true });

        Assert.True(series.Actual(Article("b.txt", "2032-01-20"), "2031", 104).Goal("2031").Actual!.Estimated);
        Assert.False(series.Actual(Article("c.txt", "2032-06-20"), "2031", 104).Goal("2031").Actual!.Estimated);
    }

    [Fact]
    public void Evaluate_WholeAndPart_WholeWins()
    {
        var goal = new SeriesBuilder().Target(Resolution("r.md"), "2031", 100)
            .Actual(Article("b.txt", "2032-03-01"), "2031-Q4", 30).Actual(Article("a.txt", "2031-12-10"), "2031", 101).Goal("2031");

        Assert.Equal((101m, "whole-period"), (goal.Actual!.Value, goal.Actual.Why));
    }

    [Fact]
    public void Evaluate_ShareAndFigureInTwoDocuments_TogetherImplyTheTarget()
    {
        var goal = new SeriesBuilder(Dimension.Count, id: "new-volunteers")
            .Share(Article("a.txt", "2031-12-05"), "2031", 64.2m).Actual(Article("b.txt", "2032-01-10"), "2031", 321, "người").Goal("2031");

        Assert.Equal((500m, true, 321m, 64.2m), (goal.Target.Value, goal.Target.Implied, goal.Actual!.Value, goal.Actual.PercentOfPlan));
        Assert.Equal(["articles/a.txt", "articles/b.txt"], goal.Target.Sources.Order(StringComparer.Ordinal));
        Assert.Equal(GoalStatus.Missed, goal.Status);
        Assert.Empty(goal.Conflicts);
    }

    [Fact]
    public void Evaluate_TargetOfAQuarter_IsNotThatOfItsYear() =>
        Assert.Empty(new SeriesBuilder().Target(Resolution("r.md"), "2031-Q3", 100).Goals());

    [Fact]
    public void Evaluate_FigureWithMoreDigitsThanAnyStatistic_IsLeftAside()
    {
        var goal = new SeriesBuilder().Target(Resolution("r.md"), "2031", decimal.MaxValue).Target(Article("a.txt"), "2031", 10).Goal("2031");

        Assert.Equal(10m, goal.Target.Value);
    }
}
