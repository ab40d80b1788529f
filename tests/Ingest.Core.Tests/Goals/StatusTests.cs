using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using static Ingest.Core.Tests.Goals.SeriesBuilder;

namespace Ingest.Core.Tests.Goals;

public sealed class StatusTests
{
    private static readonly SourceReference Plan = Resolution("plan.md", "2030-12-10");
    private static readonly SourceReference Report = Article("report.txt", "2031-12-20");

    [Theory]
    [InlineData(Direction.Up, 200, 200, GoalStatus.Met)]
    [InlineData(Direction.Up, 200, 201, GoalStatus.Met)] // exactly half a per cent
    [InlineData(Direction.Up, 200, 201.01, GoalStatus.Exceeded)]
    [InlineData(Direction.Up, 200, 199.99, GoalStatus.Missed)]
    [InlineData(Direction.Down, 200, 199, GoalStatus.Met)]
    [InlineData(Direction.Down, 200, 198.9, GoalStatus.Exceeded)]
    [InlineData(Direction.Down, 200, 200.01, GoalStatus.Missed)]
    [InlineData(Direction.Neutral, 200, 200.9, GoalStatus.Met)]
    [InlineData(Direction.Neutral, 200, 210, GoalStatus.Missed)]
    [InlineData(Direction.Up, 0, 0, GoalStatus.Met)]
    [InlineData(Direction.Up, -20, -19, GoalStatus.Exceeded)]
    [InlineData(Direction.Up, -20, -21, GoalStatus.Missed)]
    public void Evaluate_ExactTarget_IsExceededBeyondHalfAPerCent(Direction direction, decimal target, decimal actual, GoalStatus expected)
    {
        var goal = new SeriesBuilder(direction: direction).Target(Plan, "2031", target).Actual(Report, "2031", actual).Goal("2031");

        Assert.Equal(expected, goal.Status);
        Assert.StartsWith("figures", goal.StatusBasis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Comparator.GreaterOrEqual, 300, 300, null, GoalStatus.Met)]
    [InlineData(Comparator.GreaterOrEqual, 300, 450, null, GoalStatus.Met)] // nobody says that it was surpassed
    [InlineData(Comparator.GreaterOrEqual, 300, 450, 150.0, GoalStatus.Exceeded)]
    [InlineData(Comparator.GreaterOrEqual, 300, 301, 100.4, GoalStatus.Met)]
    [InlineData(Comparator.GreaterOrEqual, 300, 299, null, GoalStatus.Missed)]
    [InlineData(Comparator.Greater, 300, 300, null, GoalStatus.Missed)] // "trên 300" is not 300
    [InlineData(Comparator.Greater, 300, 300, 100.0, GoalStatus.Met)] // unless the text says so
    [InlineData(Comparator.Greater, 300, 301, null, GoalStatus.Met)]
    [InlineData(Comparator.Less, 12, 11.5, null, GoalStatus.Met)]
    [InlineData(Comparator.Less, 12, 12, null, GoalStatus.Missed)]
    [InlineData(Comparator.LessOrEqual, 12, 12, null, GoalStatus.Met)]
    [InlineData(Comparator.LessOrEqual, 12, 12.1, null, GoalStatus.Missed)]
    [InlineData(Comparator.LessOrEqual, 12, 9, 104.0, GoalStatus.Exceeded)]
    public void Evaluate_OpenEndedTarget_IsExceededOnlyWhereTheTextSaysSo(Comparator comparator, decimal target, decimal actual, double? percent, GoalStatus expected)
    {
        var goal = new SeriesBuilder()
            .Target(Plan, "2031", target, with: observation => observation with { Comparator = comparator })
            .Actual(Report, "2031", actual, with: observation => observation with { PercentOfPlan = (decimal?)percent })
            .Goal("2031");

        Assert.Equal(expected, goal.Status);
    }

    [Fact]
    public void Evaluate_OpenEndedTargetAndVerdictExceeded_IsExceeded()
    {
        var series = new SeriesBuilder().Target(Plan, "2031", 300, with: observation => observation with { Comparator = Comparator.Greater }).Actual(Report, "2031", 320);

        Assert.Equal(GoalStatus.Met, series.Goal("2031").Status);
        Assert.Equal(GoalStatus.Exceeded, series.Says(Report, "2031", Verdict.Exceeded).Goal("2031").Status);
    }

