namespace Ingest.Core.Tests.Observations;

/// <summary>States told of a term, sums of a term, and what is told of last year or of now.</summary>
public sealed class StateYearTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo năm 2024 còn 4,2%.";

    [Theory]
    [InlineData("Giai đoạn 2016 - 2020, độ che phủ rừng đạt 54,1%.", "A 2020 54.1 % | độ che phủ rừng")]
    [InlineData("Giai đoạn 2026 - 2030, phấn đấu 100% thôn có chi bộ.", "T 2030 100 % | thôn có chi bộ")]
    [InlineData("Giai đoạn 2016 - 2020, giá trị sản xuất tăng bình quân 9,4%/năm.", "A 2016-2020 9.4 %/năm up | giá trị sản xuất")]
    [InlineData("Giai đoạn 2016 - 2020, hằng năm tỷ lệ thôn văn hóa đạt 81%.", "A 2016-2020 81 % | tỷ lệ thôn văn hóa")]
    [InlineData("Giai đoạn 2016 - 2020, tổng vốn huy động đạt 6.140 tỷ đồng.", "A 2016-2020 6140 tỷ đồng | tổng vốn huy động")]
    public void Share_ToldOfATerm_IsThatOfItsEnd(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Tỷ lệ hộ cận nghèo cuối năm ngoái còn 7,3%.", "A 2023 7.3 % | Tỷ lệ hộ cận nghèo")]
    [InlineData("PCI năm ngoái được 64,2 điểm.", "A 2023 64.2 điểm | PCI")]
    [InlineData("Năm 2004, đàn bò sữa có 120 con. Nay, tổng đàn đã 4.870 con.", "A 2024 4870 con | tổng đàn")]
    [InlineData("Riêng 2025, phấn đấu GRDP bình quân 92 triệu đồng/người.", "T 2025 92 triệu đồng/người | GRDP bình quân")]
    [InlineData("Năm học tới, ngành phấn đấu tỷ lệ bỏ học dưới 0,4%.", "T 2025 < 0.4 % | tỷ lệ bỏ học")]
    [InlineData("Niên vụ tới, tỉnh phấn đấu diện tích mía đạt 8.900 ha.", "T 2025 8900 ha | diện tích mía")]
    [InlineData("Năm học vừa qua, tỷ lệ học sinh tốt nghiệp đạt 98,7%, tăng 0,6% so với năm học trước.", "A 2024 98.7 % d=0.6% | tỷ lệ học sinh tốt nghiệp")]
    public void Year_SpokenOf_IsTheFiguresOwn(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Fact]
    public void Sum_OfFiveYears_IsOfTheTermAndNothingBehindItIs()
    {
        string[] read = Sentences.Describe("Nhiệm kỳ 2020 - 2025 có nhiều kết quả.\nTổng vốn đầu tư toàn xã hội 5 năm khoảng 6.140 tỷ đồng; tỷ lệ hộ cận nghèo còn 4,9%." + Context, published: new(2025, 5, 10));
        Assert.StartsWith("A 2020-2025 ~ 6140 tỷ đồng", read[0], StringComparison.Ordinal);
        Assert.Equal("A 2025 4.9 % | tỷ lệ hộ cận nghèo", read[1]);
    }
}
