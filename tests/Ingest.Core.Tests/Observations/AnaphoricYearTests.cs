namespace Ingest.Core.Tests.Observations;

/// <summary>Years that are meant by one named before, and years that only date an event.</summary>
public sealed class AnaphoricYearTests
{
    [Theory]
    [InlineData("Năm 2014, xã ra mắt hợp tác xã chè. Tám năm sau, sản lượng chè đạt 415 tấn.", "2022")]
    [InlineData("Năm 2014, xã ra mắt hợp tác xã chè. Mười lăm năm sau, sản lượng chè đạt 415 tấn.", "2014")] // would lie ahead of the text
    [InlineData("Xã được công nhận đạt chuẩn năm 2014. Khi đó, sản lượng chè đạt 415 tấn.", "2014")]
    [InlineData("Năm 2014, xã ra mắt hợp tác xã chè. Cũng trong năm này, sản lượng chè đạt 415 tấn.", "2014")]
    [InlineData("Năm 2014, xã ra mắt hợp tác xã chè. Trong khi đó, sản lượng chè năm nay đạt 415 tấn.", "2024")]
    [InlineData("Báo cáo tình hình năm 2023 và quý I, xã cho biết: sản lượng chè năm qua đạt 415 tấn.", "2023")]
    public void YearTakenUp_IsTheOneNamedBefore(string text, string period) => Assert.Equal(period, Sentences.Read(text).Observations[^1].Period.ToString());

    [Theory]
    [InlineData("Hộ nghèo lúc ấy chiếm 41,2%.", "2011")]
    [InlineData("Hộ nghèo lúc ấy chiếm 41,2%.\nXã có thu nhập bình quân 38 triệu đồng.", "2024")]
    public void YearTakenUp_HoldsForItsSentenceOnly(string text, string period) =>
        Assert.Equal(period, Sentences.Read($"Bắt tay xây dựng nông thôn mới năm 2011, xã mới đạt 4 tiêu chí. {text}").Observations[^1].Period.ToString());

    [Theory]
    [InlineData("Các chỉ tiêu đã được quyết nghị hồi tháng 12/2023: thu ngân sách 640 tỷ đồng.", "2024")]
    [InlineData("Các chỉ tiêu đã được quyết nghị cho năm 2025: thu ngân sách 640 tỷ đồng.", "2025")]
    [InlineData("Được công nhận đạt chuẩn nông thôn mới năm 2019, xã có thu nhập bình quân 46 triệu đồng.", "2024")]
    [InlineData("Tái lập năm 1997, huyện có thu nhập bình quân 46 triệu đồng.", "2024")]
    [InlineData("Khi mới tái lập năm 1997, huyện chỉ có thu nhập bình quân 1,2 triệu đồng.", "1997")]
    [InlineData("Thu ngân sách đạt 640 tỷ đồng. Có 12 xã nông thôn mới được công nhận năm 2019.", "2019")]
    [InlineData("Thu ngân sách đạt 640 tỷ đồng. Huyện phấn đấu được công nhận nông thôn mới năm 2027, có thu nhập bình quân 76 triệu đồng.", "2027")]
    [InlineData("Số doanh nghiệp thành lập mới năm 2022 đạt 118 doanh nghiệp.", "2022")]
    public void YearOfAnEvent_IsNotThatOfTheFiguresBehindIt(string text, string period) => Assert.Equal(period, Sentences.Read(text).Observations[^1].Period.ToString());

    [Fact]
    public void YearBeforeAColon_BelongsToTheFigureBehindIt() => Assert.Equal(
        ["2021", "2022", "2023"],
        Sentences.Read("Thu ngân sách năm 2021 đạt 148 tỷ đồng, năm 2022: 163 tỷ đồng, năm 2023 được 171 tỷ đồng.").Observations.Select(o => o.Period.ToString()));

    [Theory]
    [InlineData("Kết luận: yêu cầu ngành có lộ trình để đến năm 2028 tỷ lệ bao phủ bảo hiểm y tế đạt 97%.", "2028")]
    [InlineData("Hết tám tháng, thu ngân sách được 430 tỷ đồng.", "2024-01/P8M")]
    public void PeriodOfAClause_IsRead(string text, string period) => Assert.Equal(period, Assert.Single(Sentences.Read(text, published: new(2024, 9, 3)).Observations).Period.ToString());
}
