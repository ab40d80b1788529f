using System.Text;
using System.Text.RegularExpressions;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Said in another way, a text says the same: what is known to change its meaning changes just that, and what does not changes nothing.</summary>
public sealed partial class VariationTests
{
    private const string Report = """
        Lào Cai tổng kết năm 2023
        Ngày 20/12/2023

        Năm 2023, tỷ lệ che phủ rừng đạt 57,2%, vượt kế hoạch (56,5%). Thu ngân sách nhà nước trên địa bàn đạt 9.450 tỷ đồng, bằng 104% dự toán, tăng 8% so với cùng kỳ. Tỷ lệ hộ nghèo giảm từ 4,1% xuống còn 2,9%.

        Năm 2024, tỉnh phấn đấu thu nhập bình quân đầu người đạt 52 triệu đồng; tỷ lệ thất nghiệp dưới 3%; trồng mới 1.200 ha rừng.
        """;

    private const string Plan = """
        Mục tiêu năm 2025

        Mục tiêu chủ yếu
        a) Về kinh tế
        - Tốc độ tăng trưởng kinh tế đạt 7,5%.
        - Thu ngân sách nhà nước trên địa bàn đạt 8.300 tỷ đồng.
        b) Về xã hội
        - Tỷ lệ hộ nghèo còn 3,2%.
        - Tỷ lệ bao phủ bảo hiểm y tế đạt 96%.
        Kết quả năm 2024
        a) Về kinh tế
        - Thu ngân sách nhà nước trên địa bàn đạt 7.900 tỷ đồng.
        """;

    [Fact]
    public async Task Extract_YearsShifted_ShiftsPeriodsAndNothingElse() => Assert.Equal(
        (await Describe(Report)).Select(line => Year().Replace(line, year => $"{int.Parse(year.Value) + 5}")), await Describe(Year().Replace(Report, year => $"{int.Parse(year.Value) + 5}")));

    [Fact]
    public async Task Extract_AnotherArea_GivesTheSame() => Assert.Equal(await Describe(Report), await Describe(Report.Replace("Lào Cai", "Trà Vinh")));

    [Theory]
    [InlineData("Nhìn chung, ")]
    [InlineData("Đáng chú ý, ")]
    [InlineData("Theo báo cáo của UBND tỉnh, ")]
    [InlineData("Nhờ triển khai đồng bộ nhiều giải pháp, ")]
    [InlineData("Ông Hoàng Văn Lực, Giám đốc Sở Tài chính, cho biết: ")]
    public async Task Extract_SentencesOpenedOtherwise_GivesTheSame(string opening) => Assert.Equal(
        await Describe(Report), await Describe(Report.Replace("Thu ngân sách", $"{opening}thu ngân sách").Replace("Tỷ lệ hộ nghèo", $"{opening}tỷ lệ hộ nghèo")), Phrases);

    [Theory]
    [InlineData(" (số liệu sơ bộ)")]
    [InlineData(", theo thống kê của ngành,")]
    [InlineData(" cũng")]
    public async Task Extract_WordsPutInBeforeTheVerb_GivesTheSame(string aside) => Assert.Equal(await Describe(Report), await Describe(Report.Replace(" đạt ", $"{aside} đạt ")));

    [Theory]
    [InlineData("phấn đấu", "nỗ lực")]
    [InlineData("phấn đấu", "đặt mục tiêu")]
    [InlineData(" đạt ", " đạt con số ")]
    [InlineData(" đạt ", " ở mức ")]
    [InlineData("tăng 8%", "gia tăng 8%")]
    [InlineData("so với cùng kỳ", "so cùng kỳ năm trước")]
    [InlineData("so với cùng kỳ", "so với một năm trước")]
    [InlineData("xuống còn", "xuống chỉ còn")]
    [InlineData("%", " phần trăm")]
    public async Task Extract_AnotherWord_GivesTheSame(string word, string other) => Assert.Equal(await Describe(Report), await Describe(Report.Replace(word, other)));

    [Theory]
    [InlineData("+")]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("*")]
    public async Task Extract_AnotherBullet_GivesTheSame(string bullet) => Assert.Equal(await Describe(Plan), await Describe(Plan.Replace("\n- ", $"\n{bullet} ")));

    [Fact]
    public async Task Extract_HeadingsNumbered_GivesTheSame() => Assert.Equal(await Describe(Plan), await Describe(Plan.Replace("\nMục tiêu chủ yếu", "\n1. Mục tiêu chủ yếu").Replace("\nKết quả", "\n2. Kết quả")));

    [Fact]
    public async Task Extract_AsPage_GivesTheSame()
    {
        string body = string.Join('\n', Report.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => $"<p>{line}</p>"));
        string page = $"<html><body><nav><a href='/'>Trang chủ</a> <a href='/kt'>Kinh tế</a></nav><article><h1>{Report.Split('\n')[0]}</h1>{body}</article><aside>Tin liên quan: <a href='/x'>Giá vàng tăng 2%</a></aside></body></html>";

        Assert.Equal(await Describe(Report), await Describe(page, "x.html"));
    }

    [Fact]
    public async Task Extract_BesideAnUnrelatedParagraph_GivesTheSame() => Assert.Equal(await Describe(Report), await Describe(Report.Replace("\n\nNăm 2024", "\n\nTrời hôm ấy nhiều mây, người dân đi chợ từ sớm.\n\nNăm 2024")));

    private static readonly IEqualityComparer<string> Phrases = StringComparer.OrdinalIgnoreCase;

    private static async Task<string[]> Describe(string text, string name = "x.txt")
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        ReadResult result = await new DocumentReader().ReadAsync(name, null, stream);
        string[] lines = [.. new DocumentExtractor().Extract(result.Document!, new(DocumentKind.Article, name)).Observations.Select(Sentences.Describe)];
        Assert.NotEmpty(lines);
        return lines;
    }

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();
}
