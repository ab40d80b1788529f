using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>Cells that hold more than one figure, and rows that end the parts of another.</summary>
public sealed class CellPartTests
{
    private const string Header = "| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|\n";

    [Theory]
    [InlineData("| Hộ văn hóa; thôn văn hóa | % | 91; 84 |", "T 2025 91 % | Hộ văn hóa", "T 2025 84 % | thôn văn hóa")]
    [InlineData("| Cơ cấu (rừng - ruộng - vườn) | | 40% - 35% - 25% |", "T 2025 40 % | Cơ cấu rừng", "T 2025 35 % | Cơ cấu ruộng", "T 2025 25 % | Cơ cấu vườn")]
    [InlineData("| Tỷ lệ hộ nghèo | % | Giảm 1,5% (còn dưới 7%) |", "T 2025 1.5 % down | Tỷ lệ hộ nghèo", "T 2025 < 7 % | Tỷ lệ hộ nghèo")]
    [InlineData("| Trường chuẩn quốc gia | trường | Thêm 2 (lũy kế 9) |", "T 2025 2 trường up | Trường chuẩn quốc gia", "T 2025 9 trường | Trường chuẩn quốc gia")]
    [InlineData("| Đàn ong | đàn | Ổn định 640 |", "T 2025 640 đàn | Đàn ong")]
    public void Cell_OfSeveralFigures_GivesEachOfThem(string row, params string[] expected) => Assert.Equal(expected, Describe(Header + row));

    [Theory]
    [InlineData("| Đàn ong | đàn | 600 - 640 |", "T 2025 600..640 đàn | Đàn ong")]
    [InlineData("| Tỷ lệ hộ nghèo | % | 7 (giảm 1,5) |", "T 2025 7 % | Tỷ lệ hộ nghèo")]
    [InlineData("| Thu phí; lệ phí | tỷ đồng | 12 |", "T 2025 12 tỷ đồng | Thu phí; lệ phí")]
    public void Cell_OfOneFigure_GivesOne(string row, string expected) => Assert.Equal([expected], Describe(Header + row));

    [Fact]
    public void Cell_WithMoreFiguresThanNames_GivesNone() => Assert.Empty(Describe(Header + "| Cơ cấu sử dụng đất | | 40% - 35% - 25% |"));

    [Fact]
    public void Row_WithoutADashBehindPartsWithDashes_IsNoPart() => Assert.Equal(
        ["T 2025 90 tỷ đồng | Thu nội địa", "T 2025 30 tỷ đồng | Thu nội địa Thu phí", "T 2025 200 tỷ đồng | Chi ngân sách"],
        Describe(Header + "| Thu nội địa | tỷ đồng | 90 |\n| Trong đó: | | |\n| - Thu phí | tỷ đồng | 30 |\n| Chi ngân sách | tỷ đồng | 200 |"));

    [Fact]
    public void Table_OfTwoColumnsWithoutAHeader_LosesNoRow() => Assert.Equal(
        ["T 2025 640 tổ | Đàn ong", "T 2025 91 % | Tỷ lệ hộ văn hóa"],
        Describe("<table><tr><td>Đàn ong</td><td>640 tổ</td></tr><tr><td>Tỷ lệ hộ văn hóa</td><td>91%</td></tr></table>", "a.html"));

    private static string[] Describe(string table, string name = "a.md")
    {
        string title = "Kế hoạch phát triển kinh tế - xã hội năm 2025";
        SourceDocument document = Reading.Text(name, name.EndsWith("html", StringComparison.Ordinal) ? $"<h1>{title}</h1>{table}" : $"# {title}\n\n{table}");
        return [.. new DocumentExtractor().Extract(document, new(DocumentKind.Resolution, name, "Lào Cai")).Observations.Select(Sentences.Describe)];
    }
}
