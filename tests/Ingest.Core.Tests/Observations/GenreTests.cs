namespace Ingest.Core.Tests.Observations;

/// <summary>A text without known indicators is one of goals where its vocabulary says so, and none where another genre's vocabulary prevails.</summary>
public sealed class GenreTests
{
    [Theory]
    [InlineData("Đại hội xã Tân Lập đề ra các chỉ tiêu của nhiệm kỳ: đến năm 2029, 85% số hộ dùng bếp ga; mỗi ấp có 2 điểm đọc sách.", 2)]
    [InlineData("Theo niên giám thống kê năm 2023, toàn huyện có 47 trạm y tế; bình quân mỗi trạm có 6 giường bệnh, 99% trẻ được cân đo.", 2)]
    [InlineData("Năm 2023, ngành du lịch đón 4,2 triệu lượt khách lưu trú, tăng so với cùng kỳ; lượt khách du lịch đi tàu đạt 310 nghìn.", 1)]
    public void Text_OfPlansReportsOrStatistics_IsRead(string text, int least) => Assert.True(Sentences.Describe(text).Length >= least);

    [Theory]
    [InlineData("Tòa án tuyên phạt bị cáo 12 năm tù; bị cáo chiếm đoạt 3,4 tỷ đồng của 40 bị hại, khắc phục được 20%.")]
    [InlineData("Dự báo lượng mưa 120 mm, mực nước trên báo động 2 là 0,4 m, gió giật cấp 8, độ ẩm 92%; diện tích ngập 45 ha.")]
    [InlineData("Hiệp 2, trận đấu có 31.000 khán giả; đội khách giữ bóng 61%, cầu thủ trẻ ghi bàn phút 88, tỷ lệ chuyền đúng 84%.")]
    [InlineData("Bảng giá hôm nay: thương lái mua vào 62.000 đồng/kg, giá bán 71.500 đồng/kg, tỷ giá tăng 0,3%, thị trường trầm lắng.")]
    [InlineData("Doanh thu thuần năm 2023 đạt 820 tỷ đồng, bằng 91% kế hoạch; lợi nhuận sau thuế 37 tỷ đồng, bằng 84% kế hoạch; hàng tồn kho 160 tỷ đồng. Đại hội cổ đông chốt cổ tức 8%.")]
    public void Text_OfAnotherGenre_GivesNothing(string text) => Assert.Empty(Sentences.Describe(text));

    [Theory]
    [InlineData("Dự báo lượng mưa phổ biến 90 mm, gió giật cấp 7; mực nước trên báo động 1 là 0,2 m, nhiệt độ thấp nhất 21 độ, độ ẩm 94%.")]
    [InlineData("Công ty Hoa Đá có doanh thu thuần 640 tỷ đồng, lợi nhuận sau thuế 52 tỷ đồng, cổ tức 9%; đại hội cổ đông dự kiến họp vào tháng 4.")]
    public void Text_WithOneParagraphOfAnotherGenre_IsStillRead(string aside) => Assert.Contains(
        Sentences.Describe($"Năm 2023, huyện thu ngân sách 214 tỷ đồng, bằng 106% kế hoạch.\n\n{aside}\n\nTỷ lệ hộ nghèo còn 4,7%, giảm 1,3 điểm phần trăm."), fact => fact.Contains("214", StringComparison.Ordinal));

    [Theory]
    [InlineData("Va chạm giữa xe khách và xe tải làm 3 người tử vong, 14 người bị thương, cấp cứu 9 người; tài xế khai chạy 74 km/h, hiện trường dài 60 m.")]
    [InlineData("Đội chủ nhà kiểm soát bóng 58%, mở tỷ số phút 31; tiền đạo có 7 cú sút, tỷ lệ chuyền đúng 81%, giành 19 điểm.")]
    [InlineData("Nguyên liệu gồm 900 g cá, 4 muỗng nước mắm, 3 lít nước dùng; luộc rồi xào, mỗi phần 510 kcal, bớt 20% chất béo.")]
    [InlineData("Mẫu xe nặng 112 kg, pin 2,9 kWh, sạc đến 80% trong 3 giờ, tốc độ tối đa 69 km/h, bảo hành 4 năm, hơn đời trước 12%.")]
    [InlineData("Gia đình ông trừ chi phí thu lãi 240 triệu đồng, chuồng trại rộng 600 m2, tỷ lệ nuôi sống 93%; ông cho biết đàn dê có 64 con.")]
    public void Paragraph_OfAnotherGenreInAReport_GivesNothing(string aside) => Assert.Equal(
        3, Sentences.Describe($"Năm 2023, huyện thu ngân sách 214 tỷ đồng, bằng 106% kế hoạch.\n\n{aside}\n\nTỷ lệ hộ nghèo còn 4,7%, giảm 1,3 điểm phần trăm.\n\nDiện tích gieo trồng đạt 9.300 ha.").Length);

    [Fact]
    public void Refusal_OfAnotherGenre_SaysSo() => Assert.Contains(
        Sentences.Read("Dự báo lượng mưa 120 mm, mực nước 0,4 m, độ ẩm 92%.").Rejections, rejection => rejection.Reason == "document-without-goals");
}