    [Theory]
    [InlineData(Direction.Up, 4, GoalStatus.Met)]
    [InlineData(Direction.Up, 6, GoalStatus.Met)]
    [InlineData(Direction.Up, 6.1, GoalStatus.Exceeded)]
    [InlineData(Direction.Up, 3.9, GoalStatus.Missed)]
    [InlineData(Direction.Down, 3.9, GoalStatus.Exceeded)]
    [InlineData(Direction.Down, 6.1, GoalStatus.Missed)]
    [InlineData(Direction.Neutral, 6.1, GoalStatus.Missed)]
    [InlineData(Direction.Neutral, 5, GoalStatus.Met)]
    public void Evaluate_Range_IsExceededBeyondItsBetterEnd(Direction direction, decimal actual, GoalStatus expected)
    {
        var goal = new SeriesBuilder(Dimension.Percent, direction)
            .Target(Plan, "2031", 4, "%", observation => observation with { Comparator = Comparator.Range, ValueHigh = 6 })
            .Actual(Report, "2031", actual, "%").Goal("2031");

        Assert.Equal(expected, goal.Status);
    }

    [Theory]
    [InlineData(99.9, GoalStatus.Missed)]
    [InlineData(100, GoalStatus.Met)]
    [InlineData(100.5, GoalStatus.Met)]
    [InlineData(100.6, GoalStatus.Exceeded)]
    public void Evaluate_OnlyShareOfPlan_Decides(decimal percent, GoalStatus expected)
    {
        var goal = new SeriesBuilder().Share(Report, "2031", percent).Goal("2031");

        Assert.Equal((expected, "share-of-plan"), (goal.Status, goal.StatusBasis));
        Assert.True(goal.Target.Implied);
        Assert.Null(goal.Target.Value);
    }

