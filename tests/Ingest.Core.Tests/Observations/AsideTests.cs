namespace Ingest.Core.Tests.Observations;

/// <summary>Figures of a plan or of another year in brackets, behind a slash, or told in passing.</summary>
public sealed class AsideTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Sản lượng chè năm 2023: 6.180 tấn/NQ 6.000 tấn (103%).", "A 2023 6180 tấn kh=103 | Sản lượng chè", "T 2023 6000 tấn | Sản lượng chè")]
    [InlineData("Thu nhập bình quân năm 2023: 38,4 triệu đồng (KH: 40 triệu đồng).", "A 2023 38.4 triệu đồng | Thu nhập bình quân", "T 2023 40 triệu đồng | Thu nhập bình quân")]
    [InlineData("Tỷ lệ kinh tế số phấn đấu đạt 35% vào năm 2030 (2023: 14,7%).", "A 2023 14.7 % | Tỷ lệ kinh tế số", "T 2030 35 % | Tỷ lệ kinh tế số")]
    [InlineData("Năm 2023 tỷ lệ lao động qua đào tạo đạt 61,2%, năm ngoái là 58,9%.", "A 2022 58.9 % | tỷ lệ lao động qua đào tạo", "A 2023 61.2 % | tỷ lệ lao động qua đào tạo")]
    public void Figure_Beside_IsOfItsOwnKindAndYear(string text, params string[] expected) =>
        Assert.Equal(expected, Sentences.Describe(text + Context, published: new(2023, 12, 20)).Take(2).Order(StringComparer.Ordinal));

    [Fact]
    public void BareYear_BehindAForecast_OpensThePlan() => Assert.Contains(
        "T 2025 5120 tấn | sản lượng chè", Sentences.Describe("Năm 2024, sản lượng chè đạt 4.900 tấn.\nDự kiến 2025: sản lượng chè 5.120 tấn."));

    [Fact]
    public void Excess_InPerCentBehindAnAmount_IsAShareOfThePlan() => Assert.Contains(
        "A 2024 5.4 tỷ đồng kh=118 | Thu ngân sách xã", Sentences.Describe("Thu ngân sách xã năm 2024 đạt 5,4 tỷ đồng, vượt 18%." + Context));

    [Theory]
    [InlineData("- Kết nạp từ 12 đảng viên trở lên", "T 2024 >= 12 đảng viên | Kết nạp đảng viên")]
    [InlineData("- Tỷ lệ hộ cận nghèo không quá 3%", "T 2024 <= 3 % | Tỷ lệ hộ cận nghèo")]
    public void Bound_WithoutAnythingTold_IsAskedFor(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + "\n" + Context));

    [Fact]
    public void Bound_OfAYearThatIsOver_WasReached() => Assert.Contains(
        "A 2022 >= 80 % | tỷ lệ hộ dùng nước sạch", Sentences.Describe("Năm 2022, tỷ lệ hộ dùng nước sạch đạt 80% trở lên." + Context));

    [Fact]
    public void Row_OfFractions_SharesTheUnit() => Assert.Equal(
        ["A 2024 6.3 điểm | Tính minh bạch", "A 2024 7.05 điểm | chi phí thời gian", "A 2023 6.9 điểm | gia nhập thị trường", "A 2024 7.4 điểm | gia nhập thị trường"],
        Sentences.Describe("Năm 2024, tính minh bạch 6,3 điểm; chi phí thời gian 7,05; gia nhập thị trường từ 6,9 lên 7,4." + Context)[..4], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void List_BehindACountOfIndicators_IsPlanned() => Assert.Contains(
        "T 2030 140 triệu đồng | Thu nhập bình quân đầu người",
        Sentences.Describe("14 chỉ tiêu nhiệm kỳ được chốt, đáng chú ý có:\n- Thu nhập bình quân đầu người năm 2030: 140 triệu đồng\n" + Context));

    [Theory]
    [InlineData("Năm 2024, trồng rừng mới 640/1.100 ha.", "T 2024 1100 ha | trồng rừng mới")]
    [InlineData("Năm 2024, phát triển đảng viên mới 412/400 đảng viên.", "T 2024 400 đảng viên | phát triển đảng viên mới đảng viên")]
    [InlineData("Năm 2024, tạo việc làm cho 7.200/12.000 lao động.", "T 2024 12000 lao động | tạo việc làm lao động")]
    [InlineData("Kế hoạch năm 2024 là 800 căn, đến nay hoàn thành 200 căn (25%).", "A 2024 200 căn kh=25 | căn")]
    [InlineData("Năm 2024, nợ thuế 58,3 tỷ đồng, tương đương 2,15% số phải thu (chỉ tiêu: dưới 2,5%).", "T 2024 < 2.5 % | nợ thuế")]
    [InlineData("Năm 2024, tổng sản phẩm tăng 7,6% (cùng kỳ năm trước tăng 7,1%).", "A 2023 7.1 % up | tổng sản phẩm")]
    [InlineData("Năm 2024, tỷ suất tử vong trẻ em là 18,2‰ (năm 2020 là 21,4).", "A 2020 21.4 ‰ | tỷ suất tử vong trẻ em")]
    public void Whole_OrAside_IsAFigureToo(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, có 38/47 xã đạt chuẩn nông thôn mới.", "A 2024 38 xã | xã đạt chuẩn nông thôn mới")]
    [InlineData("Năm 2024, giá trị sản xuất (giá 2010) đạt 386 tỷ đồng.", "A 2024 386 tỷ đồng | giá trị sản xuất")]
    public void Whole_OfCountedThings_IsNoPlanAndPriceBasisNoYear(string text, string expected)
    {
        string[] read = Sentences.Describe(text + Context);
        Assert.Contains(expected, read);
        Assert.Equal(3, read.Length);
    }
}
