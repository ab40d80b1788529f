using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>Columns that name a point of the table's year, the whole of it, or what they measure; rows with short numbered names.</summary>
public sealed class TablePointTests
{
    [Fact]
    public void Column_OfShortNumberedNames_IsNoColumnOfFigures() => Assert.Equal(
        ["T 2018 400 ha | Trồng chè", "A 2018 412 ha | Trồng chè", "T 2018 90 ha | Trồng chè Chè Shan", "A 2018 95 ha | Trồng chè Chè Shan", "T 2018 7 triệu USD | Xuất khẩu", "A 2018 6.4 triệu USD | Xuất khẩu"],
        Describe("Báo cáo kết quả năm 2018", "| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n|---|---|---|---|\n| 1. Trồng chè | ha | 400 | 412 |\n| 1.1 Chè Shan | ha | 90 | 95 |\n| 2. Xuất khẩu | triệu USD | 7 | 6,4 |"));

    [Fact]
    public void Column_OfThousandsWithTheirUnit_IsOneOfFigures() => Assert.Equal(
        ["T 2018 2100 tấn | Sản lượng chè", "T 2018 1800 tấn | Sản lượng mận"],
        Describe("Kế hoạch năm 2018", "| Chỉ tiêu | Mức |\n|---|---|\n| Sản lượng chè | 2.100 tấn |\n| Sản lượng mận | 1.800 tấn |"));

    [Theory]
    [InlineData("Ước cả năm")]
    [InlineData("Dự kiến cả năm")]
    [InlineData("Ước TH cả năm")]
    public void Column_OfTheWholeYear_IsOfTheYearBesideAPartOfIt(string header) => Assert.Equal(
        ["T 2016 300 ha | Trồng sắn", "A 2016-H1 140 ha | Trồng sắn", "A 2016 310 ha ước | Trồng sắn"],
        Describe("Báo cáo kết quả 6 tháng đầu năm 2016", $"| Chỉ tiêu | ĐVT | KH năm 2016 | TH 6 tháng | {header} |\n|---|---|---|---|---|\n| Trồng sắn | ha | 300 | 140 | 310 |"));

    [Fact]
    public void Columns_OfAYearsBeginningAndEnd_AreAResultOfTheYearBeforeAndThePlan() => Assert.Equal(
        ["A 2022 310 hộ | Số hộ nghèo Tà Cạ", "T 2023 45 hộ down | giảm Số hộ nghèo Tà Cạ", "T 2023 265 hộ | Số hộ nghèo Tà Cạ", "A 2022 190 hộ | Số hộ nghèo Na Ngoi", "T 2023 20 hộ down | giảm Số hộ nghèo Na Ngoi", "T 2023 170 hộ | Số hộ nghèo Na Ngoi"],
        Describe("Kế hoạch giảm nghèo năm 2023", "| Xã | Số hộ nghèo đầu năm | Kế hoạch giảm (hộ) | Số hộ nghèo cuối năm |\n|---|---|---|---|\n| Tà Cạ | 310 | 45 | 265 |\n| Na Ngoi | 190 | 20 | 170 |"));

    [Fact]
    public void Column_OfAPlanGivenAtTheYearsBeginning_StaysAPlan() => Assert.Equal(
        ["T 2023 45 hộ | Hộ thoát nghèo", "A 2023 51 hộ | Hộ thoát nghèo"],
        Describe("Báo cáo kết quả năm 2023", "| Chỉ tiêu | ĐVT | KH giao đầu năm | Thực hiện |\n|---|---|---|---|\n| Hộ thoát nghèo | hộ | 45 | 51 |"));

    [Fact]
    public void Columns_ThatAllNameMeasures_AreOfTheirRows() => Assert.Equal(
        ["A 2014 8200 ha | Diện tích Khoai lang", "A 2014 210 tạ/ha | Năng suất Khoai lang", "A 2014 1900 ha | Diện tích Hành tím", "A 2014 180 tạ/ha | Năng suất Hành tím"],
        Describe("Kết quả sản xuất năm 2014", "| Cây trồng | Diện tích (ha) | Năng suất (tạ/ha) |\n|---|---|---|\n| Khoai lang | 8.200 | 210 |\n| Hành tím | 1.900 | 180 |"));

    [Fact]
    public void Columns_OfPricesBesideAmounts_AreNoMeasures() => Assert.Empty(
        Describe("Kết quả đấu giá năm 2014", "| Thửa đất | Diện tích (m2) | Giá khởi điểm (triệu đồng) |\n|---|---|---|\n| Thửa 12 | 120 | 640 |\n| Thửa 15 | 98 | 512 |"));

    [Fact]
    public void Rows_NamedAfterRegions_AreAreas() => Assert.Equal(
        ["T 2030 90 cơ sở | Cơ sở bảo quản Tây Nguyên", "T 2030 310 nghìn tấn | Công suất kho lạnh Tây Nguyên", "T 2030 120 cơ sở | Cơ sở bảo quản Duyên hải miền Trung", "T 2030 400 nghìn tấn | Công suất kho lạnh Duyên hải miền Trung"],
        Describe("Kế hoạch phát triển kho bảo quản đến năm 2030", "| Vùng | Cơ sở bảo quản (cơ sở) | Công suất kho lạnh (nghìn tấn) |\n|---|---|---|\n| Tây Nguyên | 90 | 310 |\n| Duyên hải miền Trung | 120 | 400 |"));

    private static string[] Describe(string title, string table)
    {
        SourceDocument document = Reading.Text("a.md", $"# {title}\n\n{table}");
        return [.. new DocumentExtractor().Extract(document, new(DocumentKind.Resolution, "a.md", "Lào Cai")).Observations.Select(Sentences.Describe)];
    }
}
