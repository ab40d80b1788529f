using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>One phenomenon of the language each, positive and negative.</summary>
public sealed class PhenomenonTests
{
    [Theory]
    [InlineData("Phấn đấu tỷ lệ che phủ rừng đạt trên 58%.", "T 2024 > 58 % | tỷ lệ che phủ rừng")]
    [InlineData("Phấn đấu trồng mới từ 2.150 ha rừng trở lên.", "T 2024 >= 2150 ha | trồng mới rừng")]
    [InlineData("Phấn đấu tỷ lệ hộ nghèo còn dưới 3,2%.", "T 2024 < 3.2 % | tỷ lệ hộ nghèo")]
    [InlineData("Phấn đấu tỷ lệ thất nghiệp không quá 4%.", "T 2024 <= 4 % | tỷ lệ thất nghiệp")]
    [InlineData("Phấn đấu thu ngân sách nhà nước đạt tối thiểu 9.800 tỷ đồng.", "T 2024 >= 9800 tỷ đồng | thu ngân sách nhà nước")]
    [InlineData("Năm 2024 đón khoảng 2,1 triệu lượt khách.", "A 2024 ~ 2.1 triệu lượt khách | đón lượt khách")]
    [InlineData("Phấn đấu tốc độ tăng trưởng kinh tế khoảng 7 - 7,5%.", "T 2024 7..7.5 % | tốc độ tăng trưởng kinh tế")]
    [InlineData("Phấn đấu có 14 sản phẩm OCOP đạt 4 sao trở lên.", "T 2024 14 sản phẩm | sản phẩm OCOP đạt 4 sao trở lên")]
    [InlineData("Năm 2024, tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi là 19,4%.", "A 2024 19.4 % | tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi")]
    public void Comparator_WordsOfTheNumber_Bound(string text, string expected) => Assert.Equal(expected, Assert.Single(Sentences.Describe(text)));

    [Theory]
    [InlineData("Tổng thu ngân sách nhà nước ước đạt 4.120 tỷ đồng, bằng 103,2% dự toán, tăng 6,5% so với năm 2023.", "A 2024 4120 tỷ đồng d=6.5% ước kh=103.2 | Tổng thu ngân sách nhà nước")]
    [InlineData("Tổng thu ngân sách nhà nước đạt 4.120 tỷ đồng, vượt 9% so với kế hoạch.", "A 2024 4120 tỷ đồng kh=109 | Tổng thu ngân sách nhà nước")]
    [InlineData("Tổng thu ngân sách nhà nước vượt 12% dự toán với trên 4.120 tỷ đồng.", "A 2024 > 4120 tỷ đồng kh=112 | Tổng thu ngân sách nhà nước")]
    [InlineData("Tổng chi ngân sách đạt 8.210 tỷ đồng, giảm 180 tỷ đồng (-2,1%) so với dự toán.", "A 2024 8210 tỷ đồng kh=97.9 | Tổng chi ngân sách")]
    [InlineData("Thu ngân sách nhà nước mới đạt 63,8% dự toán.", "A 2024 ? kh=63.8 | Thu ngân sách nhà nước")]
    [InlineData("Còn một số chỉ tiêu chưa đạt kế hoạch như: kim ngạch xuất khẩu chỉ đạt 71,4%.", "A 2024 ? kh=71.4 | kim ngạch xuất khẩu")]
    public void PlanShare_BelongsToItsResult(string text, string expected) => Assert.Equal(expected, Assert.Single(Sentences.Describe(text)));

