using System.Globalization;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Mentions;

/// <summary>Numbers as printed, with their place in the text.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("1.010", "1010")]
    [InlineData("6,33", "6.33")]
    [InlineData("47.3", "47.3")]
    [InlineData("02", "2")]
    [InlineData("7.776,6", "7776.6")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("12,500", "12500")]
    [InlineData("12,125", "12.125")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("30.4.1975", null)]
    [InlineData("1.2.3", null)]
    public void Parse_Notation_GivesTheValue(string digits, string? expected) =>
        Assert.Equal(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture), NumberParser.Parse(digits));

    [Theory]
    [InlineData("trồng 6,5 - 7 ha chè", "6,5 - 7", "6.5", "7")]
    [InlineData("trồng 6,5–7 ha chè", "6,5–7", "6.5", "7")]
    [InlineData("từ 80% đến 85% số hộ", "80% đến 85", "80", "85")]
    [InlineData("từ 12 đến 13.000 lao động", "12 đến 13.000", "12000", "13000")]
    [InlineData("từ 800 đến 2.000 lao động", "800 đến 2.000", "800", "2000")]
    [InlineData("38/47 xã", "38/47", "38", null)]
    [InlineData("hai mươi xã", "hai mươi", "20", null)]
    [InlineData("một nghìn lẻ năm hộ", "một nghìn lẻ năm", "1005", null)]
    [InlineData("một trăm linh bảy thôn", "một trăm linh bảy", "107", null)]
    [InlineData("ba mươi lăm trường", "ba mươi lăm", "35", null)]
    [InlineData("chín xã đạt chuẩn", "chín", "9", null)]
    public void Find_Number_GivesValueAndPlace(string sentence, string printed, string value, string? high)
    {
        AnnotatedText text = MentionFinder.AnnotateCues(MappedText.Verbatim(sentence, 0));

        NumberSpan number = Assert.Single(NumberFinder.Find(text).ToArray());

        Assert.Equal(printed, text.Slice(number.First, number.Last));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(high is null ? null : decimal.Parse(high, CultureInfo.InvariantCulture), number.High);
    }

    [Theory]
    [InlineData("thu 86,410 nghìn tỷ đồng", "86.41")]
    [InlineData("khai thác 2,350 triệu tấn, tăng 4,7%", "2.35")]
    [InlineData("thu 31,740 tỷ đồng, bằng 96,2% dự toán", "31.74")]
    [InlineData("thu 31,740 tỷ đồng", "31740")]
    [InlineData("chi 14,950 triệu đồng cho 1,280 hộ", "14950")]
    [InlineData("trồng 14,950 ha, tăng 4,7%", "14950")]
    public void Find_CommaBeforeThreeDigits_GoesByScaleAndNotation(string sentence, string expected) => Assert.Equal(
        decimal.Parse(expected, CultureInfo.InvariantCulture),
        NumberFinder.Find(MentionFinder.AnnotateCues(MappedText.Verbatim(sentence, 0)))[0].Value);

    [Theory]
    [InlineData("một số xã")]
    [InlineData("năm xã nghèo")]
    [InlineData("trong năm qua")]
    [InlineData("tư tưởng của cán bộ")]
    public void Find_WordThatOnlyLooksLikeANumber_GivesNothing(string sentence) =>
        Assert.DoesNotContain(NumberFinder.Find(MentionFinder.AnnotateCues(MappedText.Verbatim(sentence, 0))).ToArray(), number => number.Rule == "number-words");
}
