namespace Ingest.Core.Tests.Observations;

/// <summary>What a plan asks beside what was reached, words that name nothing, and shares of the plan by source of money.</summary>
public sealed class PlanDemandTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2023 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2023, tỷ lệ nợ xấu chiếm 1,2%, cao hơn mức Trung ương yêu cầu (dưới 1%).", "T 2023 < 1 %")]
    [InlineData("Năm 2023, tỷ lệ khám phá án đạt 82%, trong khi yêu cầu là từ 78% trở lên.", "T 2023 >= 78 %")]
    [InlineData("Năm 2023, tỷ lệ thất nghiệp là 2,4%, mức trần Quốc hội cho phép là dưới 3%.", "T 2023 < 3 %")]
    [InlineData("Năm 2023, tỷ lệ che phủ rừng đạt 51% (Nghị quyết: 50%).", "T 2023 50 %")]
    [InlineData("Năm 2023, tỷ lệ đô thị hóa mới đạt 31%, cách khá xa đích 40%.", "T 2023 40 %")]
    [InlineData("Năm 2023, trồng được 420 ha rừng, vượt 5% kế hoạch năm 2023 (400 ha).", "T 2023 400 ha")]
    public void Figure_OfWhatIsAsked_IsATargetOfTheSameIndicator(string text, string expected)
    {
        string[] read = Sentences.Describe(text + Context);
        Assert.Equal(Phrase(read[0]), Phrase(read[1]));
        Assert.StartsWith(expected, read[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Năm 2023, tỷ lệ che phủ rừng đạt 51%, tỷ lệ đô thị hóa đạt 31%.")]
    [InlineData("Năm 2023, tỷ lệ che phủ rừng đạt 51%, chỉ tiêu về nước sạch đạt 88%.")]
    [InlineData("Năm 2023, tổng giá trị sản xuất đạt 870 tỷ đồng, chỉ tiêu thu ngân sách được giao ước đạt 64 tỷ đồng.")]
    public void Figure_OfAnotherIndicator_IsNoDemand(string text) => Assert.NotEqual(Phrase(Sentences.Describe(text + Context)[0]), Phrase(Sentences.Describe(text + Context)[1]));

    [Theory]
    [InlineData("Năm 2023, tốc độ tăng GRDP đạt 6,1%, tuy chưa chạm mức kế hoạch là 7%.", "GRDP")]
    [InlineData("Năm 2023, giải ngân vốn đầu tư công mới bằng 58% kế hoạch.", "iải ngân vốn đầu tư công")]
    public void Phrase_OfWordsThatNameNothing_IsTakenFromBefore(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context)[..^2][^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Hoàn thành 100% chỉ tiêu giao quân năm 2023.", "giao quân")]
    [InlineData("Đã hoàn thành 96% kế hoạch trồng rừng năm 2023.", "trồng rừng")]
    public void Share_ThatOpensTheSentence_IsOfWhatThePlanIsFor(string text, string expected) => Assert.Contains(Sentences.Describe(Context[1..] + " " + text), line => line.EndsWith("| " + expected, StringComparison.Ordinal));

    [Fact]
    public void Demand_BesideAResult_SaysNothingOfWhatFollows() => Assert.StartsWith("A 2023 1.3 % down",
        Sentences.Describe("Năm 2023, tỷ lệ thất nghiệp là 2,4%, mức trần Quốc hội cho phép là dưới 3%, tỷ lệ hộ nghèo giảm 1,3%." + Context)[2], StringComparison.Ordinal);

    [Fact]
    public void Shares_BySourceOfMoney_AreSharesOfThePlan() => Assert.Equal(
        ["A 2023 ? kh=61.2 | giải ngân vốn ngân sách huyện", "A 2023 ? kh=17 | giải ngân vốn ODA"],
        Sentences.Describe("Năm 2023, giải ngân 910 tỷ đồng, đạt 53,4% kế hoạch. Trong đó, vốn ngân sách huyện đạt 61,2%; vốn ODA chỉ 17%." + Context)[1..3]);

    private static string Phrase(string line) => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..];
}
