using System.Globalization;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Lexicon;

public sealed class UnitTableTests
{
    [Theory]
    [InlineData("%", Dimension.Percent, "1", "%")]
    [InlineData("%/năm", Dimension.Percent, "1", "%")]
    [InlineData("% GRDP", Dimension.Percent, "1", "%")]
    [InlineData("% số hộ", Dimension.Percent, "1", "%")]
    [InlineData("‰", Dimension.Ratio, "1", "‰")]
    [InlineData("tỷ đồng", Dimension.Dong, "1000000000", "đồng")]
    [InlineData("Tỉ đồng", Dimension.Dong, "1000000000", "đồng")]
    [InlineData("nghìn tỷ đồng", Dimension.Dong, "1000000000000", "đồng")]
    [InlineData("ngàn tỷ", Dimension.Dong, "1000000000000", "đồng")]
    [InlineData("triệu tỷ đồng", Dimension.Dong, "1000000000000000", "đồng")]
    [InlineData("Tr.đồng", Dimension.Dong, "1000000", "đồng")]
    [InlineData("triệu USD", Dimension.Dollar, "1000000", "USD")]
    [InlineData("tỷ đô la Mỹ", Dimension.Dollar, "1000000000", "USD")]
    [InlineData("triệu đồng/người", Dimension.MoneyPerPerson, "1000000", "đồng/người")]
    [InlineData("triệu đồng/ người/năm", Dimension.MoneyPerPerson, "1000000", "đồng/người")]
    [InlineData("triệu đồng/người/tháng", Dimension.MoneyPerPerson, "12000000", "đồng/người")]
    [InlineData("triệu/người", Dimension.MoneyPerPerson, "1000000", "đồng/người")]
    [InlineData("triệu đồng/lao động", Dimension.MoneyPerPerson, "1000000", "đồng/lao động")]
    [InlineData("triệu đồng/ha", Dimension.MoneyPerArea, "1000000", "đồng/ha")]
    [InlineData("USD/người", Dimension.MoneyPerPerson, "1", "USD/người")]
    [InlineData("kg/người/năm", Dimension.MassPerPerson, "1", "kg/người")]
    [InlineData("tạ/ha", Dimension.Yield, "100", "kg/ha")]
    [InlineData("m2 sàn/người", Dimension.AreaPerPerson, "1", "m²/người")]
    [InlineData("nghìn ha", Dimension.Area, "10000000", "m²")]
    [InlineData("km²", Dimension.Area, "1000000", "m²")]
    [InlineData("triệu m³", Dimension.Volume, "1000000", "m³")]
    [InlineData("m3/ngày đêm", Dimension.Volume, "1", "m³/ngày")]
    [InlineData("nghìn tấn", Dimension.Mass, "1000000", "kg")]
    [InlineData("1.000 tấn", Dimension.Mass, "1000000", "kg")]
    [InlineData("triệu kWh", Dimension.Energy, "1000000", "kWh")]
    [InlineData("MW", Dimension.Power, "1000000", "W")]
    [InlineData("km", Dimension.Length, "1000", "m")]
    [InlineData("giường bệnh/vạn dân", Dimension.Ratio, "1", "giường/vạn dân")]
    [InlineData("bác sĩ/10.000 dân", Dimension.Ratio, "1", "bác sĩ/vạn dân")]
    [InlineData("bác sỹ trên 1 vạn dân", Dimension.Ratio, "1", "bác sĩ/vạn dân")]
    [InlineData("thuê bao/100 dân", Dimension.Ratio, "100", "thuê bao/vạn dân")]
    [InlineData("người/km2", Dimension.Ratio, "1", "người/km²")]
    [InlineData("lần", Dimension.Ratio, "1", "lần")]
    [InlineData("điểm", Dimension.Points, "1", "điểm")]
    [InlineData("bậc", Dimension.Rank, "1", "hạng")]
    [InlineData("triệu lượt khách", Dimension.Count, "1000000", "lượt khách")]
    [InlineData("lượt", Dimension.Count, "1", "lượt khách")]
    [InlineData("HTX", Dimension.Count, "1", "hợp tác xã")]
    [InlineData("xã, phường, thị trấn", Dimension.Count, "1", "xã, phường, thị trấn")]
    [InlineData("đảng viên", Dimension.Count, "1", "đảng viên")]
    [InlineData("vạn con", Dimension.Count, "10000", "con")]
    public void Parse_UnitAsWritten_DimensionMultiplierBase(string unit, Dimension dimension, string multiplier, string name) =>
        Assert.Equal(new Unit(dimension, decimal.Parse(multiplier, CultureInfo.InvariantCulture), name), UnitTable.Parse(unit));

    [Theory]
    [InlineData("")]
    [InlineData("phút giây")]
    [InlineData("đồng bằng")]
    [InlineData("tỷ lệ")]
    [InlineData("nhà nước")]
    public void Parse_NoUnit_Null(string unit) => Assert.Null(UnitTable.Parse(unit));

    [Theory]
    [InlineData("tỷ đồng, tăng", "tỷ đồng")]
    [InlineData("triệu đồng/người/năm; đạt", "triệu đồng/người/năm")]
    [InlineData("% so với kế hoạch", "%")]
    [InlineData("% số hộ nghèo", "%")]
    [InlineData("% GRDP", "% GRDP")]
    [InlineData("xã đạt chuẩn", "xã")]
    [InlineData("xã, phường, thị trấn có", "xã, phường, thị trấn")]
    [InlineData("ha/3.000 ha", "ha")]
    [InlineData("nghìn tỷ trong đó", "nghìn tỷ")]
    [InlineData("triệu  lượt   khách", "triệu  lượt   khách")]
    [InlineData("bác sĩ trên địa bàn", "bác sĩ")]
    public void MatchAt_BehindANumber_LongestUnit(string text, string unit) =>
        Assert.Equal(unit.Length, UnitTable.MatchAt(VietnameseText.Fold(text), 0)?.Length);

    [Theory]
    [InlineData("tỷ lệ hộ nghèo")]
    [InlineData("xã hội hóa")]
    [InlineData("trở lên")]
    [InlineData("mới")]
    public void MatchAt_WordThatIsNoUnit_Null(string text) => Assert.Null(UnitTable.MatchAt(VietnameseText.Fold(text), 0));
}
