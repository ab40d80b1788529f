using Ingest.Functions.Http;

namespace Ingest.Functions.Tests.Http;

public sealed class CsvTableTests
{
    private static readonly CsvTable<object?> Table = new(("value", value => value));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("", "")]
    public void Write_Text_IsQuotedAndNoFormula(string text, string field) => Assert.Equal($"value\r\n{field}\r\n", Table.Write([text]));

    [Fact]
    public void Write_Figures_ArePlain() =>
        Assert.Equal("value\r\n-6.50\r\n7\r\ntrue\r\n2031-02-01\r\na | b\r\n\r\n", Table.Write([-6.50m, 7, true, new DateOnly(2031, 2, 1), (string[])["a", "b"], null]));
}
