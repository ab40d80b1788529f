using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>A table says the same in every format, with merged headers or without, and in whatever order its columns stand.</summary>
public sealed class TableFormatTests
{
    private const string Title = "Kết quả thực hiện năm 2023, kế hoạch năm 2024 của huyện Sa Thầy";

    private static readonly string[] Expected =
    [
        "A 2022 40 % | Tỷ lệ trường đạt chuẩn", "T 2023 42.5 % | Tỷ lệ trường đạt chuẩn", "A 2023 44 % ước kh=103.5 | Tỷ lệ trường đạt chuẩn", "T 2024 45 % | Tỷ lệ trường đạt chuẩn",
        "A 2022 1250 tấn | Sản lượng chè", "T 2023 1400 tấn | Sản lượng chè", "A 2023 1330 tấn d=6.4% ước kh=95 | Sản lượng chè", "T 2024 >= 1500 tấn | Sản lượng chè",
        "A 2022 310 tấn | Sản lượng chè Chè búp tím", "T 2023 350 tấn | Sản lượng chè Chè búp tím", "A 2023 364 tấn d=17.4% ước kh=104 | Sản lượng chè Chè búp tím", "T 2024 380 tấn | Sản lượng chè Chè búp tím",
    ];

    [Theory]
    [InlineData("html")]
    [InlineData("th")]
    [InlineData("md")]
    [InlineData("tab")]
    [InlineData("aligned")]
    [InlineData("docx")]
    public void Table_InAnyFormat_SaysTheSame(string format) => Assert.Equal(Expected, Describe(TwoLevels().In(format, Title)));

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("docx")]
    [InlineData("tab")]
    public void Header_OfOneLevel_SaysTheSameAsOneOfTwo(string format) => Assert.Equal(Expected, Describe(OneLevel().In(format, Title)));

    [Fact]
    public void Columns_InAnyOrder_SayTheSame()
    {
        Random random = new(7);
        int[] order = [.. Enumerable.Range(0, 9)];
        for (int i = 0; i < 60; i++)
        {
            random.Shuffle(order);
            Assert.Equal(Expected.Order(), Describe(OneLevel().Reordered(order).In("html", Title)).Order());
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("tab")]
    [InlineData("docx")]
    public void Number_OfATableInAnyFormat_IsReadOrRefused(string format)
    {
        SourceDocument document = TwoLevels().In(format, Title);
        Extraction read = new DocumentExtractor().Extract(document, new(DocumentKind.Resolution, "a", "Kon Tum"));
        int taken = read.Observations.Length + read.Observations.Count(o => o.PercentOfPlan is not null) + read.Observations.Count(o => o.ChangeFromPrevious is not null);
        Assert.Equal(17, taken);
        Assert.Equal(["1", "2", "3", "4", "3/2", "5", "3/1", "6"], read.Rejections.Where(rejection => rejection.Reason is "column-number").Select(rejection => rejection.Quote));
        Assert.Equal(["1", "2"], read.Rejections.Where(rejection => rejection.Reason is "list-number").Select(rejection => rejection.Quote));
    }

    private static DrawnTable TwoLevels() => Rows(new DrawnTable()
        .Header("TT^2", "Chỉ tiêu^2", "ĐVT^2", "Thực hiện 2022^2", "Năm 2023*2", "So sánh (%)*2", "Kế hoạch 2024^2")
        .Header("Kế hoạch", "Ước thực hiện", "ƯTH/KH", "ƯTH 2023/TH 2022")
        .Row("A", "B", "C", "1", "2", "3", "4=3/2", "5=3/1", "6"));

    private static DrawnTable OneLevel() => Rows(new DrawnTable()
        .Header("TT", "Chỉ tiêu", "ĐVT", "Thực hiện 2022", "Kế hoạch 2023", "Ước thực hiện 2023", "ƯTH/KH 2023 (%)", "% so với cùng kỳ", "Kế hoạch 2024"));

    private static DrawnTable Rows(DrawnTable table) => table
        .Row("1", "Tỷ lệ trường đạt chuẩn", "%", "40", "42,5", "44", "103,5", "", "45")
        .Row("2", "Sản lượng chè", "tấn", "1.250", "1.400", "1.330", "95", "106,4", "≥ 1.500")
        .Row("", "- Chè búp tím", "", "310", "350", "364", "104", "117,4", "380");

    private static string[] Describe(SourceDocument document) =>
        [.. new DocumentExtractor().Extract(document, new(DocumentKind.Resolution, "a", "Kon Tum", new DateOnly(2023, 12, 12))).Observations.Select(Sentences.Describe)];
}