    [Fact]
    public void Evaluate_StatedTargetAndOtherShare_FiguresDecide()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 500)
            .Actual(Report, "2031", 480, with: observation => observation with { PercentOfPlan = 102 }).Goal("2031");

        Assert.Equal((GoalStatus.Missed, "figures"), (goal.Status, goal.StatusBasis));
    }

    [Fact]
    public void Evaluate_VerdictWithoutFigure_DecidesAndIsMarked()
    {
        var series = new SeriesBuilder().Target(Plan, "2031", 500).Says(Report, "2031", Verdict.Missed);

        Assert.Equal((GoalStatus.Missed, "reported-verdict"), (series.Goal("2031").Status, series.Goal("2031").StatusBasis));
        Assert.Single(series.Goal("2031").Verdicts);
    }

    [Fact]
    public void Evaluate_VerdictOnAFieldOfWork_DecidesNothing()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 500).Says(Report, "2031", Verdict.Met, isField: true).Goal("2031");

        Assert.Equal(GoalStatus.NoData, goal.Status);
        Assert.Single(goal.Verdicts);
    }

    [Fact]
    public void Evaluate_VerdictOfAPartOrOfAnotherYear_DecidesNothing()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 500).Says(Report, "2030", Verdict.Met).Says(Report, "2031-H1", Verdict.Met).Goal("2031");

        Assert.Equal(GoalStatus.NoData, goal.Status);
        Assert.Empty(goal.Verdicts);
    }

    [Fact]
    public void Evaluate_RankToRise_IsMeasuredByTheReportedChange()
    {
        var goal = new SeriesBuilder(Dimension.Rank, Direction.Down, "port-index-rank")
            .Target(Plan, "2031", 3, "bậc", observation => observation with { Measure = Measure.Increase, Comparator = Comparator.GreaterOrEqual })
            .Actual(Report, "2031", 18, "hạng", observation => observation with { ChangeFromPrevious = 5, ChangeUnit = "bậc", Baseline = TimePeriod.Year(2030) })
            .Goal("2031");

        Assert.Equal(GoalStatus.Met, goal.Status);
        Assert.Equal((5m, Measure.Increase), (goal.Actual!.Value, goal.Actual.Measure));
    }

    [Fact]
    public void Evaluate_RankLevel_LessIsBetter()
    {
        var goal = new SeriesBuilder(Dimension.Rank, Direction.Unknown, "port-index-rank").Target(Plan, "2031", 20, "hạng").Actual(Report, "2031", 18, "hạng").Goal("2031");

        Assert.Equal((GoalStatus.Exceeded, Direction.Down), (goal.Status, goal.Direction));
    }

    [Fact]
    public void Evaluate_UnknownDirection_IsMarked()
    {
        var goal = new SeriesBuilder(direction: Direction.Unknown).Target(Plan, "2031", 20).Actual(Report, "2031", 18).Goal("2031");

        Assert.Equal((GoalStatus.Missed, "figures-default-direction"), (goal.Status, goal.StatusBasis));
    }

    [Fact]
    public void Evaluate_PromisedFall_MoreIsBetterWhateverTheCatalogueSays()
    {
        var goal = new SeriesBuilder(Dimension.Percent, Direction.Down, "burglaries")
            .Target(Plan, "2031", 5, "%", observation => observation with { Measure = Measure.Decrease })
            .Actual(Report, "2031", 212, "vụ", observation => observation with { ChangeFromPrevious = -7, ChangeUnit = "%" }).Goal("2031");

        Assert.Equal((GoalStatus.Exceeded, 7m), (goal.Status, goal.Actual!.Value));
    }

    [Theory]
    [InlineData(Measure.Increase, 3, "bậc", 61, "hạng", 57, "hạng", 4, GoalStatus.Exceeded)]
    [InlineData(Measure.Increase, 3, "bậc", 57, "hạng", 61, "hạng", -4, GoalStatus.Missed)]
    [InlineData(Measure.Decrease, 5, "%", 200, "vụ", 190, "vụ", 5, GoalStatus.Met)]
    [InlineData(Measure.Decrease, 2, "%", 11.5, "%", 9.1, "%", 2.4, GoalStatus.Exceeded)] // points of a rate
    [InlineData(Measure.Increase, 10, "%", 400, "tỷ đồng", 0.43, "nghìn tỷ đồng", 7.5, GoalStatus.Missed)]
    public void Evaluate_PromisedChangeAndLevelsOfTwoYears_IsComputed(
        Measure measure, decimal target, string unit, decimal before, string beforeUnit, decimal after, string afterUnit, decimal expected, GoalStatus status)
    {
        var series = new SeriesBuilder(Dimension.None, unit == "%" && measure is Measure.Increase ? Direction.Up : Direction.Down, "some-indicator")
            .Target(Plan, "2031", target, unit, observation => observation with { Measure = measure })
            .Actual(Article("b.txt", "2032-01-05"), "2030", before, beforeUnit).Actual(Report, "2031", after, afterUnit);
        var goal = series.Goal("2031");

        Assert.Equal((expected, measure, status), (goal.Actual!.Value, goal.Actual.Measure, goal.Status));
        Assert.Equal(2, goal.Actual.Sources.Length);
        Assert.Equal([GoalStatus.NoData, GoalStatus.NoData, goal.Status], goal.History.Select(entry => entry.Status));
    }

    [Fact]
    public void Evaluate_NewMembersOfAStock_AreCountedEitherWay()
    {
        var goal = new SeriesBuilder(Dimension.Count, id: "new-libraries")
            .Target(Plan, "2031", 9, "xã", observation => observation with { Measure = Measure.Increase }).Actual(Report, "2031", 9, "xã").Goal("2031");

        Assert.Equal(GoalStatus.Met, goal.Status);
    }

    [Fact]
    public void Evaluate_LevelAgainstPromisedChange_IsNotCompared()
    {
        var goal = new SeriesBuilder(Dimension.Percent, Direction.Down, "idle-land-rate")
            .Target(Plan, "2031", 2, "%", observation => observation with { Measure = Measure.Decrease }).Actual(Report, "2031", 8.5m, "%").Goal("2031");

        Assert.Equal((GoalStatus.NoData, "not-comparable"), (goal.Status, goal.StatusBasis));
        Assert.Null(goal.Ratio);
        Assert.Empty(goal.Conflicts);
    }

    [Theory]
    [InlineData(1.2, "nghìn tỷ đồng", 1250, "tỷ đồng", GoalStatus.Exceeded)]
    [InlineData(1250, "tỷ đồng", 1250000, "triệu đồng", GoalStatus.Met)]
    [InlineData(62, "triệu đồng/người", 61, "triệu đồng", GoalStatus.Missed)] // the person is often left out
    public void Evaluate_CommensurableUnits_AreConverted(decimal target, string targetUnit, decimal actual, string actualUnit, GoalStatus expected)
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", target, targetUnit).Actual(Report, "2031", actual, actualUnit).Goal("2031");

        Assert.Equal(expected, goal.Status);
        Assert.NotNull(goal.Ratio);
    }

    [Fact]
    public void Evaluate_IncommensurableUnits_GivesNoStatusAndAConflict()
    {
        var goal = new SeriesBuilder().Target(Plan, "2031", 40, "triệu USD").Actual(Report, "2031", 900, "tỷ đồng").Goal("2031");

        Assert.Equal((GoalStatus.NoData, "not-comparable"), (goal.Status, goal.StatusBasis));
        Assert.Equal(("unit-mismatch", Severity.Major), (goal.Conflicts.Single().Type, goal.Conflicts.Single().Severity));
    }

    [Fact]
    public void Evaluate_ResultWithoutTarget_IsNoGoal() =>
        Assert.Empty(new SeriesBuilder().Actual(Report, "2031", 40).Goals());
}
