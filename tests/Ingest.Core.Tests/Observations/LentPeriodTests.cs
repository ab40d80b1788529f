namespace Ingest.Core.Tests.Observations;

/// <summary>Years that hold for more, or for less, than the figure that they stand beside.</summary>
public sealed class LentPeriodTests
{
    private const string Context = "\nNăm 2023, thu ngân sách đạt 2.115 tỷ đồng. Tỷ lệ hộ nghèo còn 5,2%.";

    [Theory]
    [InlineData("Giảm ít nhất 25% thời gian giải quyết và 20% chi phí tuân thủ thủ tục ngay trong năm 2025.", "T 2025 >= 25 % down | thời gian giải quyết", "T 2025 20 % down | chi phí tuân thủ thủ tục")]
    [InlineData("Mục tiêu đến cuối năm 2027 không còn xã khó khăn (hiện còn 14 xã) và thu nhập của đồng bào bằng 80% mức bình quân của tỉnh.", "T 2027 80 % | thu nhập của đồng bào")]
    [InlineData("Phấn đấu đến năm 2028 xóa hết nhà tạm (nay còn 215 căn) và 96% hộ có nước sạch.", "T 2028 96 % | hộ có nước sạch")]
    [InlineData("Ngành phấn đấu cuối năm đạt 88% dân số có thẻ bảo hiểm, tiến tới 94% vào năm 2026; thu 2.400 tỷ đồng tiền bảo hiểm.", "T 2026 94 % | dân số có thẻ bảo hiểm", "T 2024 2400 tỷ đồng | thu tiền bảo hiểm")]
    [InlineData("Đề án giao tỉnh 31.000 ha vào năm 2025 và 64.000 ha vào năm 2030, thu nhập của người trồng lúa tăng 35%.", "T 2030 35 % up | thu nhập của người trồng lúa")]
    [InlineData("Xã đạt chuẩn từ năm 2019. Khi đó thu nhập bình quân là 31,5 triệu đồng; đến nay đã đạt 57 triệu đồng. Tỷ lệ hộ nghèo chỉ còn 0,6%, trong khi cách đây năm năm là 3,4%.", "A 2024 0.6 % | Tỷ lệ hộ nghèo", "A 2019 3.4 % | Tỷ lệ hộ nghèo")]
    [InlineData("Giai đoạn 2021 - 2024, toàn xã huy động được 92 tỷ đồng xây dựng nông thôn mới, trong đó vốn dân góp chiếm 31%.", "A 2021-2024 31 % | vốn dân góp")]
    public void Year_OfAnotherFigure_HoldsOrNot(string text, params string[] expected)
    {
        string[] lines = Sentences.Describe(text + Context);
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Theory]
    [InlineData("Quận phấn đấu hết quý III giải ngân đạt 65%, đến 31/01/2025 đạt 98%.", "T 2024 98 %")]
    [InlineData("Huyện phấn đấu giải ngân 100% kế hoạch vốn đến hết ngày 31/1/2025.", "T 2024 100 %")]
    [InlineData("Tính đến ngày 31/1/2024, toàn tỉnh giải ngân được 5.120 tỷ đồng.", "A 2023 5120 tỷ đồng")]
    public void January_EndsTheBudgetOfTheYearBefore(string text, string expected) => Assert.Contains(Sentences.Describe(text + Context), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void January_OfOtherFigures_IsOfItsYear() => Assert.Contains(
        Sentences.Describe("Tính đến ngày 31/1/2024, toàn tỉnh có 6.200 doanh nghiệp hoạt động."), line => line.StartsWith("A 2024-01/P1M 6200 doanh nghiệp", StringComparison.Ordinal));

    [Fact]
    public void Plan_ThatAResultIsMeasuredBy_IsOfItsYear()
    {
        string[] lines = Sentences.Describe("# Tỉnh giao chỉ tiêu năm 2025\nGiải ngân vốn đầu tư công năm 2024 đến nay mới được 7.150 tỷ đồng trên tổng kế hoạch 12.300 tỷ đồng (58,1%).", published: new(2024, 12, 8));
        Assert.Contains(lines, line => line.StartsWith("T 2024 12300 tỷ đồng", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("A 2024 7150 tỷ đồng kh=58.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Năm 2023 GRDP tăng 6,8%, tuy nhiên chưa đạt mức 7,5% mà Chính phủ giao.", "T 2023 7.5 %")]
    [InlineData("Năm 2023 tỷ lệ lao động qua đào tạo đạt 66,1%, so với 64% Đại hội đề ra thì vượt khá.", "T 2023 64 %")]
    [InlineData("Năm 2023 toàn tỉnh đã trồng 8.450 ha rừng trong tổng số 8.600 ha được giao.", "T 2023 8600 ha")]
    [InlineData("Năm 2024, tỉnh phấn đấu thu ngân sách 1.900 tỷ đồng, sáu tháng qua thu được 840 tỷ đồng.", "A 2024-H1 840 tỷ đồng")]
    [InlineData("Giảm tỷ lệ thất thoát nước từ 28% xuống còn 19% vào năm 2030.", "A 2024 28 %")]
    [InlineData("Được mùa năm trước, mất mùa năm sau.\nNiên vụ 2022 - 2023 toàn tỉnh có 41.200 ha cà phê; sản lượng 96.300 tấn.", "A 2023 96300 tấn")]
    public void Plan_AndResult_AreToldApart(string text, string expected) => Assert.Contains(Sentences.Describe(text + Context), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Difference_FromAnEarlierYear_IsNoFigureOfThatYear() => Assert.DoesNotContain(
        Sentences.Describe("Giá trị sản xuất bình quân đạt 190 triệu đồng/ha, cao hơn năm 2016 là 64 triệu đồng."), line => line.Contains(" 2016 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Nghị quyết ghi rõ là giải ngân tối thiểu 93% kế hoạch vốn.", "T ")]
    [InlineData("Toàn tỉnh đã giải ngân 61% kế hoạch vốn.", "A ")]
    public void Share_OfThePlanAtLeast_IsDemanded(string text, string expected) => Assert.All(Sentences.Describe("Năm 2024 tỉnh được giao 8.200 tỷ đồng vốn đầu tư công.\n" + text)[1..], line => Assert.StartsWith(expected, line, StringComparison.Ordinal));
}
