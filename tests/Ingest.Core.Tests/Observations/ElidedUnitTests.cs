namespace Ingest.Core.Tests.Observations;

/// <summary>Numbers without a unit that count what the figure beside them counts, amounts in two scales, and what a count is a part of.</summary>
public sealed class ElidedUnitTests
{
    private const string Goals = "Năm 2024, tỷ lệ hộ nghèo của huyện còn 4,2%, thu ngân sách nhà nước đạt 210 tỷ đồng, độ che phủ rừng 51,3%.\n\n";

    [Theory]
    [InlineData("Năm 2024, toàn huyện trồng được 420 ha rừng, trong khi kế hoạch là 400.", "T 2024 400 ha | trồng rừng")]
    [InlineData("Năm 2024, số hợp tác xã thành lập mới là 12, nghị quyết là 10.", "T 2024 10 hợp tác xã | số hợp tác xã thành lập mới")]
    [InlineData("Năm 2024, đàn bò 45 nghìn con, kế hoạch là 41 nghìn.", "T 2024 41 nghìn con | đàn bò con")]
    [InlineData("Năm 2024, trường đạt chuẩn ở bậc tiểu học là 14/19 trường, mầm non 6/15.", "A 2024 6 trường | mầm non")]
    [InlineData("Năm 2024, thu hút đầu tư nước ngoài đạt 1 tỷ 318 triệu USD.", "A 2024 1.318 tỷ USD | thu hút đầu tư nước ngoài")]
    [InlineData("Năm 2024, toàn huyện đón 2 triệu 340 nghìn lượt khách.", "A 2024 2.34 triệu lượt khách | đón lượt khách")]
    [InlineData("Năm 2024, kết nạp 80 đảng viên, đạt 26,67%.", "A 2024 80 đảng viên kh=26.67 | kết nạp đảng viên")]
    [InlineData("Để hoàn thành mục tiêu cả năm tăng trưởng 8,5%, quý IV phải tăng 12%.", "T 2024 8.5 % | tăng trưởng")]
    [InlineData("Năm 2024, xuất khẩu vượt kế hoạch 9,4%.", "A 2024 ? kh=109.4 | xuất khẩu")]
    [InlineData("Tổng kinh phí dự kiến 58,9 tỷ đồng.", "T 2024 58.9 tỷ đồng | Tổng kinh phí")]
    public void Figure_WithoutAllOfItsWords_IsReadByThoseBesideIt(string text, string expected) => Assert.Contains(expected, Sentences.Describe(Goals + text));

    [Theory]
    [InlineData("Toàn huyện có 302 trường đạt chuẩn quốc gia trên tổng số 525 trường.", "525")]
    [InlineData("Huyện trồng 420 ha rừng, ở thôn 3, nay là 52.", "52 ha")]
    public void Number_ThatCountsSomethingElse_IsNotRead(string text, string amount) => Assert.DoesNotContain(Sentences.Describe(Goals + text), line => line.Contains($" {amount}", StringComparison.Ordinal));

    [Fact]
    public void Plan_InTheSumOfItsWhole_IsRead() => Assert.Contains("T 2024 600 ha | trồng rừng", Sentences.Describe(Goals + "Năm 2024, huyện trồng rừng 580 ha trong tổng số 600 ha được giao."));

    [Fact]
    public void Firm_TwoParagraphsBefore_OwnsNoFigureAnyMore() => Assert.Equal(
        ["Sản lượng chè búp"],
        Sentences.Read("Năm 2024, toàn huyện thu ngân sách nhà nước đạt 210 tỷ đồng, tỷ lệ hộ nghèo còn 4,2%.\nCông ty Hoa Ban thuê đất từ lâu.\nXưởng làm ra 35 nghìn tấn bột giấy.\nSản lượng chè búp 3.200 tấn.").Observations.Skip(2).Select(fact => fact.Indicator.Phrase));
}
