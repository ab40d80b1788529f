namespace Ingest.Core.Tests.Observations;

/// <summary>Changes told in other words than "tăng" and "giảm", and figures that only look like them.</summary>
public sealed class ChangeWordTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2023, doanh thu du lịch đạt 940 tỷ đồng, hơn cùng kỳ 12,5%.", "A 2023 940 tỷ đồng d=12.5% | doanh thu du lịch")]
    [InlineData("Năm 2023, sản lượng thịt hơi đạt 61.200 tấn, kém năm trước 3,1%.", "A 2023 61200 tấn d=-3.1% | sản lượng thịt hơi")]
    [InlineData("Năm 2023, kim ngạch xuất khẩu đạt 420 triệu USD, nhỉnh hơn cùng kỳ 4%.", "A 2023 420 triệu USD d=4% | kim ngạch xuất khẩu")]
    [InlineData("Năm 2023, thu nhập bình quân đầu người đạt 58 triệu đồng, hơn năm 2019 tới 21 triệu đồng.", "A 2023 58 triệu đồng d=21triệu đồng | thu nhập bình quân đầu người")]
    [InlineData("Năm 2023, diện tích lúa đạt 31.400 ha (-650 ha).", "A 2023 31400 ha d=-650ha | diện tích lúa")]
    [InlineData("Năm 2023, số người tham gia bảo hiểm y tế đạt 412.000 người, thêm 9.300 người so với năm 2022.", "A 2023 412000 người d=9300người | số người tham gia bảo hiểm y tế")]
    public void Change_InOtherWords_BelongsToItsFigure(string text, string expected)
    {
        string[] read = Sentences.Describe(text + Context);
        Assert.Equal(expected, read[0]);
        Assert.Equal(3, read.Length);
    }

    [Theory]
    [InlineData("Năm 2023, thu nội địa đạt 2.310 tỷ đồng, vượt dự toán được giao 190 tỷ đồng.", "A 2023 2310 tỷ đồng | thu nội địa")]
    [InlineData("Năm 2023, số vụ phạm pháp hình sự là 512 vụ, giảm 64 vụ (11,1%) so với cùng kỳ.", "A 2023 512 vụ d=-64vụ | số vụ phạm pháp hình sự")]
    [InlineData("Năm 2023, tỷ lệ che phủ rừng đạt 58,3%, vượt chỉ tiêu 1,5 điểm phần trăm.", "A 2023 58.3 % | tỷ lệ che phủ rừng")]
    public void Gap_OrChangeToldAgain_IsNoFigureOfItsOwn(string text, string expected)
    {
        string[] read = Sentences.Describe(text + Context);
        Assert.Equal(expected, read[0]);
        Assert.Equal(3, read.Length);
    }

    [Fact]
    public void Points_BeforeThePlan_AreNoGap() => Assert.Contains(
        "A 2023 1.5 điểm phần trăm down | tỷ lệ hộ nghèo", Sentences.Describe("Năm 2023, tỷ lệ hộ nghèo giảm 1,5 điểm phần trăm, vượt chỉ tiêu đề ra." + Context));

    [Fact]
    public void YearlyRate_BesideALevel_StandsOnItsOwn() => Assert.Contains(
        "A 2023 3.5 % down | tỷ lệ hộ nghèo",
        Sentences.Describe("Năm 2023, tỷ lệ hộ nghèo còn 9,6%, bình quân mỗi năm giảm 3,5%." + Context));

    [Theory]
    [InlineData("Năm 2024 phấn đấu trồng mới thêm 240 ha chè.", "T 2024 240 ha | trồng mới chè")]
    [InlineData("Năm 2024 phấn đấu xóa thêm ít nhất 35 hộ nghèo.", "T 2024 >= 35 hộ down | xóa hộ nghèo")]
    [InlineData("Năm 2024 phấn đấu có thêm 4 xã đạt chuẩn nông thôn mới.", "T 2024 4 xã up | xã đạt chuẩn nông thôn mới")]
    public void More_IsReadByWhatIsDone(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[0]);

    [Fact]
    public void Shares_HandedOutInOrder_BelongToTheFiguresBefore() => Assert.Equal(
        ["A 2023 18200 con kh=97.5 | đàn trâu", "A 2023 52600 con kh=88.4 | đàn dê"],
        Sentences.Describe("Năm 2023, đàn trâu có 18.200 con, đàn dê có 52.600 con, lần lượt đạt 97,5% và 88,4% kế hoạch." + Context)[..2]);

    [Fact]
    public void Changes_InARow_BelongToTheFiguresBefore() => Assert.Equal(
        ["A 2023 18200 con d=2.5% | đàn trâu", "A 2023 52600 con d=6% | đàn dê"],
        Sentences.Describe("Năm 2023, đàn trâu có 18.200 con, đàn dê có 52.600 con, tăng lần lượt 2,5% và 6% so với cùng kỳ." + Context)[..2]);

    [Fact]
    public void PlansLevel_ComparedWith_IsTheTarget() => Assert.Contains(
        "T 2023 92 % | tỷ lệ bao phủ bảo hiểm y tế",
        Sentences.Describe("Năm 2023, tỷ lệ bao phủ bảo hiểm y tế đạt 89,4%, thấp hơn mức 92% nghị quyết đề ra." + Context));

    [Fact]
    public void Row_OfBareResults_TakesUpThePlansNames() => Assert.Equal(
        ["A 2023 3 xã | xã đạt chuẩn nông thôn mới", "A 2023 9 thôn | thôn kiểu mẫu"],
        Sentences.Describe("Kế hoạch năm 2023 là 4 xã đạt chuẩn nông thôn mới, 10 thôn kiểu mẫu. Kết quả năm 2023 lần lượt là 3 xã và 9 thôn." + Context)[2..4]);

    [Theory]
    [InlineData("Năm 2023, dư nợ tín dụng chính sách đạt 2 tỷ 450 triệu đồng.", "A 2023 2.45 tỷ đồng | dư nợ tín dụng chính sách")]
    [InlineData("Năm 2023, nợ quá hạn còn 812 triệu 500 nghìn đồng.", "A 2023 812.5 triệu đồng | nợ quá hạn")]
    public void Amount_InTwoScales_IsOneFigure(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[0]);
}
