
namespace Ingest.Core.Tests.Documents.Blocks;

public class ListMarkerTests
{
    [Theory]
    [InlineData("- Thu 5 tỷ", "Thu 5 tỷ")]
    [InlineData("-Thu 5 tỷ", "Thu 5 tỷ")]
    [InlineData("+ Chi 4 tỷ", "Chi 4 tỷ")]
    [InlineData("• Chi 4 tỷ", "Chi 4 tỷ")]
    [InlineData("* Chi 4 tỷ", "Chi 4 tỷ")]
    [InlineData("1. Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("12) Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("(3) 100% xã có điện.", "100% xã có điện.")]
    [InlineData("a) Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("đ) Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("2.1. Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("2.1 Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    [InlineData("1.Thu đạt 5 tỷ.", "Thu đạt 5 tỷ.")]
    public void Read_Marker_IsTakenOff(string line, string item) => Assert.Equal("ListItem 1: " + item, Second(line));

    [Theory]
    [InlineData("1.250 tỷ đồng là số thu.")]
    [InlineData("5,2% là mức tăng.")]
    [InlineData("2025. Đây là năm cuối.")]
    [InlineData("-5% so với cùng kỳ.")]
    [InlineData("100% số xã có điện.")]
    [InlineData("12 xã đạt chuẩn.")]
    [InlineData("05.12.2023 họp hội đồng.")]
    [InlineData("TP. Hạ Long thu 5 tỷ.")]
    [InlineData("T.Anh nói thêm.")]
    [InlineData("V-League có 14 đội.")]
    [InlineData("(12 tỷ đồng) là số dư.")]
    public void Read_FigureOrName_StaysWhole(string line) => Assert.Equal("Paragraph: " + line, Second(line));

    private static string Second(string line) => Reading.Outline(Reading.Text("a.txt", $"Đầu đề\n{line}"))[1];
}
