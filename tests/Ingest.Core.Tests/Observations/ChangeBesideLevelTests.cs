namespace Ingest.Core.Tests.Observations;

/// <summary>Changes beside levels and beside other changes: part of a figure, or figures of their own.</summary>
public sealed class ChangeBesideLevelTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Sản lượng lương thực đạt 84.000 tấn.";

    [Theory]
    [InlineData("Năm 2024, tỷ lệ hộ nghèo giảm 1,9 điểm phần trăm, còn 6,3%.", "A 2024 6.3 % d=-1.9điểm phần trăm | tỷ lệ hộ nghèo")]
    [InlineData("Năm 2024, tỷ lệ che phủ rừng tăng 0,6 điểm phần trăm, lên 53,1%.", "A 2024 53.1 % d=0.6điểm phần trăm | tỷ lệ che phủ rừng")]
    public void Points_BeforeTheLevel_AreItsChange(string text, string expected)
    {
        string[] read = Sentences.Describe(text + Context);
        Assert.Equal(expected, read[0]);
        Assert.Equal(3, read.Length);
    }

    [Fact]
    public void Change_BeforeBothLevels_IsTheirDifference() => Assert.Equal(
        ["A 2023 8.4 % | tỷ lệ hộ nghèo", "A 2024 6.3 % d=-2.1% | tỷ lệ hộ nghèo"], Sentences.Describe("Năm 2024, tỷ lệ hộ nghèo giảm 2,1%, từ 8,4% xuống 6,3%." + Context)[..2]);

    [Fact]
    public void Change_ThatIsNotTheDifference_StandsAlone() => Assert.Contains(
        "A 2024 3 % down | tỷ lệ hộ nghèo", Sentences.Describe("Năm 2024, tỷ lệ hộ nghèo giảm 3%, từ 8,4% xuống 6,3%." + Context));

    [Theory]
    [InlineData("Năm 2024, tỷ lệ hộ nghèo còn 6,3%, giảm bình quân 2,2%/năm.", "A 2024 2.2 %/năm down | tỷ lệ hộ nghèo")]
    [InlineData("Năm 2024, GRDP tăng 6,2%, năm 2025 dự kiến tăng 6,9%.", "T 2025 6.9 % up | GRDP")]
    [InlineData("Năm 2024, chỉ số giá tiêu dùng tăng 0,2% so với tháng trước và tăng 3,4% so với cùng kỳ.", "A 2024 3.4 % up | chỉ số giá tiêu dùng")]
    [InlineData("GRDP tăng bình quân 7,1%/năm. Riêng năm 2023 tăng 6,4%.", "A 2023 6.4 % up | GRDP")]
    [InlineData("Năm 2024, mục tiêu tăng trưởng GRDP là 7%, thực tế tăng 7,6%.", "A 2024 7.6 % up | tăng trưởng GRDP")]
    public void Change_OfItsOwn_StandsBesideTheOther(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, thu du lịch đạt 812 tỷ đồng, tăng 9% so với năm 2023.", "A 2024 812 tỷ đồng d=9% | thu du lịch")]
    [InlineData("Năm 2024, mục tiêu thu du lịch 812 tỷ đồng, tăng 9% so với năm 2023.", "T 2024 812 tỷ đồng d=9% | thu du lịch")]
    public void Change_OnTheYearBefore_StaysWithItsLevel(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[0]);
}
