using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Lexicon;

public sealed class IndicatorCatalogueTests
{
    [Theory]
    [InlineData("Tốc độ tăng tổng sản phẩm trên địa bàn tỉnh (GRDP)", "%", "grdp-growth")]
    [InlineData("GRDP bình quân đầu người", "triệu đồng", "grdp-per-capita")]
    [InlineData("Thu nhập bình quân đầu người", "triệu đồng/người/năm", "income-per-capita")]
    [InlineData("thu nhập bình quân đầu người khu vực nông thôn", "triệu đồng", "rural-income-per-capita")]
    [InlineData("Tổng sản phẩm trên địa bàn theo giá so sánh 2010", "tỷ đồng", "grdp-constant-2010-prices")]
    [InlineData("Quy mô GRDP (giá hiện hành)", "nghìn tỷ đồng", "grdp-current-prices")]
    [InlineData("GRDP", "tỷ đồng", "grdp-value")]
    [InlineData("Cơ cấu kinh tế khu vực I", "%", "agriculture-share")]
    [InlineData("tỷ trọng khu vực II", "%", "industry-construction-share")]
    [InlineData("số người tham gia BHYT", "người", "health-insurance-participants")]
    [InlineData("người tham gia BHXH bắt buộc", "người", "social-insurance-participants")]
    [InlineData("số người tham gia bảo hiểm xã hội tự nguyện", "người", "voluntary-social-insurance-participants")]
    [InlineData("số người tham gia BHTN", "người", "unemployment-insurance-participants")]
    [InlineData("tổng doanh số cho vay", "tỷ đồng", "policy-loans-disbursed")]
    [InlineData("doanh số thu nợ", "tỷ đồng", "policy-loans-collected")]
    [InlineData("Nợ quá hạn", "tỷ đồng", "overdue-debt")]
    [InlineData("tỷ lệ nợ quá hạn", "%", "overdue-debt-rate")]
    [InlineData("công suất sử dụng giường bệnh", "%", "bed-occupancy-rate")]
    [InlineData("tổng số lượt khám bệnh", "lượt", "medical-examinations")]
    [InlineData("Tổng thu NSNN trên địa bàn", "tỷ đồng", "state-budget-revenue")]
    [InlineData("thu nội địa", "tỷ đồng", "domestic-budget-revenue")]
    [InlineData("Kim ngạch xuất khẩu hàng hóa", "triệu USD", "export-turnover")]
    [InlineData("kim ngạch nhập khẩu", "triệu USD", "import-turnover")]
    [InlineData("tổng kim ngạch xuất, nhập khẩu", "triệu USD", "import-export-turnover")]
    [InlineData("tổng số trường học đạt chuẩn quốc gia", "trường", "national-standard-schools")]
    [InlineData("Tỷ lệ trường đạt chuẩn quốc gia", "%", "national-standard-schools-rate")]
    [InlineData("công nhận mới trường đạt chuẩn quốc gia", "trường", "new-national-standard-schools")]
    [InlineData("Chỉ số PAPI", "điểm", "papi-score")]
    [InlineData("Chỉ số PAPI", "hạng", "papi-rank")]
    [InlineData("xếp hạng chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "hạng", "pci-rank")]
    [InlineData("Tỷ lệ che phủ rừng", "%", "forest-coverage")]
    [InlineData("duy trì độ che phủ rừng", "%", "forest-coverage")]
    [InlineData("Số xã đạt chuẩn nông thôn mới nâng cao", "xã", "advanced-new-rural-communes")]
    [InlineData("tỉ lệ hộ nghèo (theo chuẩn nghèo đa chiều)", "%", "poverty-rate")]
    [InlineData("Tỷ lệ hộ cận nghèo", "%", "near-poor-rate")]
    [InlineData("tỷ lệ thất nghiệp khu vực thành thị", "%", "urban-unemployment-rate")]
    [InlineData("Số bác sỹ/vạn dân", "bác sĩ", "doctors-per-10000")]
    [InlineData("giải ngân vốn đầu tư công", "%", "public-investment-disbursement-rate")]
    [InlineData("giải ngân vốn đầu tư công", "tỷ đồng", "public-investment-disbursed")]
    [InlineData("GRDP bình quân đầu người tỉnh Hà Nam", "triệu đồng", "grdp-per-capita")]
    [InlineData("lượt khách du lịch đến Sóc Trăng", "triệu lượt khách", "tourist-arrivals")]
    [InlineData("Tổng thu ngân sách nhà nước trên địa bàn - Thu nội địa", "tỷ đồng", "domestic-budget-revenue")]
    public void Match_PhraseWithUnit_Indicator(string phrase, string unit, string id) =>
        Assert.Equal(id, IndicatorCatalogue.Match(phrase, UnitTable.Parse(unit)!.Dimension, false)?.Id);

    [Theory]
    [InlineData("tỷ lệ hộ nghèo", "%", "poverty-rate-reduction")]
    [InlineData("tỷ lệ hộ nghèo ở các huyện nghèo", "%", "poverty-rate-reduction-poor-districts")]
    [InlineData("trường đạt chuẩn quốc gia", "trường", "new-national-standard-schools")]
    [InlineData("giá trị sản xuất công nghiệp", "%", "industrial-production-growth")]
    [InlineData("đảng viên", "đảng viên", "new-party-members")]
    [InlineData("số vụ tội phạm về trật tự xã hội", "%", "social-order-crimes")]
    [InlineData("chỉ số chuyển đổi số cấp tỉnh", "bậc", "digital-transformation-rank")]
    public void Match_PhraseOfAChange_IndicatorOfTheChange(string phrase, string unit, string id) =>
        Assert.Equal(id, IndicatorCatalogue.Match(phrase, UnitTable.Parse(unit)!.Dimension, true)?.Id);

    [Theory]
    [InlineData("thành lập mới 90 doanh nghiệp với tổng vốn đăng ký", "new-enterprises-registered-capital")]
    [InlineData("cấp phép 7 dự án với tổng vốn đăng ký", "non-budget-investment-registered-capital")]
    [InlineData("7 dự án vốn 500 tỷ đồng; 90 doanh nghiệp mới, tổng vốn đăng ký", "new-enterprises-registered-capital")]
    public void Match_EllipticPhrase_NearestCueDecides(string context, string id) =>
        Assert.Equal(id, IndicatorCatalogue.Match("tổng vốn đăng ký", Dimension.Dong, false, context)?.Id);

    [Theory]
    [InlineData("GRDP theo giá so sánh năm 2010 ước đạt", "grdp-constant-2010-prices")]
    [InlineData("GRDP (giá hiện hành) ước đạt", "grdp-current-prices")]
    [InlineData("GRDP ước đạt", "grdp-value")]
    public void Match_ValueOfGrdp_PricesFromTheContext(string context, string id) =>
        Assert.Equal(id, IndicatorCatalogue.Match("GRDP", Dimension.Dong, false, context)?.Id);

    [Theory]
    [InlineData("tỷ lệ che phủ rừng ngập mặn", "%")]
    [InlineData("tỷ lệ hộ nghèo là phụ nữ đơn thân", "%")]
    [InlineData("kim ngạch xuất khẩu gạo", "triệu USD")]
    [InlineData("thu ngân sách từ doanh nghiệp nhà nước", "tỷ đồng")]
    [InlineData("tỷ lệ trường mầm non tư thục đạt chuẩn quốc gia", "%")]
    [InlineData("số doanh nghiệp nợ bảo hiểm xã hội", "doanh nghiệp")]
    [InlineData("tổng vốn đăng ký", "tỷ đồng")]
    [InlineData("tốc độ tăng trưởng kinh tế dịch vụ", "tỷ đồng")]
    [InlineData("điều tra, khám phá phạm pháp hình sự", "vụ")]
    [InlineData("hộ nghèo theo chuẩn riêng", "%")]
    [InlineData("giá trị sản xuất xây dựng (giá hiện hành)", "tỷ đồng")]
    [InlineData("tỷ lệ hộ nghèo", "tỷ đồng")]
    public void Match_QualifierOrDimensionOfAnother_None(string phrase, string unit) =>
        Assert.Null(IndicatorCatalogue.Match(phrase, UnitTable.Parse(unit)!.Dimension, false));

    [Theory]
    [InlineData("Phấn đấu tỷ lệ hộ chăn nuôi có hầm khí sinh học", "Tỉ lệ hộ chăn nuôi có hầm khí sinh học năm 2031")]
    [InlineData("a) Số HTX nông nghiệp ứng dụng công nghệ số", "hợp tác xã nông nghiệp ứng dụng công nghệ số toàn tỉnh")]
    [InlineData("Số lò đốt rác của tỉnh Yên Bái", "Số lò đốt rác toàn tỉnh")]
    [InlineData("Sản lượng muối i-ốt", "- tổng sản lượng muối i-ốt ước đạt")]
    public void Slug_OneIndicatorInTwoDocuments_OneId(string first, string second) =>
        Assert.Equal(IndicatorCatalogue.Slug(first), IndicatorCatalogue.Slug(second));

    [Fact]
    public void Slug_WordsThatSayNothing_IsNotEmpty() => Assert.Equal("phan-dau-dat", IndicatorCatalogue.Slug("phấn đấu đạt"));

    [Fact]
    public void Slug_KeptWord_IsNotCut() => Assert.Equal("tang-truong-kich-ban-thap", IndicatorCatalogue.Slug("tăng trưởng kịch bản thấp"));

    [Theory]
    [InlineData("hội zwilts bàn tỷ lệ hộ nghèo", 10)]
    [InlineData("tỷ lệ hộ zwilts nghèo", 15)]
    [InlineData("tỷ lệ hộ nghèo huyện Zwilts", 0)]
    [InlineData("tỷ lệ hộ nghèo (zwilts)", 0)]
    [InlineData("zw) tỷ lệ hộ nghèo", 0)]
    [InlineData("tỷ lệ hộ nghèo năm 2031", 0)]
    public void EarliestStart_Phrase_IsBehindTheLastWordThatNoSpellingHas(string phrase, int expected) =>
        Assert.Equal(expected, IndicatorCatalogue.EarliestStart(phrase, VietnameseText.Fold(phrase)));
}
