using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class NormalisationTests
{
    [Theory]
    [InlineData("Tỉ đồng", "tỷ đồng")]
    [InlineData("ti\u0309 đồng", "tỷ đồng")]
    [InlineData("triệu đồng/người/năm", "triệu đồng/người")]
    [InlineData("% / năm", "%")]
    [InlineData("phần trăm", "%")]
    [InlineData("m²", "m2")]
    [InlineData(" lượt  khách. ", "lượt khách")]
    [InlineData("nămg", "nămg")]
    [InlineData(null, "")]
    public void Unit_WrittenInAnotherWay_GivesTheUsualOne(string? unit, string expected) => Assert.Equal(expected, Normalisation.Unit(unit));

    [Theory]
    [InlineData("nghìn tỷ đồng", 1_000_000_000_000, "đồng")]
    [InlineData("triệu lượt khách", 1_000_000, "lượtkhách")]
    [InlineData("tỷ", 1_000_000_000, "")]
    [InlineData("triệu/ha", 1_000_000, "/ha")]
    [InlineData("triệuđồng", 1, "triệuđồng")]
    [InlineData("lượt", 1, "lượt")]
    public void Scale_ScaleWordsInFront_AreTakenApart(string unit, long factor, string rest) => Assert.Equal((factor, rest), Normalisation.Scale(unit));

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-Q1", "2024")]
    [InlineData("2024-01/P9M", "2024")]
    [InlineData("2021 – 2025", "2021-2025")]
    [InlineData("2021-2021", "2021")]
    [InlineData(" nay ", "nay")]
    public void Period_PartsAndSpans_GiveYears(string period, string expected) => Assert.Equal(expected, Normalisation.Period(period));
}
