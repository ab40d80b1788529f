using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Titles that are the names of plans, and titles that only name one.</summary>
public sealed class OwnPlanTests
{
    private const string Table = "| Chỉ tiêu | 2021 | 2023 | 2025 |\n|---|---|---|---|\n| Tổng đàn dê (con) | 9.000 | 11.000 | 14.000 |";

    [Theory]
    [InlineData("Đề án phát triển đàn dê giai đoạn 2021 - 2025")]
    [InlineData("Phê duyệt Chương trình chăn nuôi giai đoạn 2021 - 2025, định hướng đến năm 2030")]
    [InlineData("Kế hoạch chăn nuôi giai đoạn 2021 - 2025")]
    public void Title_ThatNamesAPlanAndItsYears_PlansThem(string title) => Assert.Equal(["T 2021", "T 2023", "T 2025"], Read(title));

    [Theory]
    [InlineData("Kết quả Đề án phát triển đàn dê giai đoạn 2021 - 2025")]
    [InlineData("Đề án phát triển đàn dê giai đoạn 2021 - 2025 về đích sớm")]
    public void Title_ThatTellsOfAPlan_PlansNothing(string title) => Assert.DoesNotContain("T 2023", Read(title));

    private static string[] Read(string title)
    {
        SourceDocument document = Reading.Text("a.md", $"# {title}\n\n{Table}");
        return [.. new DocumentExtractor().Extract(document, new(DocumentKind.Article, "a.md", "Ninh Thuận")).Observations.Select(o => string.Join(' ', Sentences.Describe(o).Split(' ')[..2]))];
    }
}
