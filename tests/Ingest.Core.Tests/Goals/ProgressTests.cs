using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using static Ingest.Core.Tests.Goals.SeriesBuilder;

namespace Ingest.Core.Tests.Goals;

public sealed class ProgressTests
{
    private static readonly SourceReference Plan = Resolution("plan.md", "2030-12-10");

    [Theory]
    [InlineData("2031-01/P9M", 600, 75, Pace.OnTrack)]
    [InlineData("2031-01/P9M", 500, 75, Pace.Behind)]
    [InlineData("2031-H1", 500, 50, Pace.Ahead)]
    [InlineData("2031-Q1", 200, 25, Pace.OnTrack)]
    public void Evaluate_InterimResult_IsHeldAgainstALinearCourse(string part, decimal actual, decimal expectedShare, Pace pace)
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 800).Actual(Article("a.txt", "2031-10-05"), part, actual).Goal("2031");

        Assert.Equal((GoalStatus.InProgress, "interim"), (goal.Status, goal.StatusBasis));
        Assert.Equal((expectedShare, pace, actual / 8), (goal.Progress!.ExpectedShare, goal.Progress.Pace, goal.Progress.Share));
        Assert.Equal(PeriodOf(part), goal.Actual!.Period);
    }

    [Fact]
    public void Evaluate_OnlyInterimShare_ImpliesNothingButProgress()
    {
        var goal = new SeriesBuilder().Share(Article("a.txt", "2031-10-05"), "2031-01/P9M", 72).Goal("2031");

        Assert.Equal((GoalStatus.InProgress, 72m, 75m, Pace.Behind), (goal.Status, goal.Progress!.Share, goal.Progress.ExpectedShare, goal.Progress.Pace));
    }

    [Fact]
    public void Evaluate_InterimResultWithShare_ImpliesTheTargetOfTheYear()
    {
        var goal = new SeriesBuilder().Actual(Article("a.txt", "2031-07-05"), "2031-H1", 410, with: observation => observation with { PercentOfPlan = 41 }).Goal("2031");

        Assert.Equal((1000m, GoalStatus.InProgress), (goal.Target.Value, goal.Status));
    }

    [Fact]
    public void Evaluate_InterimRate_HasNoPace()
    {
        var goal = new SeriesBuilder(Dimension.Percent).Target(Plan, "2031", 8, "%").Actual(Article("a.txt", "2031-07-05"), "2031-H1", 7.2m, "%").Goal("2031");

        Assert.Equal((GoalStatus.InProgress, Pace.Unknown), (goal.Status, goal.Progress!.Pace));
    }

    [Fact]
    public void Evaluate_SeveralParts_LongestToTheLatestEndCounts()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 800).Actual(Article("a.txt", "2031-07-05"), "2031-H1", 410)
            .Actual(Article("b.txt", "2031-10-05"), "2031-Q3", 190).Actual(Article("b.txt", "2031-10-05"), "2031-01/P9M", 600).Goal("2031");

        Assert.Equal((600m, "longest-part"), (goal.Actual!.Value, goal.Actual.Why));
    }

    [Fact]
    public void Evaluate_WholeYearToldInJune_IsInterim()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 800).Actual(Article("a.txt", "2031-06-28"), "2031", 390).Goal("2031");

        Assert.Equal((GoalStatus.InProgress, "2031-01/P6M"), (goal.Status, goal.Actual!.Period.ToString()));
    }

    [Fact]
    public void Evaluate_EstimateOfTheWholeYearToldInJune_IsAResult()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 800)
            .Actual(Article("a.txt", "2031-06-28"), "2031", 820, with: observation => observation with { Estimated = true }).Goal("2031");

        Assert.Equal((GoalStatus.Exceeded, true), (goal.Status, goal.Actual!.Estimated));
    }

    [Fact]
    public void Evaluate_AverageOfATerm_TellsWhatTheRemainingYearsNeed()
    {
        var goal = Growth().Actual(Article("a.txt"), "2031", 6, "%").Actual(Article("a.txt"), "2032", 7, "%").Actual(Article("a.txt"), "2033", 8, "%").Goal("2031-2035");

        Assert.Equal((GoalStatus.NoData, true, 7m, 9.5m, 2), (goal.Status, goal.Progress!.IsAverage, goal.Progress.SoFar, goal.Progress.NeededPerYear, goal.Progress.RemainingYears));
        Assert.Null(goal.Actual);
    }

    [Fact]
    public void Evaluate_AllYearsOfATerm_AverageIsTheResult()
    {
        var series = Growth();
        foreach (var (year, value) in new[] { ("2031", 8m), ("2032", 8m), ("2033", 8.5m), ("2034", 7.5m), ("2035", 8m) })
        {
            series.Actual(Article("a.txt", "2036-05-01"), year, value, "%");
        }

        var goal = series.Goal("2031-2035");

        Assert.Equal((8m, GoalStatus.Met), (goal.Actual!.Value, goal.Status));
        Assert.Null(goal.Progress);
    }

    [Fact]
    public void Evaluate_PartyTerm_CountsFiveYears()
    {
        var goal = new SeriesBuilder(Dimension.Percent, id: "port-growth").Target(Plan, "2030-2035", 8, "%/năm").Actual(Article("a.txt"), "2030", 1, "%")
            .Actual(Article("a.txt"), "2031", 8, "%").Goal("2030-2035");

        Assert.Equal((8m, 4), (goal.Progress!.SoFar, goal.Progress.RemainingYears));
    }

    [Fact]
    public void Evaluate_TotalOfATerm_AddsUpItsYears()
    {
        var series = new SeriesBuilder().Target(Plan, "2031-2033", 900).Actual(Article("a.txt"), "2031", 250).Actual(Article("b.txt"), "2032", 350_000, "triệu đồng");

        var partly = series.Goal("2031-2033");
        Assert.Equal((GoalStatus.InProgress, 600m, 300m, 66.67m), (partly.Status, partly.Progress!.SoFar, partly.Progress.NeededPerYear, partly.Progress.Share));

        var wholly = series.Actual(Article("c.txt"), "2033", 310).Goal("2031-2033");
        Assert.Equal((GoalStatus.Exceeded, 910m), (wholly.Status, wholly.Actual!.Value));
        Assert.Equal(3, wholly.Actual.Sources.Length);
    }

    [Fact]
    public void Evaluate_LevelAtTheEndOfATerm_IsNotAddedUp()
    {
        var goal = new SeriesBuilder(Dimension.Percent, id: "paved-lane-rate").Target(Plan, "2031-2035", 90, "%").Actual(Article("a.txt"), "2031", 40, "%").Goal("2031-2035");

        Assert.Equal(GoalStatus.NoData, goal.Status);
        Assert.Null(goal.Progress);
    }

    [Fact]
    public void Evaluate_StatedResultOfATerm_BeatsTheSumOfItsYears()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031-2032", 900).Actual(Article("a.txt"), "2031", 250).Actual(Article("a.txt"), "2032", 350)
            .Actual(Article("b.txt", "2033-01-01"), "2031-2032", 905).Goal("2031-2032");

        Assert.Equal((905m, "stated"), (goal.Actual!.Value, goal.Actual.Why));
    }

    [Fact]
    public void History_NamesTheStatusAfterEachDocument_OldestFirst()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 800).Actual(Article("june.txt", "2031-07-02"), "2031-H1", 390)
            .Actual(Article("december.txt", "2031-12-20"), "2031", 805, with: observation => observation with { Estimated = true })
            .Actual(Article("may.txt", "2032-05-20"), "2031", 790).Goal("2031");

        Assert.Equal(
            [("resolutions/plan.md", GoalStatus.NoData), ("articles/june.txt", GoalStatus.InProgress), ("articles/december.txt", GoalStatus.Exceeded), ("articles/may.txt", GoalStatus.Missed)],
            goal.History.Select(entry => (entry.Document, entry.Status)));
        Assert.Equal("790 tỷ đồng", goal.History[^1].Actual);
    }

    [Fact]
    public void History_OfATerm_NamesTheYearlyResultsThatChangedIt()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031-2032", 900).Actual(Article("1.txt", "2032-01-10"), "2031", 250).Actual(Article("2.txt", "2033-01-10"), "2032", 700).Goal("2031-2032");

        Assert.Equal([GoalStatus.NoData, GoalStatus.InProgress, GoalStatus.Exceeded], goal.History.Select(entry => entry.Status));
    }

    [Fact]
    public void Evaluate_AsOf_AnswersWhatWasPublishedByThen()
    {
        var series = new SeriesBuilder().Target(Plan, "2031", 800).Actual(Article("june.txt", "2031-07-02"), "2031-H1", 390).Actual(Article("may.txt", "2032-05-20"), "2031", 790);

        Assert.Empty(series.Goals(new(2030, 12, 9)));
        Assert.Equal(GoalStatus.NoData, series.Goal("2031", new(2031, 7, 1)).Status);
        Assert.Equal(GoalStatus.InProgress, series.Goal("2031", new(2031, 12, 31)).Status);
        Assert.Equal(GoalStatus.Missed, series.Goal("2031", new(2032, 5, 20)).Status);
    }

    private static SeriesBuilder Growth() => new SeriesBuilder(Dimension.Percent, id: "port-growth").Target(Plan, "2031-2035", 8, "%/năm");
}
