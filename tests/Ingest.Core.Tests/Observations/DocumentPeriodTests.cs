using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>The period and kind that a figure gets from its document: title, sections, date of writing, term.</summary>
public sealed class DocumentPeriodTests
{
    private static readonly DateOnly June2025 = new(2025, 6, 20);

    [Fact]
    public void Title_ReportYearAndPlanYear_AreKeptApart() => Assert.Equal(
        ["A 2022 41300 ha | Diện tích gieo trồng lúa", "T 2023 42000 ha | Diện tích gieo trồng lúa"],
        Undated("Báo cáo công tác năm 2022, phương hướng năm 2023", "Diện tích gieo trồng lúa 41.300 ha.\n# Chỉ tiêu năm tới\nDiện tích gieo trồng lúa 42.000 ha."));

    [Fact]
    public void Title_ObjectOfAResult_IsNoPlan() => Assert.Equal(
        ["A 2022 41300 ha | Diện tích gieo trồng lúa"],
        Undated("Kết quả thực hiện nhiệm vụ năm 2022", "Diện tích gieo trồng lúa 41.300 ha."));

    [Fact]
    public void ResolutionTitle_NamesThePlanYear_ReviewSectionStaysAReport() => Assert.Equal(
        ["A 2023 5.2 % up ước | Tổng sản phẩm trên địa bàn", "T 2024 6.4 % up | Tổng sản phẩm trên địa bàn", "T 2024 95 % | tỷ lệ giải ngân"],
        Undated(
            "Nghị quyết về phát triển kinh tế - xã hội năm 2024",
            "# Kết quả thực hiện nhiệm vụ năm 2023\nTổng sản phẩm trên địa bàn ước tăng 5,2%.\n# Các chỉ tiêu chủ yếu\nTổng sản phẩm trên địa bàn tăng 6,4%.\n# Giải pháp\nPhấn đấu cả năm tỷ lệ giải ngân đạt 95%.",
            DocumentKind.Resolution));

    [Fact]
    public void PressTitle_WithAPlanSection_LeavesTheRestToResults() => Assert.Equal(
        ["A 2024 12400 tấn d=3% | Sản lượng lúa", "T 2030 15000 tấn | Sản lượng lúa"],
        Sentences.Read("Sản lượng lúa đạt 12.400 tấn, tăng 3% so với cùng kỳ.\n# Chỉ tiêu đến năm 2030\nSản lượng lúa đạt 15.000 tấn.", title: "Quyết tâm đưa thu nhập lên tốp đầu").Observations.Select(Sentences.Describe));

    [Theory]
    [InlineData("Chín tháng qua, tỷ lệ hộ nghèo còn 2,4%. Hội nghị bàn giải pháp cho quý cuối năm 2025. Bước sang năm 2026, phường đặt mục tiêu tỷ lệ hộ nghèo còn 1,9%.", 2025)]
    [InlineData("Năm 2025 tỷ lệ hộ nghèo còn 2,4%. Nhà máy nước dự kiến vận hành vào quý II/2027.", 2025)]
    [InlineData("Tỷ lệ hộ nghèo còn 2,4%, giảm 0,4% so với cùng kỳ năm 2024. Năm 2025 thu ngân sách đạt 812 tỷ đồng.", 2025)]
    public void UndatedText_SpeaksFromTheYearItTellsOf(string text, int year) => Assert.Equal(
        year, Assert.Single(Sentences.Read(text, isDated: false).Observations, o => o.Value == 2.4m).Period.EndYear);

    [Fact]
    public void AimedDay_IsNoDateOfPublication() => Assert.Equal(
        new DateOnly(2024, 9, 6),
        Sentences.Read("Sáng 6/9/2024, tỉnh họp về giải ngân. Phấn đấu hoàn thành trong ngày 31/1/2025.", isDated: false).Published);

    [Theory]
    [InlineData("Tình hình 6 tháng đầu năm 2021", "Tổng dư nợ 18.400 tỷ đồng, tăng 5,1% so với 31/12/2020. Thu ngân sách 1.205 tỷ đồng.")]
    [InlineData("Kết quả năm 2021", "Thu ngân sách 1.205 tỷ đồng; đàn bò giảm 240 con so với ngày 1/10/2020.")]
    public void ComparedDay_IsNoDateOfPublication(string title, string text) => Assert.Equal(
        2021, Assert.Single(Sentences.Read(text, title: title, isDated: false).Observations, o => o.Value == 1205m).Period.EndYear);

    [Fact]
    public void MonthsWithoutAYear_AreOfTheYearOfPublication() => Assert.Equal(
        [2024, 2025, 2025],
        Sentences.Read("Kinh tế số năm 2024 chiếm 21% GRDP.\n5 tháng đầu năm, tỷ lệ hồ sơ trực tuyến đạt 71%.\nTỷ lệ hộ dùng internet đạt 88%.", published: June2025).Observations.Select(o => o.Period.EndYear));

    [Theory]
    [InlineData("Nhiệm kỳ 2020 - 2025 sắp khép lại. 5 năm qua, giá trị sản xuất tăng bình quân 6,9%/năm.", "A 2020-2025 6.9 %/năm up | giá trị sản xuất")]
    [InlineData("Nhiệm kỳ 2020 - 2025 sắp khép lại. Trong nhiệm kỳ, toàn huyện kết nạp 812 đảng viên.", "A 2020-2025 812 đảng viên | kết nạp đảng viên")]
    [InlineData("Nhiệm kỳ 2020 - 2025 sắp khép lại. Đến nay, toàn huyện có 9 xã về đích nông thôn mới.", "A 2025 9 xã | xã về đích nông thôn mới")]
    public void TermWords_MeanTheTermUnderReview(string text, string expected) => Assert.Equal(expected, Assert.Single(Sentences.Describe(text, published: June2025)));

