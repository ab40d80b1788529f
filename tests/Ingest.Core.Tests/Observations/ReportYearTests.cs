using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>The year that a text speaks from where it has no date, and periods that hang on it.</summary>
public sealed class ReportYearTests
{
    [Theory]
    [InlineData("Đến năm 2027, tỷ lệ hộ dùng nước sạch đạt 80%; đến năm 2032 tỷ lệ hộ dùng nước sạch đạt 95%.", "T 2027 80 %")]
    [InlineData("Tính đến ngày 15/11/2024, thu ngân sách đạt 640 tỷ đồng. Năm 2025, thu ngân sách được giao 700 tỷ đồng.", "A 2024-01/P11M 640 tỷ đồng")]
    [InlineData("Năm 2016, xã được công nhận đạt chuẩn nông thôn mới. Đến nay, thu nhập bình quân là 62 triệu đồng. Xã phấn đấu đến hết năm 2023 thu nhập bình quân đạt 66 triệu đồng.", "A 2023 62 triệu đồng")]
    [InlineData("Tỷ lệ hộ nghèo năm 2022 còn 9,1%, cuối năm 2023 chỉ còn 6,3%. Năm 2024 huyện phấn đấu còn 5%.", "A 2022 9.1 %")]
    public void UndatedText_DoesNotSpeakFromAYearItPlans(string text, string expected) =>
        Assert.StartsWith(expected, Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Vụ Đông Xuân 2023 - 2024, sản lượng lúa của huyện đạt 3.100 tấn.", "2024")]
    [InlineData("Niên vụ 2023 - 2024, sản lượng lúa của huyện đạt 3.100 tấn.", "2024")]
    [InlineData("Giai đoạn 2023 - 2024, sản lượng lúa của huyện đạt 3.100 tấn.", "2023-2024")]
    public void CropOfTwoYears_IsOfTheYearOfItsHarvest(string text, string period) => Assert.Equal(period, Assert.Single(Sentences.Read(text).Observations).Period.ToString());

    [Theory]
    [InlineData("Phấn đấu đến hết nhiệm kỳ, thu nhập bình quân đạt 45 triệu đồng.", "T 2025 45 triệu đồng")]
    [InlineData("Nửa đầu nhiệm kỳ 2020 - 2025, Đảng bộ kết nạp 260 đảng viên.", "A 2020-2025 260 đảng viên")]
    public void EndAndFirstHalfOfATerm_AreTold(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe($"{text}\nĐại hội nhiệm kỳ 2020 - 2025 đề ra tỷ lệ hộ nghèo dưới 3%.")[0], StringComparison.Ordinal);

    [Fact]
    public void YearlyRate_AmongLevelsOfATermsEnd_IsOfTheTerm() => Assert.Equal(
        ["T 2021-2025 9 %/năm", "T 2025 100 triệu đồng", "T 2025 61 %", "T 2025 65 %"],
        Describe("Về phát triển kinh tế - xã hội 5 năm 2021 - 2025\nTăng trưởng kinh tế đạt 9%/năm.\nThu nhập bình quân đến năm 2025 đạt 100 triệu đồng.\nTỷ lệ che phủ rừng đến năm 2025 đạt 61%.\nTỷ lệ lao động qua đào tạo đạt 65%.", DocumentKind.Resolution)
            .Select(line => line[..line.IndexOf('|', StringComparison.Ordinal)].Replace(" up", "", StringComparison.Ordinal).Trim()));

    [Fact]
    public void Forecast_IsOfNoYearThatIsOver() => Assert.Equal(
        2024,
        Sentences.Read("Năm 2023, cả tỉnh xuất khẩu 21,6 tỷ USD. Sở dự kiến cả năm kim ngạch xuất khẩu đạt 23,7 tỷ USD.").Observations[^1].Period.EndYear);

    [Theory]
    [InlineData("Tình hình kinh tế - xã hội 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2018\nThu ngân sách 6 tháng đạt 1.612 tỷ đồng, tăng 6% so với ngày 31/12/2017.", "A 2018-H1 1612 tỷ đồng")]
    [InlineData("Sáng 6/12, tỉnh tổng kết tình hình kinh tế - xã hội năm 2019.\nThu ngân sách đạt 640 tỷ đồng. Năm nay mặn nặng hơn mùa khô 2016.", "A 2019 640 tỷ đồng")]
    [InlineData("Thu ngân sách đạt 640 tỷ đồng, tăng 3% so với năm 2020. Ngành phấn đấu năm 2022 thu ngân sách đạt 700 tỷ đồng.", "A 2021 640 tỷ đồng")]
    [InlineData("Giá trị sản xuất theo giá so sánh 2010 đạt 640 tỷ đồng. Năm 2019 thu ngân sách đạt 700 tỷ đồng.", "A 2019 640 tỷ đồng")]
    public void UndatedText_SpeaksFromWhatItSumsUpOrComparesWith(string text, string expected) =>
        Assert.StartsWith(expected, Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Năm 2010, rừng che phủ 54,1%; cuối năm 2017 che phủ 60,3%. Riêng năm ngoái xử lý 86 vụ phá rừng, giảm 12 vụ so với năm 2016. Kế hoạch năm 2018 là trồng 450 ha rừng.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2018")]
    [InlineData("Năm 2021 huyện trồng 1.230 ha rừng; năm nay, huyện đã trồng 1.480 ha rừng.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2022")]
    [InlineData("Vốn đầu tư năm 2021 là 900 tỷ đồng; tổng vốn năm nay được giao 900 tỷ đồng.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2021")]
    [InlineData("Năm 2012, xã mới đạt 5 tiêu chí, hộ nghèo 47%. Đến nay, hộ nghèo còn 6%. Xã phấn đấu đến hết năm 2022 thu nhập đạt 50 triệu đồng.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2022")]
    [InlineData("Vụ thu đông 2023, huyện gieo 36.400 ha lúa. Huyện giao các xã gieo 4.380 ha lúa chất lượng cao năm 2024 và 9.600 ha lúa chất lượng cao đến năm 2030.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2023")]
    [InlineData("Bước vào năm học 2019 - 2020, huyện có 42 trường đạt chuẩn quốc gia. Riêng năm 2018 huyện chi 21 tỷ đồng xây 31 phòng học.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2019")]
    [InlineData("Riêng năm 2018 thu ngân sách đạt 21 tỷ đồng. Kế hoạch năm 2019 công nhận 26 trường đạt chuẩn, đến ngày 31/10 mới có 15 trường đạt chuẩn.\nHiện tỷ lệ che phủ rừng đạt 61,3%.", "2019")]
    public void UndatedText_SpeaksFromTheYearThatItsCountsLeadTo(string text, string expected) =>
        Assert.Equal(expected, Sentences.Read(text, isDated: false).Observations[^1].Period.ToString());

    [Theory]
    [InlineData("Năm 2021, dịch bệnh khiến nhiều lễ hội phải dừng.\nThu ngân sách đạt 640 tỷ đồng.", "A 2021 640 tỷ đồng")]
    [InlineData("Kinh tế phục hồi sau đợt mưa lũ tháng 10/2020. Thu ngân sách đạt 640 tỷ đồng.\nNăm 2021, tỷ lệ hộ nghèo còn 4%.", "A 2021 640 tỷ đồng")]
    public void YearOfASentenceWithoutFigures_HoldsForLaterParagraphs_AnEventsMonthDoesNot(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: new(2022, 1, 10))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Khép lại năm trước, thu ngân sách đạt 640 tỷ đồng.", "A 2023 640 tỷ đồng")]
    [InlineData("Cuối năm ngoái, tỷ lệ hộ nghèo còn 14,7%.", "A 2023 14.7 %")]
    [InlineData("So với năm trước, thu ngân sách tăng 6,4%.", "A 2024 6.4 %")]
    public void LastYear_ThatOpensASentence_IsToldOf(string text, string expected) => Assert.StartsWith(expected, Sentences.Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Huyện đến cuối năm nay thu ngân sách 640 tỷ đồng.", "T 2024 640 tỷ đồng")]
    [InlineData("Tính đến cuối năm học, tỷ lệ trường đạt chuẩn quốc gia là 57,5%.", "A 2024 57.5 %")]
    [InlineData("Tỉnh mới hoàn thành 3 xã nông thôn mới, theo nghị quyết là 6 xã nông thôn mới.", "A 2024 3 xã")]
    [InlineData("Theo nghị quyết của Tỉnh ủy, đến năm 2027 tỷ lệ che phủ rừng là 61%.", "T 2027 61 %")]
    [InlineData("Huyện được giao về đích vào năm 2027, nay mới có 14 xã đạt chuẩn nông thôn mới.", "A 2024 14 xã")]
    public void EndOfTheRunningYear_LiesAhead_WhatIsReachedDoesNot(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Về nhiệm vụ năm 2020\nHộ nghèo giảm từ 312 hộ xuống 270 hộ.", DocumentKind.Resolution, "A 2019 312 hộ", "T 2020 270 hộ")]
    [InlineData("Kết quả năm 2020\nHộ nghèo giảm từ 312 hộ xuống 270 hộ.", DocumentKind.Article, "A 2019 312 hộ", "A 2020 270 hộ")]
    public void ChangeWithoutAYear_EndsInTheYearPlannedOrToldOf(string text, DocumentKind kind, string start, string end)
    {
        string[] described = Describe(text, kind);
        Assert.StartsWith(start, described[0], StringComparison.Ordinal);
        Assert.StartsWith(end, described[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kết quả năm 2014, phương hướng năm 2015\nThu ngân sách đạt 640 tỷ đồng.\nPhương hướng năm 2015:\nPhấn đấu xã về đích vào quý III. Tỷ lệ hộ nghèo dưới 2,5%.", "T 2015 ")]
    [InlineData("Kết quả năm 2014\nBước vào năm học 2014 - 2015, toàn huyện có 6.120 học sinh.\nĐàn trâu đạt 3.120 con.", "A 2014 3120 con")]
    public void GoalWithADeadlineOfItsOwn_AndASchoolYearThatRuns_SayNothingOfWhatFollows(string text, string expected) =>
        Assert.StartsWith(expected, Describe(text)[^1], StringComparison.Ordinal);

    private static string[] Describe(string text, DocumentKind kind = DocumentKind.Article) =>
        [.. Sentences.Read(text, kind, isDated: false).Observations.Select(Sentences.Describe)];
}
