using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Whether a figure is a statistic of an area and a period: whose it is and how it stands in its sentence decide, in a text that has goals.</summary>
public sealed class JudgementTests
{
    private const string Goals = "Năm 2024, tỷ lệ hộ nghèo của huyện còn 4,2%, thu ngân sách nhà nước đạt 210 tỷ đồng, độ che phủ rừng 51,3%.\n\n";

    [Theory]
    [InlineData("Công ty May Hoàng Gia năm qua doanh thu 640 tỷ đồng.", "firm")]
    [InlineData("Công ty Hoa Ban thuê đất từ lâu. Xưởng ở đây làm ra 35 nghìn tấn bột giấy.", "firm")]
    [InlineData("Dự án Khu du lịch Suối Tiên có diện tích 46 ha, vốn 1.200 tỷ đồng.", "project")]
    [InlineData("Nhà máy gạch Thành Công mỗi năm nộp 3 tỷ đồng.", "project")]
    [InlineData("Gia đình chị Lò Thị Mây trồng 3 ha mận.", "person")]
    [InlineData("Thái Lan xuất khẩu gạo 8 triệu tấn.", "foreign")]
    [InlineData("Kinh tế thế giới tăng trưởng 2,9%.", "foreign")]
    [InlineData("Trong 4 đơn vị này, việc thu phí còn chậm.", "group")]
    [InlineData("Lúa được mùa cả hai vụ.", "group")]
    [InlineData("Đảng viên sinh hoạt tại 23 chi bộ.", "group")]
    [InlineData("Đơn vị nào giải ngân dưới 45% thì bị phê bình.", "threshold")]
    [InlineData("Mỗi hộ góp 2 triệu đồng làm đường.", "each")]
    [InlineData("Cứ 1.000 người thì có nhiều người chưa biết chữ.", "base")]
    [InlineData("Một sào đất ven lộ có người vừa sang tay 380 triệu đồng.", "each")]
    [InlineData("Định mức khoán bảo vệ rừng là 0,4 triệu đồng/ha.", "norm")]
    [InlineData("Gia đình anh Giàng A Páo, bản Nậm Chầy, mua 3 con bò, nay đàn bò đã lên 14 con.", "person")]
    [InlineData("Quyết định 102, chính sách này đã giúp nhiều hộ.", "document-number")]
    [InlineData("Chương trình 30a đã giúp nhiều hộ.", "code")]
    [InlineData("Vé vào cổng khu du lịch 40.000 đồng.", "price")]
    [InlineData("Đại hội bầu Ban Chấp hành gồm 33 người.", "meeting")]
    [InlineData("Ruộng nho của ông vụ rồi bán được 95 triệu đồng.", "outsider")]
    [InlineData("Ở Phần Lan, dịch vụ công trực tuyến chiếm 96%.", "foreign")]
    [InlineData("Huyện đề nghị tỉnh hỗ trợ 18 tỷ đồng làm cầu.", "opinion")]
    [InlineData("Bài viết có 2.310 lượt đọc.", "page-furniture")]
    [InlineData("Hai cơ sở chế biến đang chờ cấp phép.", "small-number")]
    public void Figure_OfAnotherOwnerOrGroup_IsRefused(string text, string reason)
    {
        Extraction extraction = Sentences.Read(Goals + text);

        Assert.Equal(3, extraction.Observations.Length);
        Assert.Contains(extraction.Rejections, rejection => rejection.Reason == reason);
    }

    [Theory]
    [InlineData("Công ty điện lực huyện cung cấp 62 triệu kWh điện thương phẩm.")]
    [InlineData("Ông Vàng A Lử, Phó Chủ tịch UBND huyện, cho biết đàn trâu có 8.400 con.")]
    [InlineData("Gia đình chị Lò Thị Mây được khen. Toàn huyện trồng 930 ha mận.")]
    [InlineData("Huyện xuất khẩu sang Thái Lan, Lào 1.900 tấn chè.")]
    [InlineData("Ngoài dịch tả lợn châu Phi, đàn lợn vẫn tăng lên 34.500 con.")]
    [InlineData("Bình quân mỗi hộ thu nhập 52 triệu đồng.")]
    [InlineData("Toàn huyện có 36 sản phẩm OCOP và 1.200 ha lúa.")]
    [InlineData("Khách từ châu Âu, Trung Đông tăng; năm nay huyện đón 41.000 lượt khách.")]
    [InlineData("Mỗi người dân có thu nhập 49 triệu đồng.")]
    [InlineData("Diện tích quế trên 2.400 ha.")]
    public void Figure_OfTheArea_IsRead(string text) => Assert.True(Sentences.Describe(Goals + text).Length > 3);

    [Fact]
    public void Damage_AmongTargets_WasSuffered() => Assert.Equal(
        ["A", "T"], Sentences.Describe("Phương hướng năm 2025\nHạn mặn làm thiệt hại 5.210 ha lúa. Phấn đấu tỷ lệ hộ nghèo còn 3,1%.", DocumentKind.Resolution).Select(fact => fact[..1]));

    [Fact]
    public void State_UnderItsHeadingInAPlan_IsAResult() => Assert.Equal(
        ["A", "T"], Sentences.Describe("# Kế hoạch chuyển đổi số năm 2025\n# I. Thực trạng\nTỷ lệ hồ sơ trực tuyến 38,5%.\n# II. Mục tiêu năm 2025\nTỷ lệ hồ sơ trực tuyến 60%.", DocumentKind.Resolution).Select(fact => fact[..1]));

    [Fact]
    public void Threshold_OfACountedGroup_IsNoFigureOfItsOwn() => Assert.Equal("A 2024 7 doanh nghiệp", Sentences.Describe(Goals + "Có 7 doanh nghiệp đạt doanh thu trên 50 tỷ đồng.")[3..].Single()[..21]);

    [Fact]
    public void Country_ThatTheTextOpensWith_OwnsItsFiguresUntilTheAreaIsNamed()
    {
        const string Text = "Kinh tế Thái Lan khởi sắc\n\nTốc độ tăng trưởng quý này là 2,7%.\n\nTỷ lệ thất nghiệp ở mức 1,1%.\n\n";

        Assert.Equal(3, Sentences.Describe(Text + Goals).Length);
    }

    [Fact]
    public void Firm_WithItsPlan_IsReadAsASector() => Assert.Equal(4, Sentences.Describe(Goals + "Công ty Cao su Sông Đà phấn đấu năm 2025 tỷ lệ vườn cây kinh doanh đạt 71% kế hoạch.").Length);
}
