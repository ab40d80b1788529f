using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using static Ingest.Core.Tests.Goals.SeriesBuilder;

namespace Ingest.Core.Tests.Goals;

public sealed class CountTests
{
    private static readonly SourceReference Plan = Resolution("plan.md", "2030-12-10");
    private static readonly SourceReference Report = Article("report.txt", "2031-12-20");

    [Fact]
    public void EvaluateCounts_TwoDocumentsDiffer_IsMajor()
    {
        var conflict = Evaluate([Count(Plan, 0, CountedOutcome.Missed, 3), Count(Report, 0, CountedOutcome.Missed, 6)]).Single();

        Assert.Equal(("count-mismatch", Severity.Major), (conflict.Type, conflict.Severity));
        Assert.Equal(2, conflict.Statements.Length);
    }

    [Fact]
    public void EvaluateCounts_OutcomesApart_AreNotCompared() =>
        Assert.Empty(Evaluate([Count(Plan, 0, CountedOutcome.Missed, 3), Count(Report, 0, CountedOutcome.Reached, 6)]));

    [Fact]
    public void EvaluateCounts_TwoTotals_AreMinor() =>
        Assert.Equal(Severity.Minor, Evaluate([Count(Plan, 0, CountedOutcome.Total, 18), Count(Report, 0, CountedOutcome.Missed, 3, 31)]).Single().Severity);

    [Theory]
    [InlineData(25, 4, 2, 31, 0)]
    [InlineData(25, 4, 3, 31, 1)]
    public void EvaluateCounts_PartsOfATotal_MustAddUp(int reached, int missed, int noData, int total, int expected) => Assert.Equal(expected, Evaluate(
        [Count(Report, 0, CountedOutcome.Reached, reached, total), Count(Report, 1, CountedOutcome.Missed, missed), Count(Report, 2, CountedOutcome.NoData, noData)]).Length);

    [Theory]
    [InlineData(1, 2, null)] // one claimed, one found
    [InlineData(3, 2, Severity.Minor)] // the others may hide among those without data
    [InlineData(3, 0, null)] // no results at all: nothing to hold the claim against
    public void EvaluateCounts_ClaimAgainstLedger_IsReported(int claimed, int judged, Severity? severity)
    {
        Goal[] goals = judged == 0 ? [Goal("a", null)] : [Goal("a", 90), Goal("b", 110), Goal("c", null)];

        Assert.Equal(severity, Evaluate([Count(Report, 0, CountedOutcome.Missed, claimed)], goals).SingleOrDefault()?.Severity);
    }

    [Fact]
    public void EvaluateCounts_NoneFound_IsMajor()
    {
        var conflict = Evaluate([Count(Report, 0, CountedOutcome.Missed, 4, 20)], [Goal("a", 100), Goal("b", 110)]).Single();

        Assert.Equal((Severity.Major, 4m, 0m, 2m), (conflict.Severity, conflict.Computed["claimed"], conflict.Computed["found"], conflict.Computed["judged"]));
    }

    [Fact]
    public void EvaluateCounts_AsOf_LeavesLaterClaimsOut() =>
        Assert.Empty(new GoalEvaluator(_ => null).EvaluateCounts([Count(Plan, 0, CountedOutcome.Missed, 3), Count(Report, 0, CountedOutcome.Missed, 6)], [], new(2031, 1, 1)));

    private static Conflict[] Evaluate(CountStatement[] counts, params Goal[] goals)
    {
        var evaluator = new GoalEvaluator(_ => null);
        var conflicts = evaluator.EvaluateCounts(counts, goals);
        var reversed = evaluator.EvaluateCounts([.. counts.Reverse(), .. counts], [.. goals.Reverse()]);
        Assert.Equal(conflicts.Select(conflict => conflict.Message), reversed.Select(conflict => conflict.Message));
        return [.. conflicts];
    }

    private static Goal Goal(string id, decimal? actual)
    {
        var series = new SeriesBuilder(id: id).Target(Plan, "2031", 100);
        return (actual is null ? series : series.Actual(Report, "2031", actual)).Goal("2031");
    }

    private static CountStatement Count(SourceReference source, int ordinal, CountedOutcome outcome, int count, int? outOf = null) => new(
        source, ordinal, new(outcome, count, outOf, new("long-chau", "Long Châu"), PeriodOf("2031"), EvidenceOf($"{count} {outcome}", TextRole.Paragraph), ["test"]));
}
