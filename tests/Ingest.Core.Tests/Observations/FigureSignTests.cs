using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Figures that look like somebody's own, a building's or a group's and are statistics of the area, and those that look like statistics and are none.</summary>
public sealed class FigureSignTests
{
    private const string Goals = "Năm 2024, tỷ lệ hộ nghèo của huyện còn 4,2%, thu ngân sách nhà nước đạt 210 tỷ đồng, độ che phủ rừng 51,3%.\n\n";

    [Theory]
    [InlineData("Sân bay Phú Hải phục vụ 2,4 triệu hành khách.")]
    [InlineData("Cảng Bình An thông qua 5,6 triệu tấn hàng hóa.")]
    [InlineData("Khu di tích Đồi Thông đón 180 nghìn lượt khách.")]
    [InlineData("Khu công nghiệp Nam Sơn giải quyết việc làm cho 2.300 lao động.")]
    [InlineData("Khách đi nhiều nhất là sang Nhật Bản với 1.900 lao động, kế đến là Đài Loan 1.300 lao động.")]
    [InlineData("Theo tôi nhớ, doanh thu du lịch là 620 tỷ đồng.")]
    [InlineData("Bà Hoàng Thị Sao, Bí thư Đảng ủy xã, nói cây quế nay đã phủ 640 ha.")]
    [InlineData("Anh Tẩn A Sì có nhà mới. Bát Xát gieo trồng 8.400 ha lúa.")]
    [InlineData("Huyện phấn đấu thành lập mới ít nhất 30 doanh nghiệp và giữ tỷ lệ thất nghiệp dưới 2%.")]
    [InlineData("Sản lượng thóc đạt mục tiêu trên 1 triệu tấn.")]
    [InlineData("Tỷ lệ hộ cận nghèo giảm bình quân 1%/năm.")]
    [InlineData("Quy mô kinh tế chia bình quân mỗi người dân được 57 triệu đồng.")]
    [InlineData("Tổng trị giá hàng hóa xuất nhập khẩu qua cửa khẩu đạt 1,7 tỷ USD.")]
    [InlineData("Huyện bố trí 25 tỷ đồng cho các công trình thủy lợi.")]
    [InlineData("Toàn huyện dồn đổi ruộng đất xong ở 14 xã.")]
    [InlineData("Huyện có 86 tổ công nghệ số với 610 thành viên.")]
    [InlineData("Thời gian khách ở lại bình quân 2,1 ngày.")]
    [InlineData("Báo cáo tại phiên họp, văn phòng cho biết: có 17 xã đạt chuẩn nông thôn mới.")]
    [InlineData("Huyện nâng tổng chiều dài cao tốc lên 62 km.")]
    [InlineData("Sản lượng trứng đạt 4 triệu quả.")]
    [InlineData("Kinh phí thực hiện dự kiến 45 tỷ đồng.")]
    [InlineData("Toàn huyện xây được 1.420 chỗ ở cho công nhân.")]
    public void Figure_OfTheAreaThatLooksLikeAnother_IsRead(string text) => Assert.True(Sentences.Describe(Goals + text).Length > 3);

    [Theory]
    [InlineData("Ưu tiên nguồn lực cho 14 xã đặc biệt khó khăn.", "group")]
    [InlineData("Ở 6 huyện nghèo, đời sống còn khó.", "group")]
    [InlineData("Xã có 1.120 hộ, sống nhờ rừng.", "population")]
    [InlineData("Còn 3 tiêu chí chưa đạt là trường học, chợ và nhà ở.", "count-of-criteria")]
    [InlineData("Đồng bào trồng rừng nhiều gấp đôi.", "no-indicator")]
    [InlineData("Theo quy định, trường học phải có 10 m2 sân chơi.", "standard")]
    [InlineData("Lương khởi điểm của thợ may là 6 triệu đồng.", "standard")]
    [InlineData("Ngày 12/5, có 118 đảng viên dự.", "meeting")]
    [InlineData("Trường mới khang trang. Kinh phí 12 tỷ đồng.", "project-size")]
    [InlineData("Dịp này, huyện bắn 500 quả pháo hoa.", "occasion")]
    [InlineData("Dự án Bến Xưa giải quyết việc làm cho 90 lao động.", "project")]
    [InlineData("Khu công nghiệp Nam Sơn vay 40 tỷ đồng.", "project")]
    public void Figure_OfNoStatistic_IsRefused(string text, string reason)
    {
        Extraction extraction = Sentences.Read(Goals + text);

        Assert.Equal(3, extraction.Observations.Length);
        Assert.Contains(extraction.Rejections, rejection => rejection.Reason == reason);
    }
}
