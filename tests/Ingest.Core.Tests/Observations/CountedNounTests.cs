using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Where the noun of what is counted stands, when other words come between.</summary>
public sealed class CountedNounTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2024, xảy ra 26 vụ cháy rừng làm 4 người bị thương.", "A 2024 26 vụ | xảy ra vụ cháy rừng")]
    [InlineData("Năm 2024, xảy ra 26 vụ cháy rừng làm 4 người bị thương.", "A 2024 4 người | cháy rừng làm người bị thương")]
    [InlineData("Năm 2024, toàn tỉnh có thêm 5 xã (Tân Hòa, Phú Lộc, An Bình) về đích nông thôn mới.", "A 2024 5 xã | xã về đích nông thôn mới")]
    [InlineData("Năm 2024, toàn tỉnh có 17/96 trường chưa đạt chuẩn quốc gia.", "A 2024 17 trường | trường chưa đạt chuẩn quốc gia")]
    [InlineData("Năm 2024, giải ngân vốn ba chương trình mới đạt 47% kế hoạch.", "A 2024 ? kh=47 | giải ngân vốn ba chương trình")]
    [InlineData("Trong bảng xếp hạng PCI năm 2024, Lào Cai được 66,31 điểm.", "A 2024 66.31 điểm | bảng xếp hạng PCI Lào Cai")]
    public void Noun_BehindOtherWords_IsFound(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context).Select(line => line.Replace(" up |", " |", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Năm 2024, đã tiêu hủy 512 con.", "512")]
    [InlineData("Năm 2024, gây thiệt hại 38 tỷ đồng.", "38")]
    public void Figure_OfWhichOnlyTheDeedIsTold_IsRefused(string text, string figure)
    {
        Extraction read = Sentences.Read(text + Context);
        Assert.Contains(read.Rejections, rejection => rejection.Reason == "no-indicator" && rejection.Quote.StartsWith(figure, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Năm 2024, toàn tỉnh có 17 trường chưa đạt kế hoạch.", "A 2024 17 trường | trường")]
    [InlineData("Năm 2024, cho vay 412 hộ (24 tỷ đồng) trồng quế.", "A 2024 412 hộ | vay hộ")]
    public void Words_ThatNameNothing_AreNoNoun(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));
}
