using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

public sealed class CountAndVerdictTests
{
    [Theory]
    [InlineData("Năm 2024, tỉnh có 21/25 chỉ tiêu đạt và vượt kế hoạch.", CountedOutcome.Reached, 21, 25)]
    [InlineData("Năm 2024, toàn huyện hoàn thành 17/19 chỉ tiêu.", CountedOutcome.Reached, 17, 19)]
    [InlineData("Năm 2024 còn 03/24 chỉ tiêu không đạt kế hoạch.", CountedOutcome.Missed, 3, 24)]
    [InlineData("Năm 2024 có 2 chỉ tiêu chưa có số liệu.", CountedOutcome.NoData, 2, null)]
    [InlineData("Nghị quyết năm 2024 đề ra 18 chỉ tiêu.", CountedOutcome.Total, 18, null)]
    public void Counts_OfIndicators_AreClaimsAndNoObservations(string text, CountedOutcome outcome, int count, int? outOf)
    {
        Extraction extraction = Sentences.Read(text);

        CountClaim claim = Assert.Single(extraction.Counts);
        Assert.Equal((outcome, count, outOf, "2024"), (claim.Outcome, claim.Count, claim.OutOf, claim.Period.ToString()));
        Assert.Empty(extraction.Observations);
    }

    [Theory]
    [InlineData("Tỷ lệ che phủ rừng đạt 57%, đạt kế hoạch đề ra.", Verdict.Met, false)]
    [InlineData("Tổng đàn gia súc vượt kế hoạch.", Verdict.Exceeded, false)]
    [InlineData("Thu ngân sách nhà nước chưa đạt chỉ tiêu đề ra.", Verdict.Missed, false)]
    [InlineData("Công tác giảm nghèo hoàn thành chỉ tiêu kế hoạch.", Verdict.Met, true)]
    public void Verdicts_InWords_SayReachedOrMissed(string text, Verdict verdict, bool isField)
    {
        ReportedVerdict reported = Assert.Single(Sentences.Read(text).Verdicts);

        Assert.Equal((verdict, isField), (reported.Verdict, reported.IsField));
    }
}
