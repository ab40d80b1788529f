using Ingest.Core.Observations.Names;

namespace Ingest.Core.Tests.Observations;

/// <summary>Which phrases name an indicator, which only an owner, and which nothing.</summary>
public sealed class PhraseQualityTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("đầu nhiệm kỳ")]
    [InlineData("Cách đây ba năm")]
    [InlineData("XIV")]
    [InlineData("còn chưa đầy")]
    [InlineData("Nói thẳng ra")]
    [InlineData("Phó chủ tịch UBND huyện yêu cầu")]
    [InlineData("Chợ Lách đặt")]
    [InlineData("thấp xa mức bình quân của cả nước")]
    [InlineData("nghị quyết")]
    public void Of_WordsThatMeasureNothing_IsNameless(string phrase) => Assert.True(PhraseQuality.Of(phrase).IsNameless);

    [Theory]
    [InlineData("Chợ Lách")]
    [InlineData("toàn ngành")]
    [InlineData("năm ngoái huyện Chợ Lách")]
    public void Of_OwnersAlone_IsOwner(string phrase) => Assert.True(PhraseQuality.Of(phrase) is { IsOwner: true, IsNameless: false, Names: false });

    [Theory]
    [InlineData("đầu nhiệm kỳ đàn trâu")]
    [InlineData("GRDP Bến Tre")]
    [InlineData("đạt chuẩn")]
    [InlineData("cấp xã")]
    [InlineData("tiêu hủy lợn")]
    [InlineData("Chợ nông thôn")]
    [InlineData("Sâm Lai Châu")]
    [InlineData("trạm 5G")]
    public void Of_AnyOtherWord_Names(string phrase) => Assert.True(PhraseQuality.Of(phrase) is { Names: true, IsOwner: false, IsNameless: false });

    [Fact]
    public void Of_NoWord_IsNothing() => Assert.True(PhraseQuality.Of(" - ") is { Names: false, IsOwner: false, IsNameless: false });

    [Theory]
    [InlineData("Xuất khẩu thủy sản năm 2024 đạt 512 triệu USD. Nói đúng ra, con số ước thực hiện là 498 triệu USD.", "A 2024 498 triệu USD ước | Xuất khẩu thủy sản")]
    [InlineData("Tỷ lệ lao động qua đào tạo năm 2024 đạt 63%, thấp xa so với mục tiêu 68%.", "T 2024 68 % | Tỷ lệ lao động qua đào tạo")]
    [InlineData("Năm 2024, tỷ lệ lao động qua đào tạo đạt 63%. Nghị quyết Đại hội XIV: 75% vào năm 2025.", "T 2025 75 % | tỷ lệ lao động qua đào tạo")]
    [InlineData("Năm 2024, điểm cộng là 92% trẻ dưới 1 tuổi được tiêm đủ vắc xin.", "A 2024 92 % | trẻ dưới 1 tuổi được tiêm đủ vắc xin")]
    [InlineData("Năm 2024, hàng qua cảng biển theo nghị quyết phải đạt 9,2 triệu tấn.", "T 2024 9.2 triệu tấn | cảng biển")]
    [InlineData("Năm 2024, ngành chế biến gỗ là nhóm duy nhất đi xuống, giảm 4,1%.", "A 2024 4.1 % down | chế biến gỗ")]
    public void Words_ThatMeasureNothing_GiveWayToTheNameBefore(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, kết nạp 640 đảng viên mới.", "A 2024 640 đảng viên | kết nạp đảng viên mới")]
    [InlineData("Năm 2024, có 7 huyện hoàn thành nhiệm vụ.", "A 2024 7 huyện | huyện hoàn thành nhiệm vụ")]
    [InlineData("Năm 2024, tỷ lệ hộ nghèo chỉ còn 3,1% theo chuẩn của tỉnh.", "A 2024 3.1 % | tỷ lệ hộ nghèo")]
    public void Words_BehindTheFigure_NameOnlyWhatTheyTellApart(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Fact]
    public void Figure_WithoutAName_TakesUpThatOfItsOwnDimension() => Assert.Contains(
        "T 2025 8400 tỷ đồng | doanh thu", Sentences.Describe("Năm 2024, doanh thu du lịch đạt 7.150 tỷ đồng. Cả năm đón 5,2 triệu lượt khách. Năm 2025, phấn đấu đạt 8.400 tỷ đồng." + Context).Select(line => line.Replace("doanh thu du lịch", "doanh thu", StringComparison.Ordinal)));

    [Theory]
    [InlineData("- Y tế: 81,5% nhân dân có thẻ bảo hiểm y tế.", "nhân dân có thẻ bảo hiểm y tế")]
    [InlineData("- Môi trường: 88% số hộ dùng nước hợp vệ sinh.", "số hộ dùng nước hợp vệ sinh")]
    [InlineData("- Tỷ lệ che phủ rừng: 61% diện tích tự nhiên.", "Tỷ lệ che phủ rừng")]
    [InlineData("Cơ cấu kinh tế: nông nghiệp 25%, công nghiệp 40%.", "nông nghiệp")]
    public void Theme_AtTheHeadOfALine_GivesWayToWhatIsMeasured(string text, string expected) =>
        Assert.Contains(expected, Sentences.Describe(text + Context)[0], StringComparison.Ordinal);
}
