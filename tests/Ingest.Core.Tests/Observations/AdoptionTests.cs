namespace Ingest.Core.Tests.Observations;

/// <summary>Plans that the text only says were adopted, titles and introductions that stand for whole sections, and years without their word.</summary>
public sealed class AdoptionTests
{
    private static readonly DateOnly November2023 = new(2023, 11, 10);

    [Theory]
    [InlineData("Hơn 92% đại biểu tán thành nghị quyết phát triển kinh tế - xã hội năm 2024. Tỷ lệ che phủ rừng khoảng 61%.", "T 2024 ~ 61 %")]
    [InlineData("Sáng nay, HĐND tỉnh thông qua nghị quyết về nhiệm vụ năm 2024.\nNghị quyết nêu: thu ngân sách 700 tỷ đồng; tỷ lệ che phủ rừng 61%.", "T 2024 61 %")]
    [InlineData("Kỳ họp thông qua 41 nghị quyết.\nThu ngân sách 700 tỷ đồng; tỷ lệ che phủ rừng 61%.", "A 2023 61 %")]
    [InlineData("Sáng nay, HĐND tỉnh thông qua nghị quyết về nhiệm vụ năm 2024.\nThu ngân sách năm nay đạt 640 tỷ đồng. Tỷ lệ che phủ rừng 61%.", "A 2023 61 %")]
    public void AdoptedPlan_IsWhatFollows_UnlessResultsAreTold(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: November2023)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Đại hội thống nhất 12 chỉ tiêu, như: tỷ lệ hộ nghèo còn 2%.", "T")]
    [InlineData("Toàn huyện đạt và vượt 12 chỉ tiêu, như: tỷ lệ hộ nghèo còn 2%.", "A")]
    public void CountOfIndicators_BeforeAList_SaysWhetherTheyWereReached(string text, string kind) => Assert.StartsWith(kind, Sentences.Describe(text)[^1], StringComparison.Ordinal);

    [Fact]
    public void Introduction_HoldsForAllSectionsBelowIt() => Assert.Equal(
        ["T 2030 61 %", "T 2030 2 %"],
        Sentences.Describe("Đại hội Đảng bộ huyện nhiệm kỳ 2025 - 2030 xác lập các chỉ tiêu đến năm 2030 như sau.\n# Kinh tế\nTỷ lệ che phủ rừng: 61%.\n# Xã hội\nTỷ lệ hộ nghèo: 2%.", published: new(2025, 8, 1))
            .Select(line => line[..line.IndexOf(" |", StringComparison.Ordinal)]));

    [Theory]
    [InlineData("Xã Tân Lập\nChỉ tiêu chủ yếu nhiệm kỳ 2025-2030\nThu nhập bình quân năm 2030: 70 triệu đồng.\nTỷ lệ hộ nghèo: 2%.", "T 2030 70 triệu đồng")]
    [InlineData("Xã Tân Lập\nKết quả nhiệm kỳ 2025-2030\nThu nhập bình quân năm 2030: 70 triệu đồng.\nTỷ lệ hộ nghèo: 2%.", "A 2030 70 triệu đồng")]
    public void TitleBelowTheName_AnnouncesTheKind(string text, string expected) => Assert.StartsWith(
        expected, Sentences.Describe(Sentences.Read(text, isDated: false).Observations[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hội nghị tổng kết nhiệm vụ kinh tế - xã hội 2022. Dẫu vậy, thu ngân sách đạt 640 tỷ đồng.", "A 2022 640 tỷ đồng")]
    [InlineData("Thu ngân sách đạt 640 tỷ đồng, cao hơn năm 2022 15%.", "A 2023 640 tỷ đồng")]
    [InlineData("Năm ngoái, thu ngân sách cả năm đạt 640 tỷ đồng.", "A 2022 640 tỷ đồng")]
    [InlineData("Tới ngày 20.1.2023, thu ngân sách là 64 tỷ đồng.", "A 2023-01/P1M 64 tỷ đồng")]
    [InlineData("Thu nhập bình quân sẽ đạt 70 triệu đồng/năm vào năm 2030.", "T 2030 70 triệu đồng")]
    public void Years_AreFoundAsTheyAreWritten(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: November2023)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Tăng trưởng kinh tế được đặt ở mức 10%, so với 8% ước đạt năm 2023.", "A 2023 8 % ước")]
    [InlineData("Mục tiêu là nâng sản lượng lúa từ 25.000 tấn năm 2022 lên 27.300 tấn trong năm 2024.", "A 2022 25000 tấn")]
    public void FigureThatThePlanStartsFrom_IsAResult(string text, string expected) =>
        Assert.Contains(Sentences.Describe(text, published: November2023), line => line.StartsWith(expected, StringComparison.Ordinal));
}