    [Theory]
    [InlineData("Tỷ lệ đô thị hóa mới đạt 31%, chưa đạt mục tiêu 35%.", "T 2024 35 %")]
    [InlineData("Tỷ lệ đô thị hóa đạt 36%, vượt mục tiêu đề ra là 35%.", "T 2024 35 %")]
    [InlineData("Tỷ lệ đô thị hóa đạt 36%, vượt mức 35% mà nghị quyết đề ra cho năm 2025.", "T 2025 > 35 %")]
    public void PlanNamedBesideAResult_IsATarget(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Chiến lược đến năm 2030 đặt mục tiêu tỷ lệ bao phủ bảo hiểm xã hội đạt 60%.", "T 2030 60 % | tỷ lệ bao phủ bảo hiểm xã hội")]
    [InlineData("Phương hướng năm 2025: tổng dư nợ đạt 5.100 tỷ đồng.", "T 2025 5100 tỷ đồng | tổng dư nợ")]
    [InlineData("Năm 2025, ngành dự kiến trình chỉ tiêu: tổng dư nợ đạt 5.100 tỷ đồng.", "T 2025 5100 tỷ đồng | tổng dư nợ")]
    [InlineData("Thực hiện Chiến lược phát triển lâm nghiệp đến năm 2030, tỉnh đã trồng 1.200 ha rừng.", "A 2024 1200 ha | trồng rừng")]
    public void YearBesideAPlansName_CountsWhereSomethingIsSetForIt(string text, string expected) => Assert.Equal(expected, Assert.Single(Sentences.Describe(text)));

    [Theory]
    [InlineData("Phường quyết tâm đến hết ngày 31/12 thu ngân sách đạt 410 tỷ đồng. Bước sang năm 2025, phường đặt mục tiêu thu ngân sách 450 tỷ đồng. Năm 2025 phấn đấu có 4 sản phẩm OCOP.", "T 2024 410 tỷ đồng")]
    public void DayWithoutAYear_IsOfTheYearOfWriting(string text, string expected) => Assert.StartsWith(expected, Sentences.Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Thu ngân sách đạt 812 tỷ đồng, so với chỉ tiêu 800 tỷ đồng; sản lượng lúa 41.000 tấn.", "A 2024 41000 tấn | sản lượng lúa")]
    [InlineData("Thu ngân sách đạt 93% dự toán. Sản lượng lúa đạt 41.000 tấn, bằng 102% kế hoạch.", "A 2024 41000 tấn kh=102 | Sản lượng lúa")]
    [InlineData("Giải ngân đạt 61%, bằng 82% kế hoạch vốn tỉnh giao cả năm (74%).", "T 2024 74 % | Giải ngân")]
    [InlineData("Thu ngân sách đạt 812 tỷ đồng, tăng 9% so với năm 2022 (745 tỷ đồng).", "A 2022 745 tỷ đồng | Thu ngân sách")]
    public void PlanInPassing_LeavesTheRestAlone(string text, string last) => Assert.Equal(last, Sentences.Describe(text)[^1]);

    [Theory]
    [InlineData("Tỉnh điều chỉnh chỉ tiêu tăng trưởng năm 2025 từ 8% lên 8,6%.", "T 2025 8 %", "T 2025 8.6 %")]
    [InlineData("Tỷ lệ đô thị hóa tăng từ 24% lên 29% trong các năm 2020 - 2023.", "A 2020 24 %", "A 2023 29 %")]
    public void FromTo_TakesTheYearsOfItsEnds(string text, string first, string second)
    {
        string[] read = Sentences.Describe(text);
        Assert.StartsWith(first, read[0], StringComparison.Ordinal);
        Assert.StartsWith(second, read[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sản lượng lúa đạt 41.000 tấn, trong khi sản lượng lúa 39.500 tấn của cùng kỳ năm 2023 là cao nhất.", "A 2023 39500 tấn")]
    [InlineData("Năm 2019, tỷ lệ hộ nghèo còn 9,1%. Tỷ lệ che phủ rừng đạt 54%. Năm 2024, thu ngân sách đạt 812 tỷ đồng. Năm 2024, sản lượng lúa đạt 41.000 tấn.", "A 2024 54 %")]
    [InlineData("Thu ngân sách đạt 410 tỷ đồng. Cần cải cách để cả năm đạt 900 tỷ đồng.", "T 2024 900 tỷ đồng")]
    [InlineData("Trung ương giao tỉnh 40.000 ha rừng vào năm 2030, tỷ lệ che phủ rừng đạt 56%.", "T 2030 56 %")]
    public void YearOfAnotherFigure_HoldsOnlyAsFarAsItReaches(string text, string expected) =>
        Assert.Contains(Sentences.Describe(text), line => line.StartsWith(expected, StringComparison.Ordinal));

    private static string[] Undated(string title, string text, DocumentKind kind = DocumentKind.Article) =>
        [.. Sentences.Read(text, kind, title: title, isDated: false).Observations.Select(Sentences.Describe)];
}
