using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Plans open with the state they start from, and say in passing where things stand now: those figures are results.</summary>
public sealed class PresentStateTests
{
    private static readonly DateOnly August2021 = new(2021, 8, 12);

    private const string Title = "# Về phát triển du lịch tỉnh đến năm 2025, định hướng đến năm 2030\n";
    private const string Context = "\n# Mục tiêu đến năm 2025\n- Đón 1,4 triệu lượt khách; tổng thu từ du lịch 1.100 tỷ đồng.";

    [Theory]
    [InlineData("1. Thực trạng. Giai đoạn 2016 - 2020, toàn tỉnh đón 2,6 triệu lượt khách, doanh thu 930 tỷ đồng.", "A 2016-2020 930 tỷ đồng | doanh thu")]
    [InlineData("1. Hiện trạng. Giai đoạn 2016 - 2020 toàn tỉnh đón 2,6 triệu lượt khách, tổng doanh thu 930 tỷ đồng.", "A 2016-2020 930 tỷ đồng | tổng doanh thu")]
    [InlineData("Thực trạng. Tỷ lệ phòng đạt chuẩn 38%, công suất phòng 41%.", "A 2021 41 % | công suất phòng")]
    [InlineData("I. Tình hình. Năm 2020, tỷ lệ phòng đạt chuẩn 38%, công suất phòng 41%.", "A 2020 41 % | công suất phòng")]
    [InlineData("Năm 2020 tỉnh có 3.100 buồng; công suất phòng 41%.", "A 2020 41 % | công suất phòng")]
    [InlineData("Tỉnh hiện có 94 khách sạn với 1.870 phòng, tỷ lệ lao động du lịch qua đào tạo 37%.", "A 2021 37 % | tỷ lệ lao động du lịch qua đào tạo")]
    [InlineData("Hiện nay tỷ lệ phòng đạt chuẩn 38%, công suất phòng 41%.", "A 2021 41 % | công suất phòng")]
    [InlineData("Đến nay tỷ lệ phòng đạt chuẩn 38%, công suất phòng 41%.", "A 2021 41 % | công suất phòng")]
    [InlineData("Tỷ lệ khách du lịch quốc tế phấn đấu đạt 30% vào năm 2030, bây giờ mới khoảng 12%.", "A 2021 ~ 12 % | Tỷ lệ khách du lịch quốc tế")]
    [InlineData("Tỷ lệ khách du lịch quốc tế phấn đấu đạt 30% vào năm 2030, lúc này chỉ 12%.", "A 2021 12 % | Tỷ lệ khách du lịch quốc tế")]
    public void State_InAProgramme_IsAResult(string text, string expected) =>
        Assert.Contains(expected, Sentences.Describe(Title + text + Context, DocumentKind.Resolution, August2021));

    [Theory]
    [InlineData("2. Mục tiêu. Tổng thu từ du lịch 1.200 tỷ đồng, công suất phòng 55%.", "% | công suất phòng")]
    [InlineData("Giai đoạn 2021 - 2025 đón 5 triệu lượt khách, công suất phòng 55%.", "% | công suất phòng")]
    [InlineData("Phấn đấu chỉ còn 4% hộ nghèo.", "% | hộ nghèo")]
    public void Goal_InAProgramme_StaysAGoal(string text, string expected) =>
        Assert.Contains(Sentences.Describe(Title + text + Context, DocumentKind.Resolution, August2021), line => line.StartsWith('T') && line.EndsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Số hộ nghèo đầu năm là 214 hộ; kế hoạch cả năm giảm 45 hộ, đưa tỷ lệ hộ nghèo còn 0,4%.", "A 2024 214 hộ | Số hộ nghèo đầu năm", "T 2024 45 hộ down | Số hộ nghèo đầu năm", "T 2024 0.4 % | tỷ lệ hộ nghèo")]
    [InlineData("Đầu năm toàn huyện còn 1.340 hộ nghèo, phấn đấu giảm 300 hộ.", "A 2024 1340 hộ | hộ nghèo", "T 2024 300 hộ down | hộ nghèo")]
    [InlineData("Đầu năm tỷ lệ hộ nghèo là 6,1%, mục tiêu cuối năm còn 4,5%.", "A 2024 6.1 % | tỷ lệ hộ nghèo", "T 2024 4.5 % | tỷ lệ hộ nghèo")]
    public void Beginning_OfTheYear_IsAResult(string text, params string[] expected)
    {
        string[] lines = Sentences.Describe("Huyện phấn đấu năm 2024 thu ngân sách 95 tỷ đồng.\n" + text);
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Theory]
    [InlineData("Kế hoạch giao đầu năm là 120 tỷ đồng.", "120 tỷ đồng")]
    [InlineData("Kế hoạch Hội đồng nhân dân quyết đầu năm là 120 tỷ đồng.", "120 tỷ đồng")]
    [InlineData("Chỉ tiêu đầu năm là 120 căn nhà.", "120 căn")]
    public void Plan_OfTheBeginningOfTheYear_StaysAPlan(string text, string expected) => Assert.DoesNotContain(Sentences.Describe(text), line => line.StartsWith('A') && line.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Sentence_EndsBehindItsQuotationMark() => Assert.Contains(
        "A 2024 ~ 9 % | Tỷ lệ chè hữu cơ", Sentences.Describe("Ông An nói: \"Tỷ lệ chè hữu cơ đã đạt khoảng 9%.\" Huyện phấn đấu đến năm 2026 thu ngân sách đạt 120 tỷ đồng."));
}
