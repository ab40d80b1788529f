using Ingest.Core.Lexicon;

namespace Ingest.Core.Tests.Lexicon;

public sealed class AreaMatcherTests
{
    [Theory]
    [InlineData("Năm 2031, tỉnh Bình Định và Quảng Ngãi cùng đạt", "binh-dinh quang-ngai")]
    [InlineData("giữ gìn hòa bình ở Hòa Bình", "hoa-binh")]
    [InlineData("KHÁT VỌNG HÒA BÌNH", "")]
    [InlineData("UBND TỈNH HÒA BÌNH", "hoa-binh")]
    [InlineData("biển Thái Bình Dương", "")]
    [InlineData("ông Nguyễn Thái Bình ở Thái Bình", "thai-binh")]
    [InlineData("học tập đạo đức Hồ Chí Minh tại TP. Hồ Chí Minh", "ho-chi-minh")]
    [InlineData("so với cả nước", "viet-nam")]
    [InlineData("Bà Rịa - Vũng Tàu, An Giang", "ba-ria-vung-tau an-giang")]
    [InlineData("huyện Tây Sơn", "tay-son")]
    [InlineData("lễ hội Tây Sơn", "")]
    [InlineData("huyện Châu Thành, tỉnh Tiền Giang", "tien-giang-chau-thanh tien-giang")]
    [InlineData("các huyện Na Hang, Lâm Bình và Yên Sơn", "na-hang lam-binh yen-son")]
    [InlineData("xã Canh Vinh, huyện Vân Canh", "van-canh-xa-canh-vinh van-canh")]
    [InlineData("nông thôn mới của xã nghèo thuộc huyện nghèo", "")]
    [InlineData("thành phố Vinh", "vinh")]
    [InlineData("thành phố vinh dự đón nhận", "")]
    public void FindAll_Text_Areas(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', AreaMatcher.FindAll(text).Select(mention => mention.Area.Id)));

    [Fact]
    public void FindAll_Mention_SpanHoldsKindAndName()
    {
        const string Text = "Tại huyện Vân Canh, sáng nay";
        var mention = Assert.Single(AreaMatcher.FindAll(Text));
        Assert.Equal("huyện Vân Canh", Text.Substring(mention.Span.Start, mention.Span.Length));
    }

    [Fact]
    public void FindAll_AmbiguousDistrict_DocumentsProvinceDecides() =>
        Assert.Equal("ben-tre-chau-thanh", Assert.Single(AreaMatcher.FindAll("Huyện Châu Thành đạt", null, AreaCatalogue.Find("ben-tre"))).Area.Id);

    [Fact]
    public void FindAll_AfterTheReform_NewProvince() =>
        Assert.Equal("lam-dong-2025", Assert.Single(AreaMatcher.FindAll("Tỉnh Lâm Đồng", new DateOnly(2026, 1, 1))).Area.Id);

    [Fact]
    public void FindAll_LongChainOfDistricts_Ends() =>
        Assert.NotEmpty(AreaMatcher.FindAll(string.Concat(Enumerable.Repeat("huyện Châu Thành, ", 20000)), null, AreaCatalogue.Find("long-an")));
}
