using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Of which year the results of a text are, where nothing beside them says so.</summary>
public sealed class ReportedPeriodTests
{
    private static readonly DateOnly January = new(2023, 1, 9);
    private static readonly DateOnly May = new(2023, 5, 20);

    [Theory]
    [InlineData("Thu ngân sách năm qua đạt 812 tỷ đồng. Năm 2023, huyện phấn đấu thu 900 tỷ đồng.", "2022")]
    [InlineData("Cả năm, huyện thu ngân sách 812 tỷ đồng, tăng 4% so với năm 2021.", "2022")]
    [InlineData("Năm 2022 khép lại. Huyện thu ngân sách 812 tỷ đồng.", "2022")]
    public void TextOfJanuary_SumsUpTheYearBefore_ThoughItNamesIt(string text, string period) => Assert.Equal(period, Profiles.Read(text, published: January).ActualPeriod.ToString());

    [Theory]
    [InlineData("Thu ngân sách đạt 312 tỷ đồng, tăng 4% so với cùng kỳ năm 2022. Năm 2022, huyện thu 705 tỷ đồng.")]
    [InlineData("Năm qua nhiều khó khăn. Bốn tháng đầu năm 2023, huyện thu ngân sách 312 tỷ đồng.")]
    public void TextOfMay_TellsOfItsOwnYear(string text) => Assert.Equal("2023", Profiles.Read(text, published: May).ActualPeriod.ToString());

    [Theory]
    [InlineData("Báo cáo kết quả năm 2021", "2021")]
    [InlineData("Kết quả thực hiện năm 2022, phương hướng năm 2023", "2022")]
    [InlineData("Phương hướng năm 2023", "2023")]
    public void Title_SaysWhatIsReportedOn_APlannedYearIsNot(string title, string period) =>
        Assert.Equal(period, Profiles.Read("Huyện thu ngân sách 812 tỷ đồng.", published: May, title: title).ActualPeriod.ToString());

    [Theory]
    [InlineData("Năm 2019, xã được công nhận đạt chuẩn. Thu nhập bình quân năm 2022 đạt 50 triệu đồng.", "2022")]
    [InlineData("Thu nhập bình quân năm 2022 đạt 50 triệu đồng (năm 2019 là 31 triệu đồng).", "2022")]
    [InlineData("Thu nhập bình quân đạt 50 triệu đồng, tăng 9% so với năm 2021.", "2022")]
    [InlineData("Đến năm 2025, thu nhập bình quân đạt 60 triệu đồng. Năm 2021, thu nhập bình quân đạt 44 triệu đồng.", "2021")]
    public void UndatedText_TellsOfTheLatestYearThatItTellsOf(string text, string period) => Assert.Equal(period, Profiles.Read(text).ActualPeriod.ToString());

    [Theory]
    [InlineData("Những ngày giáp Tết Dương lịch 2022, các xưởng vẫn sáng đèn. Cả năm, tỉnh xuất khẩu 3,1 tỷ USD.", "2021")]
    [InlineData("Trò chuyện đầu xuân Nhâm Dần với giám đốc sở.\nNăm qua, tỉnh đón 1,2 triệu lượt khách.", "2021")]
    [InlineData("Vụ xuân 2022, huyện cấy 4.100 ha lúa.", "2022")]
    [InlineData("Sau Tết, huyện cấy lúa. Năm 2022, huyện thu ngân sách đạt 312 tỷ đồng.", "2022")]
    public void FeastOfANewYear_SumsUpTheYearBefore_ACropDoesNot(string text, string period) => Assert.Equal(period, Profiles.Read(text).ActualPeriod.ToString());

    [Fact]
    public void TermInTheNameOfAResolution_IsNoPeriodOfResults() => Assert.Equal(
        "2023",
        Profiles.Read("Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025, huyện thu ngân sách 312 tỷ đồng.", published: May).ActualPeriod.ToString());

    [Fact]
    public void TableOfResultsAndPlans_TellsOfTheYearOfItsResults()
    {
        DocumentProfile profile = Profiles.ReadTable("Thực hiện 2019", "Mục tiêu 2025");
        Assert.Equal(("2019", "2025"), (profile.ActualPeriod.ToString(), profile.TargetPeriod.ToString()));
    }

    [Theory]
    [InlineData("Đại hội tổng kết nhiệm kỳ 2015 - 2020. Nhiệm kỳ qua, thu ngân sách đạt 1.390 tỷ đồng. So với đầu nhiệm kỳ, hộ nghèo giảm mạnh.", true)]
    [InlineData("Năm 2018, thu ngân sách đạt 390 tỷ đồng, tăng 4% so với năm 2017, theo nghị quyết nhiệm kỳ 2015 - 2020.", false)]
    public void Term_IsSummedUpWhereTheTextSpeaksOfIt(string text, bool isReview) => Assert.Equal(isReview, Profiles.Read(text).IsReview);
}