    [Theory]
    [InlineData("Tốc độ tăng trưởng kinh tế đạt 5,81% (kế hoạch 6,5%).", "A 2024 5.81 % | Tốc độ tăng trưởng kinh tế", "T 2024 6.5 % | Tốc độ tăng trưởng kinh tế")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 12,4% năm 2021 xuống còn 7,9% năm 2023.", "A 2021 12.4 % | Tỷ lệ hộ nghèo", "A 2023 7.9 % | Tỷ lệ hộ nghèo")]
    [InlineData("Đến năm 2030 tỷ lệ đô thị hóa đạt 42%, đến năm 2035 đạt 50%.", "T 2030 42 % | tỷ lệ đô thị hóa", "T 2035 50 % | tỷ lệ đô thị hóa")]
    [InlineData("Phấn đấu thu hút 210 triệu USD vốn FDI và 3.400 tỷ đồng vốn DDI.", "T 2024 210 triệu USD | thu hút vốn FDI", "T 2024 3400 tỷ đồng | thu hút vốn DDI")]
    [InlineData("Tỷ lệ bao phủ bảo hiểm y tế đạt 93,5% (năm 2022 đạt 92,1%).", "A 2024 93.5 % | Tỷ lệ bao phủ bảo hiểm y tế", "A 2022 92.1 % | Tỷ lệ bao phủ bảo hiểm y tế")]
    public void TwoFigures_OfOneIndicator_KeepTheirKindsAndPeriods(string text, string first, string second) => Assert.Equal([first, second], Sentences.Describe(text));

    [Theory]
    [InlineData("Phấn đấu chỉ số năng lực cạnh tranh cấp tỉnh tăng từ 3 bậc trở lên.", "T 2024 >= 3 bậc up | chỉ số năng lực cạnh tranh cấp tỉnh")]
    [InlineData("Phấn đấu giảm từ 4% trở lên số vụ tai nạn giao thông.", "T 2024 >= 4 % down | số vụ tai nạn giao thông")]
    [InlineData("Phấn đấu giảm tỷ lệ trẻ em suy dinh dưỡng xuống dưới 14,5%.", "T 2024 < 14.5 % | giảm tỷ lệ trẻ em suy dinh dưỡng")]
    [InlineData("Phấn đấu có thêm 7 xã đạt chuẩn nông thôn mới.", "T 2024 7 xã up | xã đạt chuẩn nông thôn mới")]
    public void Measure_VerbBeforeTheNumber_SaysStateOrChange(string text, string expected) => Assert.Equal(expected, Assert.Single(Sentences.Describe(text)));

    [Fact]
    public void Introduction_BeforeAColon_HoldsForTheList() => Assert.Equal(
        ["T 2025 > 7.5 % | Tốc độ tăng trưởng kinh tế", "T 2025 68 triệu đồng | GRDP bình quân đầu người", "T 2025 100 % | Tiếp nhận, xử lý tố giác, tin báo tội phạm"],
        Sentences.Describe("Hội đồng nhân dân quyết nghị các chỉ tiêu chủ yếu năm 2025 như sau:\n- Tốc độ tăng trưởng kinh tế đạt trên 7,5%.\n- GRDP bình quân đầu người: 68 triệu đồng.\n- Tiếp nhận, xử lý 100% tố giác, tin báo tội phạm."));

    [Fact]
    public void Anaphor_TakesUpTheLastIndicator() => Assert.Equal(
        ["A 2022 8.1 % | tỷ lệ hộ nghèo", "A 2024 6.4 % | tỷ lệ hộ nghèo"],
        Sentences.Describe("Năm 2022, tỷ lệ hộ nghèo còn 8,1%. Năm 2024 tỷ lệ này còn 6,4%."));

    [Theory]
    [InlineData("Trận chung kết kết thúc với tỷ số 3-1 sau 120 phút, 12.500 khán giả có mặt trên sân.")]
    [InlineData("Giá cà phê hôm nay giảm 1.300 đồng/kg, còn 118.500 đồng/kg; giá tiêu đi ngang ở mức 146.000 đồng/kg.")]
    [InlineData("Người điều khiển xe máy không đội mũ bảo hiểm bị phạt tiền từ 400.000 đồng đến 600.000 đồng theo Điều 7.")]
    [InlineData("Vụ va chạm trên quốc lộ 4D tại km 97 làm 2 người chết, 5 người bị thương.")]
    [InlineData("Bị cáo 37 tuổi chiếm đoạt 4,2 tỷ đồng của 16 bị hại, lĩnh 14 năm tù.")]
    [InlineData("Liên hệ số 0214.3840.123, phòng 205, từ 7 giờ 30 đến 17 giờ.")]
    public void Extract_NumbersWithoutGoals_GivesNothing(string text) => Assert.Empty(Sentences.Describe(text));

    [Fact]
    public void Extract_EveryNumber_IsObservedOrRefused()
    {
        const string Text = "Ngày 3/12, 45 đại biểu dự họp, thông qua 28 chỉ tiêu. Tỷ lệ che phủ rừng đạt 57,2%, vượt 0,3% so với kế hoạch. Nghị quyết số 19-NQ/TU dài 12 trang.";
        Extraction extraction = Sentences.Read(Text);

        Assert.Contains(extraction.Observations, o => o.Value == 57.2m);
        Assert.All(["3/12", "45 đại biểu", "28 chỉ tiêu", "19", "12"],
            printed => Assert.Contains(extraction.Rejections, rejection => rejection.Quote.StartsWith(printed, StringComparison.Ordinal)));
    }
}
