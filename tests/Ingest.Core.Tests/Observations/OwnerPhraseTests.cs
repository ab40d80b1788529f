using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Phrases: owners left of a figure, sectors of a whole, counters joined by "và"; and counts and sizes that are no goals.</summary>
public sealed class OwnerPhraseTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2023, Lạng Sơn đã có 4.300 ha na.", "A 2023 4300 ha | na")]
    [InlineData("Năm 2023, bà con thu về 1.250 tấn mật ong.", "A 2023 1250 tấn | mật ong")]
    [InlineData("Năm 2023, tổng vốn huy động trong dân đạt 75 tỷ đồng.", "A 2023 75 tỷ đồng | tổng vốn huy động trong dân")]
    [InlineData("Năm 2023, diện tích sầu riêng đạt 810 ha.", "A 2023 810 ha | diện tích sầu riêng")]
    [InlineData("Năm 2023, tỷ lệ lao động có bằng cấp, chứng chỉ đạt 29,5%.", "A 2023 29.5 % | tỷ lệ lao động có bằng cấp, chứng chỉ")]
    public void Phrase_IsWhatIsMeasured_NotWhoHasIt(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[0]);

    [Fact]
    public void Sectors_BehindAGrowth_AreItsParts() => Assert.Equal(
        ["T 2024 9 % up | Giá trị sản xuất", "T 2024 4 % up | Giá trị sản xuất nông nghiệp", "T 2024 12 % up | Giá trị sản xuất công nghiệp - xây dựng"],
        Sentences.Describe("Mục tiêu năm 2024: Giá trị sản xuất tăng 9%; nông nghiệp: 4%; công nghiệp - xây dựng: 12%." + Context)[..3]);

    [Fact]
    public void Counters_JoinedByAnd_ShareWhatStandsBehind() => Assert.Equal(
        ["A 2023 21 xã | xã đạt chuẩn nông thôn mới", "A 2023 160 thôn | thôn đạt chuẩn nông thôn mới"],
        Sentences.Describe("Năm 2023, có 21 xã và 160 thôn đạt chuẩn nông thôn mới." + Context)[..2]);

    [Theory]
    [InlineData("Huyện có 18 xã, thị trấn.", "18", "administrative-units")]
    [InlineData("Tỉnh sáp nhập 40 xã thành 15 xã.", "40", "administrative-units")]
    [InlineData("Bản xa nhất cách trung tâm 48 km.", "48", "distance")]
    [InlineData("Cứ 1% dân số có bảo hiểm thì cần thêm vốn.", "1", "hypothetical")]
    [InlineData("Dự án có tổng mức đầu tư 640 tỷ đồng.", "640", "project")]
    [InlineData("Không kể tiền sử dụng đất 55 tỷ đồng, số thu như trên.", "55", "exclusion")]
    [InlineData("Thương lái mua quế cao hơn 300 đồng/kg.", "300", "price")]
    [InlineData("Tỉnh hoàn thành đề án sắp xếp 22 xã.", "22", "administrative-units")]
    [InlineData("Một đại biểu đề nghị nâng chỉ tiêu lên 12%.", "12", "opinion")]
    [InlineData("Ông Trần Văn Bình ở bản Nà Ca trồng quế, nay mỗi năm thu nhập thêm 95 triệu đồng.", "95", "person")]
    [InlineData("Hỗ trợ xây nhà, mỗi căn 60 triệu đồng.", "60", "allowance")]
    [InlineData("Nhiệt độ cao nhất vượt 39 độ C.", "39", "weather")]
    [InlineData("Xã có diện tích tự nhiên 84 km2.", "84", "area-facts")]
    [InlineData("\"Mỗi sào cho 5 tạ, nhà tôi đủ ăn\", bà Lò Thị Pản nói.", "5", "each")]
    public void Figure_ThatMeasuresNoGoal_IsRefused(string text, string figure, string reason)
    {
        Extraction read = Sentences.Read(text + Context);
        Assert.Contains(read.Rejections, rejection => rejection.Reason == reason && rejection.Quote.StartsWith(figure, StringComparison.Ordinal));
        Assert.Equal(2, read.Observations.Length);
    }

    [Theory]
    [InlineData("Năm 2023, có 18 xã đạt chuẩn nông thôn mới.", "A 2023 18 xã | xã đạt chuẩn nông thôn mới")]
    [InlineData("Năm 2023, 12/18 xã có trạm y tế mới.", "A 2023 12 xã | xã có trạm y tế mới")]
    [InlineData("Năm 2023, tổng mức đầu tư toàn xã hội đạt 12.400 tỷ đồng.", "A 2023 12400 tỷ đồng | tổng mức đầu tư toàn xã hội")]
    [InlineData("Năm 2023, 29 xã đạt từ 15 đến 18 tiêu chí.", "A 2023 29 xã | xã đạt từ 15 đến 18 tiêu chí")]
    [InlineData("Năm 2023, toàn dân (100%) có thẻ bảo hiểm y tế.", "A 2023 100 % | toàn dân có thẻ bảo hiểm y tế")]
    [InlineData("Năm 2023, doanh thu du lịch đạt 410 tỷ đồng, bằng 72% cùng kỳ 2019.", "A 2023 410 tỷ đồng d=72% | doanh thu du lịch")]
    [InlineData("Ông Lý A Páo, Chủ tịch huyện, cho biết năm 2023 thu ngân sách đạt 61 tỷ đồng.", "A 2023 61 tỷ đồng | thu ngân sách")]
    public void Figure_ThatLooksLikeOne_IsKept(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[0]);
}
