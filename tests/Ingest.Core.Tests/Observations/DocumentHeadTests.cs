using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Observations;

/// <summary>What a document says of itself as a whole: what it calls itself, which congress or adoption it tells of, when it looks back, and its name where it says no year.</summary>
public sealed class DocumentHeadTests
{
    [Fact]
    public void Report_FiledAmongResolutions_Tells() => Assert.Equal(
        ["A 2023 41 tỷ đồng", "A 2023 5.5 %"],
        Describe("BÁO CÁO\nTình hình kinh tế - xã hội 6 tháng đầu năm 2023\nThu ngân sách 41 tỷ đồng. Tỷ lệ hộ nghèo 5,5%.", DocumentKind.Resolution));

    [Fact]
    public void Plan_FiledAmongArticles_Plans() => Assert.Equal(
        ["T 2023 41 tỷ đồng", "T 2023 5.5 %"],
        Describe("NGHỊ QUYẾT\nVề nhiệm vụ năm 2023\nThu ngân sách 41 tỷ đồng. Tỷ lệ hộ nghèo 5,5%."));

    [Fact]
    public void Headline_ThatBeginsLikeAPlan_StaysAnArticle() => Assert.Equal(
        ["A 2023 5.5 %"],
        Describe("Nghị quyết đi vào cuộc sống ở vùng cao\nNăm 2023, tỷ lệ hộ nghèo 5,5%."));

    [Fact]
    public void Congress_IsHeldInTheFirstYearOfItsTerm() => Assert.Equal(
        ["A 2020-2025 9.5 %/năm", "A 2025 61 triệu đồng", "T 2030 96 triệu đồng"],
        Describe("Ngày 12-7, Đảng bộ xã tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030.\nNhiệm kỳ qua, giá trị sản xuất tăng bình quân 9,5%/năm. Thu nhập bình quân đầu người đạt 61 triệu đồng, tăng so với năm 2020.\n"
            + "Đại hội biểu quyết các chỉ tiêu chủ yếu: thu nhập bình quân đầu người 96 triệu đồng."));

    [Fact]
    public void CitedCongress_IsNotTheOneToldOf() => Assert.Equal(
        "A 2023 61 triệu đồng",
        Describe("Sau nửa nhiệm kỳ thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025, đời sống khá lên.\nNăm 2023, thu nhập bình quân đầu người đạt 61 triệu đồng.")[0]);

    [Fact]
    public void PlanAdoptedAtTheEndOfAYear_ResultsAreOfThatYear() => Assert.Equal(
        ["T 2024 5.1 %", "A 2023 2340 tỷ đồng"],
        Describe("Sáng 7/12, các đại biểu đã biểu quyết thông qua Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2024.\nTheo đó, tỷ lệ hộ nghèo còn 5,1%.\nTrước đó, báo cáo tại kỳ họp cho thấy thu ngân sách đạt 2.340 tỷ đồng."));

    [Fact]
    public void SecondHalfOfTheRunningYear_LiesAhead() => Assert.Equal(
        "T 2024-H2 95 %",
        Describe("Thu ngân sách 340 tỷ đồng, tăng 6% so với cùng kỳ năm 2023.\n6 tháng cuối năm, tỉnh tập trung giải ngân 95% vốn đầu tư công.")[^1]);

    [Fact]
    public void NowInAJanuaryText_DoesNotLieAhead() => Assert.Equal(
        "A 2021 62 %",
        Start(Assert.Single(Sentences.Read("Đến nay, 100% xã có điện. Tỷ lệ hộ dùng nước sạch 62%.", published: new(2021, 1, 15)).Observations, o => o.Value == 62m)));

    [Fact]
    public void PartOfAResult_IsOne_WhateverTheParagraphPlans() => Assert.Equal(
        ["A 2022 81 triệu lượt khách", "A 2022 2 triệu lượt khách"],
        Describe("Du lịch hướng tới các mục tiêu cao hơn. Năm 2022, tỉnh đã đón 81 triệu lượt khách, trong đó có 2 triệu lượt khách quốc tế."));

    [Fact]
    public void TrainedLabour_IsNoResult_ForItsName() => Assert.Equal(
        "T 2030 71 %",
        Describe("Ngày 12-7, Đảng bộ xã tổ chức Đại hội nhiệm kỳ 2025 - 2030.\nĐại hội đề ra chỉ tiêu: thu nhập bình quân đầu người 96 triệu đồng; tỷ lệ lao động đã qua đào tạo 71%.")[^1]);

    [Fact]
    public void YearPlannedMoreOftenThanTold_InDecember_IsTheNext() => Assert.Equal(
        "A 2017 812 tỷ đồng ước",
        Describe("Sáng 3-12, huyện mới thu đủ ngân sách để bàn năm 2018.\nNăm 2018, huyện được giao thu ngân sách 900 tỷ đồng. Mục tiêu năm 2018 là trồng 300 ha rừng. Trong năm 2017, huyện đặt mục tiêu 280 ha rừng.\nThu ngân sách ước đạt 812 tỷ đồng.")[^1]);

    [Theory]
    [InlineData("Phòng công bố số liệu đến ngày 31/12/2023: tỷ lệ che phủ rừng 61,5%.", "A 2023 61.5 %")]
    [InlineData("Kết quả vượt xa đòi hỏi của kế hoạch: tỷ lệ hộ nghèo giảm 5,35%.", "A 2024 5.35 %")]
    public void WordsBeforeAColon_SayWhenAndThatItWasReached(string text, string expected) => Assert.StartsWith(expected, Sentences.Describe(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("xa-nam-lanh-2022.txt", 2022)]
    [InlineData("2021/bao-cao/20230415.txt", 2023)]
    [InlineData("2021/bao-cao-12045.txt", 2021)]
    public void TextWithoutAYear_IsOfTheYearInItsName(string name, int year) => Assert.Equal(
        year, Assert.Single(Named(name, "Tỷ lệ hộ nghèo 22,5%.").Observations).Period.EndYear);

    [Fact]
    public void TextWithAYear_IsNotOfTheYearInItsName() => Assert.Equal(
        2020, Assert.Single(Named("tin-2022.txt", "Năm 2020, tỷ lệ hộ nghèo còn 22,5%.").Observations).Period.EndYear);

    private static Extraction Named(string name, string text)
    {
        SourceDocument document = new("text/plain", text, null, null, [new TextBlock(TextRole.Paragraph, MappedText.Verbatim(text, 0), [], 0)]);
        return new DocumentExtractor().Extract(document, new(DocumentKind.Article, name, "Lào Cai"));
    }

    private static string Start(Observation observation) => Sentences.Describe(observation).Split(" | ")[0];

    private static string[] Describe(string text, DocumentKind kind = DocumentKind.Article) =>
        [.. Sentences.Read(text, kind, isDated: false).Observations.Select(o => Start(o).Replace(" up", "", StringComparison.Ordinal))];
}
