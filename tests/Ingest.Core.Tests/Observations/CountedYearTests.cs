namespace Ingest.Core.Tests.Observations;

/// <summary>Years that are counted from the report, or named as parts of a term.</summary>
public sealed class CountedYearTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo năm 2024 còn 4,2%.";
    private const string Review = "Huyện ủy sơ kết nửa nhiệm kỳ 2021 - 2026.\nSau nửa nhiệm kỳ, kinh tế khá lên; so với đầu nhiệm kỳ, đời sống người dân đổi thay. Thu ngân sách năm 2023 đạt 214 tỷ đồng.\n";

    [Theory]
    [InlineData("Tỷ lệ hộ dùng nước sạch đạt 91%, cách đây ba năm chỉ được 64%.", "A 2021 64 % | Tỷ lệ hộ dùng nước sạch")]
    [InlineData("Cách nay hai năm, diện tích chè là 410 ha.", "A 2022 410 ha | diện tích chè")]
    [InlineData("Mười năm trước, diện tích chè là 90 ha.", "A 2014 90 ha | diện tích chè")]
    [InlineData("Một thập kỷ trước, diện tích chè là 90 ha.", "A 2014 90 ha | diện tích chè")]
    public void YearsAgo_AreCountedFromTheReport(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Ba năm qua, huyện trồng mới 1.250 ha rừng.", "A 2022-2024 1250 ha | trồng mới rừng")]
    [InlineData("Trong 4 năm gần đây, huyện trồng mới 1.250 ha rừng.", "A 2021-2024 1250 ha | trồng mới rừng")]
    [InlineData("Tính chung hai thập kỷ, kinh tế tăng bình quân 9,4%/năm.", "A 2005-2024 9.4 %/năm up | kinh tế")]
    [InlineData("Tổng vốn huy động ba năm ước 812 tỷ đồng.", "A 2022-2024 812 tỷ đồng ước | Tổng vốn huy động")]
    [InlineData("Sau 3 năm thực hiện, huyện trồng mới 1.250 ha rừng.", "A 2022-2024 1250 ha | trồng mới rừng")]
    public void CountOfYears_EndsWithTheYearOfTheResults(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Trẻ từ 3 năm tuổi ra lớp đạt 91%.", "2022")]
    [InlineData("Sản lượng lúa đạt 61.200 tấn, cao nhất trong 15 năm qua.", "2010")]
    [InlineData("Sau hai năm đóng băng, huyện đón 61.200 lượt khách.", "2023-")]
    public void OtherCounts_AreNoPeriod(string text, string period) => Assert.All(Sentences.Describe(text + Context), read => Assert.DoesNotContain(period, read, StringComparison.Ordinal));

    [Fact]
    public void CountThatBeginsWithAYearNamed_TakesItIn() =>
        Assert.Contains("A 2017-2024 87 tỷ đồng | Tổng vốn huy động", Sentences.Describe("Năm 2017, xã bắt đầu làm nông thôn mới. Đến nay, xã đạt 19/19 tiêu chí.\nTổng vốn huy động trong 7 năm là 87 tỷ đồng." + Context));

    [Fact]
    public void ChangeOverACountOfYears_StartsBeforeThem() =>
        Assert.Contains("A 2021 12.5 % | tỷ lệ hộ cận nghèo", Sentences.Describe("Sau 3 năm, tỷ lệ hộ cận nghèo giảm từ 12,5% xuống 6,1%." + Context));

    [Theory]
    [InlineData("Diện tích chè 620 ha, đầu nhiệm kỳ là 410 ha.", "A 2021 410 ha | Diện tích chè")]
    [InlineData("Tỷ lệ hộ cận nghèo giảm từ 12,5% xuống 6,1%.", "A 2021 12.5 % | Tỷ lệ hộ cận nghèo")]
    [InlineData("Năm 2023, tỷ lệ hộ cận nghèo giảm từ 12,5% xuống 6,1%.", "A 2022 12.5 % | tỷ lệ hộ cận nghèo")]
    [InlineData("Năm 2021, năm đầu nhiệm kỳ, diện tích chè là 430 ha.", "A 2021 430 ha | diện tích chè")]
    public void Change_ToldInAReviewOfATerm_StartsWithIt(string text, string expected) => Assert.Contains(expected, Sentences.Describe(Review + text));

    [Fact]
    public void Change_ToldInAReportOnAYear_StartsWithTheYearBefore() =>
        Assert.Contains("A 2023 12.5 % | Tỷ lệ hộ cận nghèo", Sentences.Describe("Tỷ lệ hộ cận nghèo giảm từ 12,5% xuống 6,1%, theo nghị quyết nhiệm kỳ 2020 - 2025." + Context));

    [Fact]
    public void PlanOfTheWholeTerm_InBrackets_IsOfTheTerm() =>
        Assert.Contains("T 2021-2026 960 ha | trồng rừng", Sentences.Describe(Review + "Năm 2023 toàn huyện trồng rừng 310 ha, đạt 32,3% kế hoạch cả nhiệm kỳ (960 ha)."));

    [Theory]
    [InlineData("Huyện đã kết nạp 612 đảng viên.", "A 2021-2026 612 đảng viên")]
    [InlineData("Bình quân mỗi năm huyện trồng mới 480 ha rừng.", "A 2021-2026 480 ha")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 30,1% năm 2021 xuống 7,5% năm 2024, bình quân mỗi năm giảm 7,5%.", "A 2021-2024 7.5 % down")]
    [InlineData("Năm 2024, huyện kết nạp 112 đảng viên.", "A 2024 112 đảng viên")]
    [InlineData("Huyện có 3.120 ha chè.", "A 2024 3120 ha")]
    public void Flow_ToldInAReviewOfATerm_IsOfTheTerm(string text, string expected) =>
        Assert.Contains(Sentences.Describe(Review + text), read => read.StartsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Flow_ToldInAReportOnAYear_IsOfTheYear() =>
        Assert.Contains(Sentences.Describe("Theo nghị quyết nhiệm kỳ 2020 - 2025, huyện đã kết nạp 612 đảng viên." + Context), read => read.StartsWith("A 2024 612", StringComparison.Ordinal));

    [Fact]
    public void SchoolYearThatRuns_IsTold() =>
        Assert.Contains(Sentences.Describe("Năm học 2024 - 2025, toàn tỉnh có 96,1% học sinh tham gia bảo hiểm y tế." + Context), read => read.StartsWith("A 2025 96.1 %", StringComparison.Ordinal));

    [Fact]
    public void MonthAndYear_PartedByAStop_AreAPeriod() =>
        Assert.Contains("A 2022-M03 12 tỷ đồng | thu ngân sách", Sentences.Describe("Tháng 3.2022, thu ngân sách đạt 12 tỷ đồng." + Context));

    [Theory]
    [InlineData("Ngày 12/8/1997, huyện được lập lại, cả huyện chỉ 31% hộ có điện.", "A 1997 31 %")]
    [InlineData("Ngày 12/8/2024, huyện họp; cả huyện 31% hộ có điện.", "A 2024 31 %")]
    [InlineData("Tổng vốn cho chương trình giai đoạn 2021 - 2024 hơn 67,3 tỷ đồng.", "A 2021-2024 > 67.3 tỷ đồng")]
    [InlineData("Thực hiện chương trình giai đoạn 2021 - 2025, huyện trồng 67,3 ha quế.", "A 2024 67.3 ha")]
    public void PeriodInTheOpening_IsTheFiguresWhereItDatesIt(string text, string expected) =>
        Assert.Contains(Sentences.Describe(text + Context), read => read.StartsWith(expected, StringComparison.Ordinal));
}
