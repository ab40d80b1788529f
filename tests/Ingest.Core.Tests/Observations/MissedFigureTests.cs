using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Figures that look like something else and measure a goal all the same, beside those that do not.</summary>
public sealed class MissedFigureTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2024, tuổi thọ trung bình của người dân là 73,9 tuổi.", "A 2024 73.9 tuổi | tuổi thọ trung bình của người dân")]
    [InlineData("Năm 2024, các trạm y tế xã khám bảo hiểm y tế 214.700 lượt.", "A 2024 214700 lượt | các trạm y tế xã khám bảo hiểm y tế lượt")]
    [InlineData("Năm 2024, kết nạp 730 đảng viên mới, trong đó nữ 312 đồng chí.", "A 2024 312 đồng chí | kết nạp đảng viên mới nữ")]
    [InlineData("Năm 2024, điểm số chỉ số hài lòng đạt 83,27.", "A 2024 83.27 điểm | điểm số chỉ số hài lòng")]
    [InlineData("Phấn đấu 100% hướng dẫn viên có thẻ hành nghề.", "T 2024 100 % | hướng dẫn viên có thẻ hành nghề")]
    [InlineData("Phấn đấu tỷ lệ hộ dân nông thôn dùng nước sạch theo quy chuẩn đạt 71%.", "T 2024 71 % | tỷ lệ hộ dân nông thôn dùng nước sạch theo quy chuẩn")]
    [InlineData("Phấn đấu tỷ lệ hộ nghèo giảm trên 1 điểm phần trăm.", "T 2024 > 1 điểm phần trăm down | tỷ lệ hộ nghèo")]
    public void Figure_InTheSenseOfAGoal_IsKept(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Buổi lễ có 45 đồng chí dự.", "45")]
    [InlineData("Người con cả năm nay 73 tuổi.", "73")]
    [InlineData("Đoàn đã kiểm tra 14 lượt tại các chợ.", "14")]
    [InlineData("Nếu năm 2026 thu được 5.200 tỷ đồng thì địa phương sẽ tự cân đối.", "5.200")]
    [InlineData("Doanh thu bình quân trên 1 ha mặt nước được bà con nhắc tới.", "1")]
    public void Figure_InAnotherSense_IsRefused(string text, string figure)
    {
        Extraction read = Sentences.Read(text + Context);
        Assert.Contains(read.Rejections, rejection => rejection.Quote.StartsWith(figure, StringComparison.Ordinal));
        Assert.Equal(2, read.Observations.Length);
    }

    [Fact]
    public void Notice_OfAUnit_HoldsForTheBareFiguresBelow() => Assert.Equal(
        ["T 2024 6140 tỷ đồng | Thu nội địa", "T 2024 95 % | Tỷ lệ bao phủ bảo hiểm y tế"],
        Sentences.Describe("# Dự toán ngân sách năm 2024\n(Đơn vị: tỷ đồng)\nThu nội địa: 6.140\nTỷ lệ bao phủ bảo hiểm y tế: 95%", DocumentKind.Resolution));

    [Fact]
    public void Whole_CalledThePlan_IsTheTarget() => Assert.Equal(
        ["A 2024 18 km kh=75 | cứng hóa kênh mương", "T 2024 24 km | cứng hóa kênh mương"],
        Sentences.Describe("Năm 2024 cứng hóa kênh mương đạt 18/24 km kế hoạch, bằng 75%." + Context)[..2]);

    [Fact]
    public void Part_OfAShareOfThePlan_IsAShareToo() => Assert.Equal(
        ["A 2024 ? kh=57.3 | giải ngân vốn đầu tư công", "A 2024 ? kh=61.8 | giải ngân vốn đầu tư công vốn tỉnh", "A 2024 ? kh=40.2 | giải ngân vốn đầu tư công vốn huyện"],
        Sentences.Describe("Năm 2024, giải ngân vốn đầu tư công đạt 57,3% kế hoạch, trong đó vốn tỉnh đạt 61,8%, vốn huyện đạt 40,2%."));

    [Fact]
    public void Share_BesideARate_IsNoPartOfIt() => Assert.Contains(
        "A 2024 54.1 % | tỷ lệ che phủ rừng",
        Sentences.Describe("Năm 2024, giải ngân vốn đầu tư công đạt 57,3% kế hoạch, tỷ lệ che phủ rừng đạt 54,1%."));

    [Fact]
    public void Growth_OfAQuarterOfItsOwn_StandsBesideTheYears() => Assert.Equal(
        ["T 2025 9 % up | GRDP", "T 2025-Q1 8.2 % up | GRDP", "T 2025-Q2 8.7 % up | GRDP"],
        Sentences.Describe("Phấn đấu GRDP năm 2025 tăng 9%; trong đó quý I tăng 8,2%, quý II tăng 8,7%."));


    [Theory]
    [InlineData("Kim ngạch nhập khẩu phấn đấu 61 - 63 tỷ USD thay vì 58 tỷ USD.", "T 2024 58 tỷ USD | Kim ngạch nhập khẩu")]
    [InlineData("Tổng vốn huy động cho giảm nghèo trong hai năm 2022 - 2023 là 1.284 tỷ đồng.", "A 2022-2023 1284 tỷ đồng | Tổng vốn huy động cho giảm nghèo")]
    [InlineData("Tổng diện tích lúa đông xuân tính đến giữa tháng 5 đạt 6.120 ha.", "A 2024-M05 6120 ha | Tổng diện tích lúa đông xuân")]
    [InlineData("Tổng kế hoạch vốn năm 2024 tỉnh giao là 5.310 tỷ đồng.", "T 2024 5310 tỷ đồng | Tổng kế hoạch vốn")]
    [InlineData("Tỷ suất tử vong mẹ năm 2024 là 9,4/100.000 trẻ đẻ sống.", "A 2024 9.4 /100.000 trẻ đẻ sống | Tỷ suất tử vong mẹ")]
    [InlineData("Năm 2024 cấp đổi giấy chứng nhận 4.310/4.500 giấy, đạt 95,8% số giấy phải đổi.", "A 2024 95.8 % | cấp đổi giấy chứng nhận giấy")]
    [InlineData("Lập quy hoạch chung: hoàn thành 21 xã trong năm 2024.", "A 2024 21 xã | Lập quy hoạch chung hoàn thành xã")]
    [InlineData("Phấn đấu 90% chi bộ có chi ủy; 100% đại hội chi bộ xong trước 15/3.", "T 2024 100 % | đại hội chi bộ xong trước 15/3")]
    [InlineData("Vốn chương trình nông thôn mới đến 25/7 giải ngân đạt 41,6% kế hoạch.", "A 2024 ? kh=41.6 | Vốn chương trình nông thôn mới đến 25/7 giải ngân")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến đến 30/9 đạt 64,2%.", "A 2024 64.2 % | Tỷ lệ hồ sơ trực tuyến")]
    [InlineData("Phấn đấu tăng lên đến 10/12 xã đạt chuẩn nông thôn mới.", "T 2024 10 xã | xã đạt chuẩn nông thôn mới")]
    public void Phrase_BesideOtherWords_IsTheIndicators(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));
}
