namespace Ingest.Core.Tests.Observations;

/// <summary>Plans told by a bare number beside their result, planned capital, and plans that ask for at least so much.</summary>
public sealed class PlanUnitTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2024, số thuê bao Internet là 68 thuê bao/100 dân, chỉ tiêu năm 2025 là 85.", "T 2025 85 thuê bao/100 dân | số thuê bao Internet")]
    [InlineData("Năm 2024, khách quốc tế đạt 214 nghìn lượt, kế hoạch là 250 nghìn.", "T 2024 250 nghìn lượt | khách quốc tế lượt")]
    [InlineData("Năm 2024, chưa đạt là giường bệnh (21,4/mục tiêu 24 giường/vạn dân).", "A 2024 21.4 giường/vạn dân | giường bệnh")]
    [InlineData("Kế hoạch vốn năm 2024 tỉnh được giao 3.640 tỷ đồng.", "T 2024 3640 tỷ đồng | Kế hoạch vốn tỉnh")]
    [InlineData("Năm 2024, kế hoạch vốn giao 92,5 tỷ đồng; giải ngân 61,3 tỷ đồng, tỷ lệ 66,3%.", "A 2024 61.3 tỷ đồng kh=66.3 | giải ngân")]
    public void Figure_BesideAPlan_IsRead(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, thuế nhà đất 41 tỷ đồng, đạt 88% dự toán; phí, lệ phí chỉ đạt 52,6%.", "A 2024 ? kh=52.6 | phí, lệ phí")]
    [InlineData("Năm 2024, tổng kế hoạch vốn đầu tư công là 7.410 tỷ đồng.", "T 2024 7410 tỷ đồng | tổng kế hoạch vốn đầu tư công")]
    public void Amount_InTalkOfPlans_IsOne(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Fact]
    public void Percentage_BesideNoShare_StaysOne() => Assert.Contains("A 2024 52.6 % | phí, lệ phí", Sentences.Describe("Năm 2024, phí, lệ phí chỉ đạt 52,6%." + Context));

    [Fact]
    public void Code_WithALetter_IsNoFigure() => Assert.Contains("A 2024 4 % down | tỷ lệ hộ nghèo các huyện 30a", Sentences.Describe("Năm 2024, tỷ lệ hộ nghèo các huyện 30a giảm 4%." + Context));

    [Fact]
    public void Capital_ThatAShareIsOf_IsNoPlanOfItsOwn() => Assert.Equal(
        "A 2024 ? kh=61 | giải ngân vốn đầu tư công", Sentences.Describe("Năm 2024, giải ngân vốn đầu tư công đạt 61% kế hoạch vốn." + Context)[0]);

    [Theory]
    [InlineData("Năm 2024, phấn đấu khởi công tối thiểu 3 dự án nhà ở xã hội.", true)]
    [InlineData("Năm 2024, dự án khởi công gồm 3 tòa nhà cao tầng.", false)]
    public void Works_CountOnlyWhereAPlanAsksForThem(string text, bool isRead) => Assert.Equal(isRead, Sentences.Read(text + Context).Observations.Any(read => read.Value == 3));
}
