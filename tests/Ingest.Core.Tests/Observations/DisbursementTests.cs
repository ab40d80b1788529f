namespace Ingest.Core.Tests.Observations;

/// <summary>Shares of the plan that were disbursed: of the whole, of its parts, and a year before.</summary>
public sealed class DisbursementTests
{
    private const string Whole = "Năm 2024, giải ngân vốn đầu tư công đạt 1.240 tỷ đồng, bằng 44,6% kế hoạch. ";

    [Theory]
    [InlineData("Trong đó, vốn ngân sách tỉnh đạt 51,3%; vốn ODA chỉ 12,5%.", "A 2024 ? kh=12.5 | giải ngân vốn ODA")]
    [InlineData("Có 3 chủ đầu tư chưa tiêu đồng nào; huyện Mường Khương 9,4%, Bắc Hà 17%.", "A 2024 ? kh=17 | giải ngân Bắc Hà")]
    [InlineData("Khá nhất là Bắc Hà (71,2%), Bảo Yên (69%).", "A 2024 ? kh=71.2 | giải ngân Bắc Hà")]
    [InlineData("Vốn của các chương trình còn chậm: chương trình dân tộc thiểu số 31%; giảm nghèo bền vững 38,5%; nông thôn mới 62%.", "A 2024 ? kh=62 | giải ngân nông thôn mới")]
    [InlineData("Cá biệt Ban Quản lý dự án Sa Pa mới đạt 18,4%.", "A 2024 ? kh=18.4 | giải ngân Ban Quản lý dự án Sa Pa")]
    [InlineData("Bình quân cả nước đạt 40,1%.", "A 2024 ? kh=40.1 | giải ngân Bình quân cả nước")]
    public void Part_BehindTheShareOfTheWhole_IsAShareToo(string text, string expected) => Assert.Contains(expected, Sentences.Describe(Whole + text));

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo của Bắc Hà còn 21,4%.", "A 2024 21.4 % | Tỷ lệ hộ nghèo của Bắc Hà")]
    [InlineData("Tỷ lệ giải ngân của Bắc Hà là 71,2%.", "A 2024 71.2 % | Tỷ lệ giải ngân của Bắc Hà")]
    [InlineData("Vốn FDI tăng 8,5%.", "A 2024 8.5 % up | Vốn FDI")]
    [InlineData("Huyện Bắc Hà phải giải ngân tối thiểu 95%.", "T 2024 >= 95 % | giải ngân")]
    public void Figure_OfAnotherIndicatorOrAPlan_IsNone(string text, string expected) => Assert.Contains(expected, Sentences.Describe(Whole + text));

    [Theory]
    [InlineData("bằng 44,6% kế hoạch, cùng kỳ năm trước đạt 52,1%.")]
    [InlineData("bằng 44,6% kế hoạch; trong khi cùng thời điểm năm ngoái là 52,1%.")]
    public void Share_OfTheYearBefore_IsToldOfThatYear(string text) => Assert.Equal(
        ["A 2024 1240 tỷ đồng kh=44.6 | giải ngân vốn đầu tư công", "A 2023 ? kh=52.1 | giải ngân vốn đầu tư công", "A 2024 ? kh=30.2 | giải ngân Vốn ODA"],
        Sentences.Describe("Năm 2024, giải ngân vốn đầu tư công đạt 1.240 tỷ đồng, " + text + " Vốn ODA đạt 30,2%."));
}
