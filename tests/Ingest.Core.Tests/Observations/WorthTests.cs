namespace Ingest.Core.Tests.Observations;

/// <summary>What goods are worth, told behind their quantity; and changes told by quantity and by worth.</summary>
public sealed class WorthTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2024, xuất khẩu chè 9.700 tấn, trị giá 18,4 triệu USD.", "A 2024 18.4 triệu USD | trị giá xuất khẩu chè")]
    [InlineData("Năm 2024, nhập khẩu xăng dầu 510 nghìn tấn (trị giá 402 triệu USD).", "A 2024 402 triệu USD | trị giá nhập khẩu xăng dầu")]
    [InlineData("Năm 2024, xuất khẩu sắn đạt 310 nghìn tấn, kim ngạch 96 triệu USD.", "A 2024 96 triệu USD | kim ngạch xuất khẩu sắn")]
    public void Money_BehindTons_IsTheirWorth(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, Hội trao 320 suất quà, trị giá 96 triệu đồng.")]
    [InlineData("Năm 2024, một cây cầu trị giá 41 tỷ đồng được bàn giao.")]
    public void Money_BehindGiftsOrWorks_IsNone(string text) => Assert.DoesNotContain(Sentences.Describe(text + Context), line => line.Contains("trị giá", StringComparison.Ordinal));

    [Theory]
    [InlineData("tăng 5,2% về lượng và 7,7% về giá trị.")]
    [InlineData("tăng 5,2% về lượng, giảm 7,7% về trị giá.")]
    public void Change_ByAnotherMeasure_IsNoFigureOfItsOwn(string changes) => Assert.Equal(
        ["A 2024 9700 tấn | xuất khẩu chè", "A 2024 18.4 triệu USD d=5.2% | giá trị xuất khẩu chè"],
        Sentences.Describe("Năm 2024, xuất khẩu chè 9.700 tấn, giá trị 18,4 triệu USD, " + changes + Context)[..2]);

    [Fact]
    public void Change_BySomethingElse_StandsAlone() => Assert.Contains(
        "A 2024 12.5 % down | về vốn đăng ký", Sentences.Describe("Năm 2024, có 640 doanh nghiệp thành lập mới, giảm 4,1% về số lượng và giảm 12,5% về vốn đăng ký." + Context));
}
