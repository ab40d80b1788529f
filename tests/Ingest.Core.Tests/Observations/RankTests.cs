namespace Ingest.Core.Tests.Observations;

/// <summary>Ranks that no "xếp thứ" announces, and classes, groups and lists that only look like them.</summary>
public sealed class RankTests
{
    [Theory]
    [InlineData("Năm 2023, chỉ số PCI của tỉnh đạt 67,2 điểm, hạng 27/63.", "A 2023 27 hạng | chỉ số PCI")]
    [InlineData("Năm 2023, chỉ số PCI của tỉnh đạt 67,2 điểm, hạng 27.", "A 2023 27 hạng | chỉ số PCI")]
    [InlineData("Năm 2023, chỉ số PAPI của tỉnh lên hạng 14.", "A 2023 14 hạng | chỉ số PAPI")]
    [InlineData("Phấn đấu năm 2025, chỉ số PAPI nằm trong tốp 25 cả nước.", "T 2025 25 hạng | chỉ số PAPI")]
    [InlineData("Phấn đấu năm 2025, chỉ số PAPI thuộc nhóm 12 tỉnh, thành phố dẫn đầu cả nước.", "T 2025 12 hạng | chỉ số PAPI")]
    public void Rank_WithoutItsVerb_IsRead(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text));

    [Theory]
    [InlineData("Năm 2023, tỉnh nâng cấp bệnh viện hạng 2 và đường hạng 3.")]
    [InlineData("Năm 2023, tỉnh làm việc với nhóm 12 tỉnh miền núi về liên kết vùng.")]
    [InlineData("Năm 2023, chè của tỉnh vào tốp 10 thương hiệu được ưa chuộng.")]
    public void ClassOrGroup_IsNoRank(string text) => Assert.DoesNotContain("hạng |", string.Join('\n', Sentences.Describe(text)), StringComparison.Ordinal);
}
