namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Years and terms that an undated text names only by relation to others.</summary>
public sealed class RelatedYearTests
{
    [Theory]
    [InlineData("Báo cáo kết quả năm 2017 và quý I, huyện cho biết kinh tế tăng 6,2%. Thu ngân sách đạt 640 tỷ đồng.", 2018)]
    [InlineData("Báo cáo kết quả năm 2017, trong đó quý I, huyện cho biết kinh tế tăng 6,2%. Thu ngân sách đạt 640 tỷ đồng.", 2017)]
    [InlineData("Năm 2015, huyện thu 500 tỷ đồng. Năm 2016, huyện phấn đấu thu 640 tỷ đồng, 6 tháng đầu năm thu được 301 tỷ đồng.", 2016)]
    [InlineData("Năm 2015, huyện thu 500 tỷ đồng. Năm 2016, huyện phấn đấu thu 640 tỷ đồng.", 2015)]
    public void PartWithoutAYear_BelongsToTheYearNamedOrJoinsTheNext(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Tỷ lệ hồ sơ trực tuyến quý I năm nay là 52%, nhích từ 41% của quý I/2021. Năm 2022, tỉnh ấn định 75%.", 2022)]
    [InlineData("Tỷ lệ hồ sơ trực tuyến là 52% vào quý I/2021. Năm 2022, tỉnh ấn định 75%.", 2021)]
    public void SamePartOfAnEarlierYear_IsComparedWith(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Đề án được duyệt tháng 5/2011 đặt mục tiêu tăng 4,5%/năm tới năm 2012. Năm 2013, thu nhập 31 triệu đồng, bằng 1,3 lần năm 2010.", 2013)]
    [InlineData("Thu nhập bằng 1,3 lần năm 2010. Diện tích chè 810 ha.", 2011)]
    public void YearFarBehindTheOneTold_SaysNothingOfTheReport(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Năm 2018, huyện thu ngân sách 372 tỷ đồng. Năm ngoái, huyện khai thác 31.800 tấn hải sản.", 2019)]
    [InlineData("Năm 2018, huyện thu ngân sách 372 tỷ đồng, tăng 4% so với năm ngoái.", 2018)]
    [InlineData("Năm 2018, huyện thu ngân sách 372 tỷ đồng. Năm ngoái, huyện xây xong cầu.", 2018)]
    public void LastYear_ToldOfBehindTheLastYearNamed_IsThatYear(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Giai đoạn 2011 - 2015, huyện thu ngân sách 1.390 tỷ đồng. Giai đoạn 2016 - 2020, huyện phấn đấu tăng 15%/năm, về đích nông thôn mới trước năm 2018.", 2015)]
    [InlineData("Giai đoạn 2011 - 2015, huyện phấn đấu tăng 15%/năm. Năm 2013, huyện thu ngân sách 390 tỷ đồng.", 2013)]
    public void TermFollowedByAPlannedOne_EndsWithTheReport(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Nghị quyết đại hội nhiệm kỳ 2010 - 2015 đề ra tăng 12%/năm. Dự thảo cho 5 năm tới viết: thu nhập 75 triệu đồng.", "2015-2020")]
    [InlineData("Kế hoạch 2011 - 2015 đề ra tăng 12%/năm. Trong 5 năm tới, huyện phấn đấu thu nhập 75 triệu đồng. Năm 2015, huyện thu ngân sách 400 tỷ đồng.", "2016-2020")]
    [InlineData("Nghị quyết đại hội nhiệm kỳ 2010 - 2015 đề ra tăng 12%/năm. Năm 2015, huyện thu ngân sách 400 tỷ đồng.", null)]
    public void TermToCome_IsTheOneBehindTheTermUnderReview(string text, string? term) => Assert.Equal(term, Profiles.Read(text).PlannedTerm?.ToString());

    [Theory]
    [InlineData("Ngày 1/1/1996, huyện được lập lại. Năm 2015 huyện thu ngân sách 640 tỷ đồng, năm 2014 là 590 tỷ đồng. Riêng năm nay, huyện trồng 80 ha rừng.", "2015")]
    [InlineData("Ngày 5/1/2015, huyện tổng kết. Năm 2014 huyện thu ngân sách 640 tỷ đồng. Riêng năm qua, huyện trồng 80 ha rừng.", "2014")]
    public void MonthOfADayLongAgo_IsNotThatOfTheText(string text, string period) => Assert.Equal(period, Profiles.Read(text).ActualPeriod.ToString());
}
