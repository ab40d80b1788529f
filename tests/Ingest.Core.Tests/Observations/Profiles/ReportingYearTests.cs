using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>From which year an undated text speaks.</summary>
public sealed class ReportingYearTests
{
    [Theory]
    [InlineData("Sáu tháng đầu năm 2018, huyện thu ngân sách 312 tỷ đồng. Năm 2017, huyện thu 640 tỷ đồng.", 2018)]
    [InlineData("Năm 2018, huyện thu ngân sách 640 tỷ đồng. Năm 2019, huyện phấn đấu thu 700 tỷ đồng.", 2018)]
    [InlineData("Thu ngân sách đạt 640 tỷ đồng, tăng 4% so với cùng kỳ năm 2017.", 2018)]
    [InlineData("HĐND huyện đã thông qua nghị quyết về nhiệm vụ năm 2019. Thu ngân sách 700 tỷ đồng.", 2018)]
    public void WhatIsToldComparedAndAdopted_SaysTheYear(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Đến năm 2030, tỷ lệ che phủ rừng đạt 60%. Năm 2018, huyện trồng 800 ha rừng.", 2018)]
    [InlineData("Dự kiến năm 2022, nhà máy hoàn thành. Năm 2018, huyện trồng 800 ha rừng.", 2018)]
    public void DeadlinesAndForecasts_DoNot(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Xã phấn đấu đến hết năm 2023 thu nhập bình quân đạt 66 triệu đồng.", 2023)]
    [InlineData("Xã phấn đấu đến năm 2023 thu nhập bình quân đạt 66 triệu đồng.", 2022)]
    public void EndOfAYear_IsThatOfTheRunningOne_ADeadlineLiesAhead(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("ke-hoach-2019.txt", "Thu ngân sách 640 tỷ đồng.", 2019)]
    [InlineData("ke-hoach-2019.txt", "Năm 2021, huyện thu ngân sách 640 tỷ đồng.", 2021)]
    public void NameOfTheFile_IsTheLastEvidence(string name, string text, int year) => Assert.Equal(year, Profiles.Read(text, name: name).ReportYear);

    [Fact]
    public void DateOfTheText_OutweighsAllElse() => Assert.Equal(
        2020,
        Profiles.Read("Báo cáo kết quả năm 2018\nSáu tháng đầu năm 2018, huyện thu 312 tỷ đồng. Năm 2018, huyện thu 640 tỷ đồng.", published: new(2020, 3, 2), title: "Kết quả năm 2018").ReportYear);

    [Theory]
    [InlineData("Ngày 1/9/1997, huyện được lập lại. Năm 2016, huyện thu ngân sách đạt 640 tỷ đồng, năm 2015 là 590 tỷ đồng.", 2016, null)]
    [InlineData("Ngày 1/9/2016, huyện sơ kết. Huyện thu ngân sách đạt 640 tỷ đồng, năm 2015 là 590 tỷ đồng.", 2016, "2016-09-01")]
    [InlineData("Cập nhật 01/09/2016\nHuyện thu ngân sách 640 tỷ đồng. Năm 2018, cầu sẽ xong, năm 2019 đã có 12 xã đăng ký.", 2016, "2016-09-01")]
    public void DayInPassing_IsNoDateOfATextThatTellsOfLaterYears_ALineOfItsOwnIs(string text, int year, string? day)
    {
        DocumentProfile profile = Profiles.Read(text);
        Assert.Equal((year, day), (profile.ReportYear, profile.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Giá trị sản xuất (giá 2010) đạt 640 tỷ đồng, bằng 104% kế hoạch năm 2017.", 2017)]
    [InlineData("Huyện thu ngân sách 640 tỷ đồng, vượt mục tiêu của cả năm 2017.", 2017)]
    [InlineData("Tính đến hết năm 2017, thu nhập bình quân đã lên 42 triệu đồng. Năm 2011, thu nhập bình quân là 11 triệu đồng.", 2017)]
    [InlineData("Nhiệm vụ những tháng cuối năm 2017\nHuyện thu ngân sách 640 tỷ đồng.", 2017)]
    [InlineData("Nghị quyết nhiệm kỳ 2012 - 2017 giao thu 600 tỷ đồng, thực tế thu 640 tỷ đồng. Nhiệm kỳ tới, huyện phấn đấu thu 900 tỷ đồng.", 2017)]
    public void YearOfAPlanMet_OfAStateReached_OfTheRestOfAYear_OfATermsEnd_IsSpokenFrom(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Fact]
    public void Nothing_SaysNoYear() => Assert.Null(Profiles.Read("Thu ngân sách 640 tỷ đồng.").ReportYear);

    [Fact]
    public void Describe_NamesTheEvidenceWithItsWeights() => Assert.Contains(
        "Results are of 2018 (", Profiles.Read("Năm 2018, huyện thu ngân sách đạt 640 tỷ đồng.").Evidence!.Describe(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Số: 31/2021/NQ-HĐND\nNGHỊ QUYẾT\nVề cấp nước đến năm 2025, định hướng 2030\nĐến năm 2025, tỷ lệ hộ dùng nước sạch đạt 71%. Đến năm 2030 đạt 84%.", 2021)]
    [InlineData("Tính đến hết tháng 10, có 1.302.450 người tham gia bảo hiểm y tế. Năm học 2021 - 2022 có 184.100 em tham gia. Thu 4.205 tỷ đồng, bằng 81,7% kế hoạch năm 2021.", 2021)]
    [InlineData("Năm học 2021 - 2022 kết thúc. Năm học 2021 - 2022 có 97,8% học sinh tốt nghiệp, tăng 1,2% so với năm học trước.", 2022)]
    public void Year_OfANumberOrASchoolYear_IsWeighed(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Năm 2011, xã bắt tay làm nông thôn mới, đạt 7 tiêu chí. Tổng nguồn lực huy động giai đoạn 2011 - 2014 là 47,3 tỷ đồng. Cuối năm 2014, thu nhập bình quân 21 triệu đồng/người.", 2014)]
    [InlineData("Năm 2011, xã bắt tay làm nông thôn mới, đạt 7 tiêu chí. Hộ nghèo chiếm 11,2%.", 2011)]
    public void SpanThatIsToldOf_EndsWithTheReport(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);

    [Theory]
    [InlineData("Tình hình 8 tháng đầu năm và nhiệm vụ 4 tháng cuối năm 2016\nDiện tích gieo trồng 5.120 ha, đạt 97% kế hoạch. Năm học 2016 - 2017 toàn huyện có 6.120 học sinh.", 2016)]
    [InlineData("Tình hình 9 tháng, phương hướng 3 tháng cuối năm 2016\nĐàn trâu 3.120 con. Năm học 2016 - 2017 toàn huyện có 6.120 học sinh.", 2016)]
    [InlineData("Phương hướng năm 2016\nNăm 2015, đàn trâu đạt 3.120 con.", 2015)]
    public void RestOfAYear_IsPlannedWithinIt_AndASchoolYearSaysLittle(string text, int year) => Assert.Equal(year, Profiles.Read(text).ReportYear);
}
