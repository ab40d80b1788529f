using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using static Ingest.Core.Tests.Goals.SeriesBuilder;

namespace Ingest.Core.Tests.Goals;

public sealed class ConflictTests
{
    private static readonly SourceReference Plan = Resolution("plan.md", "2030-12-10");
    private static readonly SourceReference News = Article("news.txt", "2031-01-20");
    private static readonly SourceReference Report = Article("report.txt", "2031-12-20");
    private static readonly SourceReference Before = Article("before.txt", "2030-12-20");

    [Theory]
    [InlineData(640, 660, Severity.Major)]
    [InlineData(640, 643, Severity.Minor)] // within a per cent
    public void DifferentTargets_TwoFigures_AreReportedBySize(decimal first, decimal second, Severity severity)
    {
        var conflict = new SeriesBuilder().Target(Plan, "2031", first).Target(News, "2031", second).Conflicts("different-targets").Single();

        Assert.Equal(severity, conflict.Severity);
        Assert.Equal(["resolutions/plan.md", "articles/news.txt"], conflict.Statements.Select(statement => statement.Document));
        Assert.Equal((first, second), (conflict.Computed["first"], conflict.Computed["second"]));
        Assert.Contains("640 tỷ đồng", conflict.Message.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain('{', conflict.Message.Vi + conflict.Message.En);
    }

    [Theory]
    [InlineData(Comparator.Greater, 600, 640, Severity.Minor)] // one threshold inside the other
    [InlineData(Comparator.Greater, 700, 640, Severity.Major)]
    [InlineData(Comparator.Less, 600, 640, Severity.Major)]
    public void DifferentTargets_ThresholdAndFigure_AreMinorOnlyWhereOneHoldsTheOther(Comparator comparator, decimal threshold, decimal exact, Severity severity)
    {
        var series = new SeriesBuilder().Target(Plan, "2031", exact).Target(News, "2031", threshold, with: observation => observation with { Comparator = comparator });

        Assert.Equal(severity, series.Conflicts("different-targets").Single().Severity);
    }

    [Fact]
    public void DifferentTargets_OverlappingRanges_AreMajor()
    {
        var series = new SeriesBuilder(Dimension.Percent)
            .Target(News, "2031", 9, "%", observation => observation with { Comparator = Comparator.Range, ValueHigh = 10, Evidence = EvidenceOf("9 - 10%", TextRole.Heading) })
            .Target(News, "2031", 9.5m, "%", observation => observation with { Comparator = Comparator.Range, ValueHigh = 10.5m });

        Assert.Equal(Severity.Major, series.Conflicts("different-targets").Single().Severity);
        Assert.Equal(9.5m, series.Goal("2031").Target.Value);
    }

    [Theory]
    [InlineData(1.28, "nghìn tỷ đồng", 1_284, "tỷ đồng")] // rounded
    [InlineData(1_284, "tỷ đồng", 1_284_000, "triệu đồng")]
    [InlineData(71, "triệu đồng/người", 71, "triệu đồng")]
    public void DifferentTargets_OneFigureInTwoRoundingsOrUnits_IsSilent(decimal first, string firstUnit, decimal second, string secondUnit) =>
        Assert.Empty(new SeriesBuilder().Target(Plan, "2031", first, firstUnit).Target(News, "2031", second, secondUnit).Goal("2031").Conflicts);

    [Fact]
    public void DifferentTargets_ManyDocuments_AreTwoSides()
    {
        var series = new SeriesBuilder().Target(Plan, "2031", 640);
        for (var number = 0; number < 20; number++)
        {
            series.Target(Article($"{number}.txt"), "2031", number % 2 == 0 ? 640 : 700);
        }

        Assert.Equal(16, series.Conflicts("different-targets").Single().Statements.Length);
    }

    [Fact]
    public void DifferentActuals_TwoFinals_AreMajor()
    {
        var series = new SeriesBuilder().Actual(Report, "2031", 500).Actual(Article("other.txt", "2031-12-22"), "2031", 540);

        Assert.Equal(Severity.Major, series.Conflicts("different-actuals").Single().Severity);
        Assert.Empty(series.Goals()); // reported though the period has no goal
    }

    [Fact]
    public void DifferentActuals_RevisedEstimate_IsMinorUnlessItChangesTheStatus()
    {
        var revised = new SeriesBuilder().Actual(Report, "2031", 500, with: Estimate).Actual(Article("final.txt", "2032-05-01"), "2031", 540);
        Assert.Equal(Severity.Minor, revised.Conflicts("different-actuals").Single().Severity);

        Assert.Equal(Severity.Major, revised.Target(Plan, "2031", 520).Conflicts("different-actuals").Single().Severity);
    }

    [Fact]
    public void DifferentActuals_PartAndWhole_AreNotCompared() =>
        Assert.Empty(new SeriesBuilder().Actual(Report, "2031-H1", 240).Actual(Report, "2031", 500).Conflicts("different-actuals"));

    [Fact]
    public void DifferentActuals_RoundedOne_IsSilent() =>
        Assert.Empty(new SeriesBuilder().Actual(Report, "2031", 912_345, "người")
            .Actual(News, "2031", 900_000, "người", observation => observation with { Comparator = Comparator.Approximate })
            .Actual(Before, "2031", 900_000, "người", observation => observation with { Comparator = Comparator.Greater }).Conflicts("different-actuals"));

    [Theory]
    [InlineData(200, 258, 129, null)]
    [InlineData(200, 259, 129, null)] // 129,5 either way
    [InlineData(200, 260, 129, Severity.Minor)]
    [InlineData(200, 258, 130.5, Severity.Major)]
    [InlineData(56, 57, 102, null)]
    public void PercentOfPlan_AgainstFigures_IsReportedBeyondRounding(decimal target, decimal actual, decimal percent, Severity? severity)
    {
        var conflicts = new SeriesBuilder().Target(Plan, "2031", target).Actual(Report, "2031", actual, with: Share(percent)).Conflicts("percent-of-plan-mismatch");

        Assert.Equal(severity, conflicts.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void PercentOfPlan_Mismatch_ShowsItsArithmetic()
    {
        var conflict = new SeriesBuilder().Target(Plan, "2031", 400).Actual(Report, "2031", 420, with: Share(100)).Conflicts("percent-of-plan-mismatch").Single();

        Assert.Equal((420m, 105m, 420m, 100m, 400m), (conflict.Computed["actual"], conflict.Computed["computedPercent"], conflict.Computed["impliedTarget"], conflict.Computed["statedPercent"], conflict.Computed["target"]));
        Assert.Equal(1, conflict.Tolerance);
        Assert.NotNull(conflict.ToleranceReason);
        Assert.Equal(2, conflict.Statements.Length);
    }

    [Fact]
    public void PercentOfPlan_FulfilledCeiling_IsMinor()
    {
        var series = new SeriesBuilder(Dimension.Percent, Direction.Down, "idle-land-rate")
            .Target(Plan, "2031", 20, "%", observation => observation with { Comparator = Comparator.Less }).Actual(Report, "2031", 17, "%", Share(100));

        Assert.Equal(Severity.Minor, series.Conflicts("percent-of-plan-mismatch").Single().Severity);
        Assert.Empty(series.Goal("2031").OtherTargets);
    }

    [Fact]
    public void PercentOfPlan_InverseShareWhereLessIsBetter_IsSilent() =>
        Assert.Empty(new SeriesBuilder(Dimension.Percent, Direction.Down, "idle-land-rate").Target(Plan, "2031", 20, "%").Actual(Report, "2031", 16, "%", Share(125)).Conflicts("percent-of-plan-mismatch"));

    [Theory]
    [InlineData(100)] // against the lower end
    [InlineData(80)] // against the upper end
    public void PercentOfPlan_OfARange_MayMeanEitherEnd(decimal percent) =>
        Assert.Empty(new SeriesBuilder(Dimension.Percent).Target(Plan, "2031", 4, "%", observation => observation with { Comparator = Comparator.Range, ValueHigh = 5 })
            .Actual(Report, "2031", 4, "%", Share(percent)).Conflicts("percent-of-plan-mismatch"));

    [Fact]
    public void PercentOfPlan_OnlyShare_IsHeldAgainstTheFiguresOfOthers()
    {
        var series = new SeriesBuilder().Target(Plan, "2031", 400).Actual(Report, "2031", 300).Share(News with { Published = new(2031, 12, 30) }, "2031", 90);

        Assert.Equal(75m, series.Conflicts("percent-of-plan-mismatch").Single().Computed["computedPercent"]);
    }

    [Theory]
    [InlineData(1000, 1080, 8, null)]
    [InlineData(1000, 1080, 8.05, null)]
    [InlineData(1000, 1080, 8.6, Severity.Minor)]
    [InlineData(1000, 1080, 12, Severity.Major)]
    [InlineData(1000, 950, 5, Severity.Major)] // the sign
    [InlineData(1000, 950, -5, null)]
    public void Change_AgainstTheYearBefore_IsReportedBeyondRounding(decimal previous, decimal actual, decimal change, Severity? severity)
    {
        var conflicts = new SeriesBuilder().Actual(Before, "2030", previous).Actual(Report, "2031", actual, with: Change(change, "%")).Conflicts("change-mismatch");

        Assert.Equal(severity, conflicts.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("người", 4000, "người", 7000, 3000, "người", null)]
    [InlineData("tỷ đồng", 4, "nghìn tỷ đồng", 7, 3000, "tỷ đồng", null)]
    [InlineData("người", 4000, "người", 7000, 2000, "người", Severity.Major)]
    [InlineData("người", 4000, "người", 8000, 2, "lần", null)]
    [InlineData("người", 4000, "người", 8000, 3, "lần", Severity.Major)]
    [InlineData("hạng", 30, "hạng", 22, 8, "bậc", null)]
    [InlineData("hạng", 30, "hạng", 22, 5, "bậc", Severity.Major)]
    [InlineData("%", 60, "%", 63, 3, "%", null)] // points
    [InlineData("%", 60, "%", 63, 5, "%", null)] // or per cent of the rate
    [InlineData("%", 60, "%", 63, 9, "%", Severity.Major)]
    [InlineData("người", 4000, "người", 8000, 2, "ha", null)] // nothing to compare
    public void Change_InEveryUnit_IsCompared(string previousUnit, decimal previous, string unit, decimal actual, decimal change, string changeUnit, Severity? severity)
    {
        if (previousUnit == "tỷ đồng")
        {
            previous *= 1000;
        }

        var conflicts = new SeriesBuilder(Dimension.None).Actual(Before, "2030", previous, previousUnit).Actual(Report, "2031", actual, unit, Change(change, changeUnit)).Conflicts("change-mismatch");

        Assert.Equal(severity, conflicts.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Change_AgainstAStatedBaseline_IsHeldAgainstThatYear()
    {
        var series = new SeriesBuilder().Actual(Before, "2028", 500).Actual(Before, "2030", 900)
            .Actual(Report, "2031", 1000, with: observation => Change(100, "%")(observation) with { Baseline = TimePeriod.Year(2028) });

        Assert.Empty(series.Conflicts("change-mismatch"));
    }

    [Fact]
    public void Change_OfAPart_IsHeldAgainstTheSamePartOfTheYearBefore()
    {
        var series = new SeriesBuilder().Actual(Before, "2030", 900).Actual(Before, "2030-H1", 400).Actual(Report, "2031-H1", 440, with: Change(10, "%"));
        Assert.Empty(series.Conflicts("change-mismatch"));

        Assert.Single(series.Actual(Report, "2031-H1", 440, with: Change(20, "%")).Conflicts("change-mismatch"));
    }

    [Fact]
    public void Kind_Doubted_IsMajorAndShowsBothReadings()
    {
        var conflict = new SeriesBuilder().Target(News, "2030", 800, with: observation => observation with { Doubts = [Doubt.Kind] }).Share(Before, "2030", 80).Conflicts("kind-ambiguity").Single();

        Assert.Equal((Severity.Major, 640m, 1000m), (conflict.Severity, conflict.Computed["impliedActualIfTarget"], conflict.Computed["impliedTargetIfActual"]));
    }

    [Fact]
    public void Kind_DoubtedButSettledElsewhere_IsSilent() =>
        Assert.Empty(new SeriesBuilder().Target(News, "2030", 800, with: observation => observation with { Doubts = [Doubt.Kind] }).Target(Before, "2030", 800).Conflicts("kind-ambiguity"));

    [Fact]
    public void IndexOfLastYear_InAReviewOfThisYear_IsReportedAndDecidesNothing()
    {
        var series = Index().Actual(Report, "2030", 41, "hạng", Undated);

        Assert.Equal((GoalStatus.NoData, Severity.Major), (series.Goal("2031").Status, series.Conflicts("wrong-period-index").Single().Severity));
    }

    [Fact]
    public void IndexComparedWithTheYearBeforeLast_ThoughReadAsThisYears_DecidesNothing()
    {
        var series = Index().Actual(Report, "2031", 41, "hạng", observation => Change(3, "bậc")(observation) with { Baseline = TimePeriod.Year(2029) });

        Assert.Equal(GoalStatus.NoData, series.Goal("2031").Status);
        Assert.Single(series.Conflicts("wrong-period-index"));
    }

    [Fact]
    public void IndexOfLastYear_WithItsYear_IsSilent() =>
        Assert.Empty(Index().Actual(Report, "2030", 41, "hạng", observation =>
            observation with { Evidence = EvidenceOf("chỉ số năm 2030 xếp thứ 41", TextRole.Paragraph), Baseline = TimePeriod.Year(2029) }).Conflicts("wrong-period-index"));

    [Fact]
    public void IndexOfLastYear_InTheSpring_IsSilent() =>
        Assert.Empty(Index().Actual(News, "2030", 41, "hạng", Undated).Conflicts("wrong-period-index"));

    [Fact]
    public void IndexOfLastYear_WhereThisYearsIsKnown_IsSilent() =>
        Assert.Empty(Index().Actual(Report, "2030", 41, "hạng", Undated).Actual(Article("later.txt", "2032-05-01"), "2031", 38, "hạng", Change(3, "bậc")).Conflicts("wrong-period-index"));

    [Fact]
    public void Period_DoubtedList_IsReportedOnceWithItsWitness()
    {
        var list = EvidenceOf("a list of three", TextRole.Paragraph);
        var series = new SeriesBuilder(Dimension.Percent, id: "port-growth").Target(Before, "2030", 7, "%").Actual(Before, "2030", 6.5m, "%");
        foreach (var (year, value) in new[] { ("2028", 4m), ("2029", 5m), ("2030", 6.5m) })
        {
            series.Actual(News, year, value, "%", observation => observation with { Doubts = [Doubt.Period], Evidence = list });
        }

        var conflict = series.Conflicts("period-ambiguity").Single();
        Assert.Equal((Severity.Minor, 4), (conflict.Severity, conflict.Statements.Length));
    }

    [Theory]
    [InlineData("GRDP bình quân đầu người", "thu nhập bình quân đầu người", 1)]
    [InlineData("GRDP bình quân đầu người", "tổng sản phẩm trên địa bàn bình quân đầu người", 0)]
    [InlineData("thu nhập bình quân", "thu nhập bình quân đầu người", 1)] // both by another name
    public void Label_OfAnotherStatistic_IsReported(string first, string second, int expected)
    {
        var series = new SeriesBuilder(Dimension.MoneyPerPerson, id: "grdp-per-capita")
            .Target(Plan, "2031", 77, "triệu đồng/người", Named(first)).Target(News, "2031", 77, "triệu đồng/người", Named(second));

        Assert.Equal(expected, series.Conflicts("label-disagreement").Length);
    }

    [Theory]
    [InlineData("GRDP bình quân cả nhiệm kỳ", 1)]
    [InlineData("tăng trưởng GRDP bình quân cả nhiệm kỳ", 0)]
    [InlineData("kinh tế", 0)]
    public void Label_OfTheOnlyStatement_MayBeAnothers(string phrase, int expected) =>
        Assert.Equal(expected, new SeriesBuilder(Dimension.Percent, id: "grdp-growth").Target(Plan, "2031-2035", 7, "%/năm", Named(phrase)).Conflicts("label-disagreement").Length);

    [Fact]
    public void Label_Doubted_IsReported() =>
        Assert.Single(new SeriesBuilder().Target(News, "2031", 77, with: observation => observation with { Doubts = [Doubt.Indicator] }).Conflicts("label-disagreement"));

    [Fact]
    public void Estimate_InOneDocumentAndPlainInAnother_IsReported() =>
        Assert.Equal(Severity.Minor, new SeriesBuilder().Actual(Report, "2031", 77, with: Estimate).Actual(Article("b.txt", "2032-01-20"), "2031", 77).Conflicts("estimate-flag").Single().Severity);

    [Fact]
    public void Estimate_ConfirmedLater_IsSilent() =>
        Assert.Empty(new SeriesBuilder().Actual(Report, "2031", 77, with: Estimate).Actual(Article("b.txt", "2032-06-20"), "2031", 77).Conflicts("estimate-flag"));

    [Fact]
    public void Estimate_TwiceInOneDocument_IsSilent() =>
        Assert.Empty(new SeriesBuilder().Actual(Report, "2031", 77, with: Estimate).Actual(Report, "2031", 77).Conflicts("estimate-flag"));

    [Theory]
    [InlineData(Verdict.Missed, 110, true)]
    [InlineData(Verdict.Met, 90, true)]
    [InlineData(Verdict.Exceeded, 90, true)]
    [InlineData(Verdict.Met, 110, false)]
    [InlineData(Verdict.Missed, 90, false)]
    public void Verdict_AgainstFigures_IsMajor(Verdict verdict, decimal actual, bool isReported)
    {
        var conflicts = new SeriesBuilder().Target(Plan, "2031", 100).Actual(Report, "2031", actual).Says(Report, "2031", verdict).Conflicts("statement-vs-figures");

        Assert.Equal(isReported ? [Severity.Major] : [], conflicts.Select(conflict => conflict.Severity));
    }

    [Fact]
    public void Verdict_OnAField_ContradictsNothing() =>
        Assert.Empty(new SeriesBuilder().Target(Plan, "2031", 100).Actual(Report, "2031", 90).Says(Report, "2031", Verdict.Met, isField: true).Conflicts("statement-vs-figures"));

    [Fact]
    public void Verdicts_ThatDiffer_AreReportedWhereNoFigureDecides() =>
        Assert.Single(new SeriesBuilder().Target(Plan, "2031", 100).Says(Report, "2031", Verdict.Met).Says(News, "2031", Verdict.Missed).Conflicts("statement-vs-figures"));

    [Theory]
    [InlineData(8, 1)] // 2035 would need 10%
    [InlineData(11, 0)] // 2035 needs 7%, less than 2034 is to bring
    public void Term_OutOfReachOfItsYears_IsReported(decimal lastTarget, int expected)
    {
        var series = new SeriesBuilder(Dimension.Percent, id: "port-growth").Target(Plan, "2031-2035", 8, "%/năm");
        foreach (var (year, value) in new[] { ("2031", 7m), ("2032", 7m), ("2033", 8m) })
        {
            series.Actual(Article("years.txt"), year, value, "%");
        }

        Assert.Equal(expected, series.Target(News, "2034", lastTarget, "%").Conflicts("statement-vs-figures").Length);
    }

    [Fact]
    public void Figure_Doubted_IsReported() =>
        Assert.Single(new SeriesBuilder(Dimension.Count).Actual(Report, "2031", 100, "hồ sơ", observation => observation with { Doubts = [Doubt.Figure] }).Conflicts("suspect-figure"));

    [Theory]
    [InlineData("xử lý hồ sơ", 100, "hồ sơ", 1)]
    [InlineData("xử lý hồ sơ", 101, "hồ sơ", 0)]
    [InlineData("xử lý hồ sơ", 100, "%", 0)]
    [InlineData("hồ sơ thành lập mới", 100, "hồ sơ", 0)]
    public void Figure_WithALostPercentSign_IsReported(string phrase, decimal value, string unit, int expected) =>
        Assert.Equal(expected, new SeriesBuilder(Dimension.Count).Actual(Report, "2031", value, unit, Named(phrase)).Conflicts("suspect-figure").Length);

    [Theory]
    [InlineData(400, 0.39, 1)]
    [InlineData(400, 398_000, 1)]
    [InlineData(400, 390, 0)]
    [InlineData(400, 1900, 0)]
    public void Figure_OfAnotherMagnitude_IsReported(decimal target, decimal actual, int expected) =>
        Assert.Equal(expected, new SeriesBuilder().Target(Plan, "2031", target).Actual(Report, "2031", actual).Conflicts("suspect-figure").Length);

    [Theory]
    [InlineData("sewer-households-rate", 104, 1)]
    [InlineData("sewer-households-rate", 100, 0)]
    [InlineData("port-growth", 104, 0)]
    public void Figure_RateAboveAHundred_IsReported(string id, decimal value, int expected) =>
        Assert.Equal(expected, new SeriesBuilder(Dimension.Percent, id: id).Actual(Report, "2031", value, "%").Conflicts("suspect-figure").Length);

    [Theory]
    [InlineData("triệu USD", "tỷ đồng", Severity.Major)]
    [InlineData("ha", "%", Severity.Major)]
    [InlineData("hợp phần lạ", "tỷ đồng", Severity.Minor)] // a unit that the table lacks
    public void Units_Incommensurable_AreReported(string first, string second, Severity severity)
    {
        var conflict = new SeriesBuilder(Dimension.None).Target(Plan, "2031", 30, first).Target(News, "2031", 30, second).Conflicts("unit-mismatch").Single();

        Assert.Equal(severity, conflict.Severity);
    }

    [Theory]
    [InlineData(Direction.Unknown, "news.txt", 0)] // one phrase for two things
    [InlineData(Direction.Unknown, "other.txt", 1)]
    [InlineData(Direction.Up, "news.txt", 1)]
    public void Units_OfAnUncataloguedPhraseInOneDocument_AreTwoThings(Direction direction, string second, int expected) =>
        Assert.Equal(expected, new SeriesBuilder(Dimension.Count, direction, "sach").Actual(Article("news.txt"), "2031", 30, "cuốn").Actual(Article(second), "2031", 95, "%").Conflicts("unit-mismatch").Length);

    private static SeriesBuilder Index() => new SeriesBuilder(Dimension.Rank, Direction.Down, "port-index-rank")
        .Target(Plan, "2031", 2, "bậc", observation => observation with { Measure = Measure.Increase, Comparator = Comparator.GreaterOrEqual });

    private static Observation Undated(Observation observation) => Change(3, "bậc")(observation) with
    {
        Baseline = TimePeriod.Year(2029),
        Evidence = EvidenceOf("xếp thứ 41, tăng 3 bậc so với năm 2029", TextRole.Paragraph),
    };

    private static Observation Estimate(Observation observation) => observation with { Estimated = true };

    private static Func<Observation, Observation> Share(decimal percent) => observation => observation with { PercentOfPlan = percent };

    private static Func<Observation, Observation> Change(decimal change, string unit) => observation => observation with { ChangeFromPrevious = change, ChangeUnit = unit };

    private static Func<Observation, Observation> Named(string phrase) => observation => observation with { Indicator = observation.Indicator with { Phrase = phrase } };
}
