namespace Ingest.Core.Tests.Observations;

/// <summary>The two levels of a change, with brackets between them, and what tells a level again.</summary>
public sealed class BracketedChangeTests
{
    private const string Title = "Báo cáo chính trị trình Đại hội Đảng bộ huyện Tân Hồng nhiệm kỳ 2020 - 2025";
    private const string Context = " Tổng thu ngân sách năm 2020 đạt 71 tỷ đồng.";

    [Theory]
    [InlineData("Hộ nghèo giảm từ 1.870 hộ (chiếm 7,4%) đầu nhiệm kỳ xuống còn 420 hộ (1,6%).", "A 2015 1870 hộ", "A 2015 7.4 %", "A 2020 420 hộ", "A 2020 1.6 %")]
    [InlineData("Số xã đạt chuẩn nông thôn mới tăng từ 2 xã (20%) năm 2016 lên 8 xã, chiếm 80%.", "A 2016 2 xã", "A 2016 20 %", "A 2020 8 xã", "A 2020 80 %")]
    [InlineData("Tỷ lệ cận nghèo giảm từ 5,5% (1.390 hộ) năm 2016 xuống 2,9% (735 hộ) năm 2019.", "A 2016 5.5 %", "A 2016 1390 hộ", "A 2019 2.9 %", "A 2019 735 hộ")]
    public void Change_WithBracketsBetweenItsLevels_IsOne(string sentence, params string[] expected) => Assert.Equal(expected, Figures(sentence).Take(expected.Length));

    [Fact]
    public void Figure_BehindBracketsInAClauseOfItsOwn_IsNoEndOfAChange() => Assert.Equal(
        ["A 2020 160 dự án", "A 2020 12 dự án", "A 2020 64 tỷ đồng", "A 2020 71 tỷ đồng"],
        Figures("Huyện thu hút 160 dự án (12 dự án FDI); thu ngân sách tăng lên 64 tỷ đồng."));

    private static IEnumerable<string> Figures(string text) =>
        Sentences.Read(text + Context, published: new(2020, 7, 10), title: Title).Observations.Select(o => Sentences.Describe(o).Split(" | ")[0]);
}
