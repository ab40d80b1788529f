using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>The layouts that offices use, each with what its figures are.</summary>
public sealed class TableShapeTests
{
    [Fact]
    public void Header_WithAYearUnderATerm_IsOfThatYear() => Assert.Equal(
        ["T 2025 52 ha | Trồng sâm", "A 2025 49 ha ước | Trồng sâm", "T 2030 80 ha | Trồng sâm"],
        Describe("| Chỉ tiêu | ĐVT | Giai đoạn 2021 - 2025 | | Mục tiêu đến năm 2030 |\n|---|---|---|---|---|\n| | | Mục tiêu năm 2025 | Ước thực hiện năm 2025 | |\n| Trồng sâm | ha | 52 | 49 | 80 |"));

    [Fact]
    public void Header_OfPlainYearsWithAPartOfTheLast_TellsResults() => Assert.Equal(
        ["A 2023 410 tấn | Sản lượng mật ong", "A 2024 432 tấn | Sản lượng mật ong", "A 2025-H1 205 tấn | Sản lượng mật ong"],
        Describe("| Chỉ tiêu | ĐVT | 2023 | 2024 | 6T/2025 | 2024/2023 | Tăng BQ 2023-2024 (%) |\n|---|---|---|---|---|---|---|\n| Sản lượng mật ong | tấn | 410 | 432 | 205 | 105,9 | 5,9 |", isPlan: false)
            .Select(line => line.Replace(" d=5.9%", "", StringComparison.Ordinal)));

    [Fact]
    public void Title_InsideTheTable_GivesKindYearAndUnit() => Assert.Equal(
        ["T 2025 900 triệu đồng | Tổng cộng thu phí, lệ phí", "T 2025 640 triệu đồng | Phí chợ"],
        Describe("<table><tr><td colspan=3>Biểu số 4: Dự toán thu phí, lệ phí năm 2025</td></tr><tr><td colspan=3>Đơn vị tính: triệu đồng</td></tr><tr><td>STT</td><td>Khoản thu</td><td>Số tiền</td></tr><tr><td></td><td>Tổng cộng</td><td>900</td></tr><tr><td>1</td><td>Phí chợ</td><td>640</td></tr></table>", "a.html"));

    [Fact]
    public void Rows_ThatAreVillages_AreOfWhatTheHeadersName() => Assert.Equal(
        ["T 2025 14 hộ | Hộ thoát nghèo Làng Mới", "T 2025 96 % | Tỷ lệ tham gia bảo hiểm y tế Làng Mới", "T 2025 30 hộ | Hộ thoát nghèo", "T 2025 95.5 % | Tỷ lệ tham gia bảo hiểm y tế"],
        Describe("| TT | Thôn | Hộ thoát nghèo (hộ) | Tỷ lệ tham gia bảo hiểm y tế, giao năm 2025 (%) | Trưởng thôn |\n|---|---|---|---|---|\n| 1 | Làng Mới | 14 | 96 | 51 |\n| | Toàn xã | 30 | 95,5 | |"));

    [Fact]
    public void Rows_ThatAreOffices_AreOfWhatTheTitleNames() => Assert.Equal(
        ["T 2025 300 người | Số lao động được đào tạo nghề Huyện Văn Bàn", "A 2025 315 người kh=105 | Số lao động được đào tạo nghề Huyện Văn Bàn"],
        Describe("Biểu 2. Số lao động được đào tạo nghề theo đơn vị năm 2025\n\n(Đơn vị tính: người)\n\n| Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ % |\n|---|---|---|---|\n| Huyện Văn Bàn | 300 | 315 | 105 |"));

    [Fact]
    public void Columns_ThatAreCommunes_ArePartsOfTheColumnBefore() => Assert.Equal(
        ["T 2025 70 ha | Trồng mới chè", "T 2025 40 ha | Trồng mới chè Xã Bản Vược", "T 2025 30 ha | Trồng mới chè Xã Mường Vi"],
        Describe("| Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Trong đó | |\n|---|---|---|---|---|\n| | | | Xã Bản Vược | Xã Mường Vi |\n| Trồng mới chè | ha | 70 | 40 | 30 |"));

    [Fact]
    public void Criteria_WithNamesAndContents_AreNamedByTheirContents() => Assert.Equal(
        ["T 2025 >= 85 % | Tỷ lệ hộ có nhà tắm hợp vệ sinh", "A 2025 88 % | Tỷ lệ hộ có nhà tắm hợp vệ sinh"],
        Describe("| TT | Tên tiêu chí | Nội dung tiêu chí | Yêu cầu | Kết quả thực hiện | Đánh giá |\n|---|---|---|---|---|---|\n| 17 | Môi trường | Tỷ lệ hộ có nhà tắm hợp vệ sinh | ≥ 85% | 88% | Đạt |"));

    [Theory]
    [InlineData("1 254 300", "T 2025 1254300 lượt | Khách tham quan")]
    [InlineData("41 500,5", "T 2025 41500.5 lượt | Khách tham quan")]
    [InlineData("85/120", "T 2025 85 lượt | Khách tham quan")]
    [InlineData("5-6", "T 2025 5..6 lượt | Khách tham quan")]
    [InlineData("<5", "T 2025 < 5 lượt | Khách tham quan")]
    [InlineData("1.200 (1)", "T 2025 1200 lượt | Khách tham quan")]
    public void Cell_OfOfficeNotation_IsRead(string cell, string expected) =>
        Assert.Equal([expected], Describe($"| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|\n| Khách tham quan | lượt | {cell} |"));

    [Theory]
    [InlineData("-")]
    [InlineData("x")]
    [InlineData("...")]
    [InlineData("Đạt")]
    public void Cell_WithoutAFigure_IsNothing(string cell) => Assert.Empty(Describe($"| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|\n| Khách tham quan | lượt | {cell} |"));

    [Fact]
    public void Name_WithNumberOrLabel_IsReadWithoutIt() => Assert.Equal(
        ["T 2025 7 xã | Xã đạt chuẩn", "T 2025 30 nghìn tấn | Sản lượng ngô", "T 2025 12 nghìn tấn | Sản lượng ngô Vụ hè thu", "T 2025 5 nghìn tấn | Sản lượng ngô Vụ hè thu Ngô nếp"],
        Describe("| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|\n| Chỉ tiêu 3: Xã đạt chuẩn | | 7 |\n| 4. Sản lượng ngô | nghìn tấn | 30 |\n| - Vụ hè thu | | 12 |\n| + Ngô nếp | | 5 |"));

    [Fact]
    public void Companion_OfTwoResults_GoesToTheOneItIsARatioOf() => Assert.Equal(
        ["T 2025 200 con | Đàn hươu", "A 2025-H1 120 con kh=60 | Đàn hươu", "A 2025 210 con ước kh=105 | Đàn hươu"],
        Describe("| Chỉ tiêu | ĐVT | KH 2025 | TH 6 tháng 2025 | Ước TH cả năm 2025 | So sánh (%) | |\n|---|---|---|---|---|---|---|\n| | | | | | 6T/KH | Ước/KH |\n| Đàn hươu | con | 200 | 120 | 210 | 60 | 105 |", isPlan: false));

    [Theory]
    [InlineData("Kính gửi:\tSở Tài chính\nSố: 12/BC\tNgày 3\nNơi nhận\tLưu")]
    [InlineData("Dòng  này  căn  đều  hai  lề\nnên  có  hai  dấu  cách  12\nvà  không  là  bảng  nào  cả")]
    public void Lines_WithTabsOrBlanksAndNoFigures_AreNoTable(string text) =>
        Assert.Empty(Reading.Text("a.txt", "TIÊU ĐỀ\n\n" + text).Blocks.OfType<TableBlock>());

    [Fact]
    public void Cells_AlignedBySpaces_StandInTheColumnAboveThem()
    {
        SourceDocument document = Reading.Text("a.txt", "BIỂU CHỈ TIÊU\n\nChỉ tiêu            ĐVT    KH 2024   TH 2024\nThu phí             tỷ          40        41\nThu khác            tỷ                    7,5\n");
        TableBlock table = Assert.Single(document.Blocks.OfType<TableBlock>());
        Assert.Equal(["Thu khác", "tỷ", "", "7,5"], table.Rows[2].Cells.Select(cell => cell.Text.Value));
        Reading.AssertMapped(document);
    }

    [Theory]
    [InlineData("Thực hiện cùng kỳ")]
    [InlineData("TH cùng kỳ 2024")]
    [InlineData("Cùng kỳ năm trước")]
    public void Column_OfTheSamePeriodBefore_HoldsResults(string header) => Assert.Equal(
        ["T 2025 4600 tấn | Sản lượng cá", "A 2025-H1 3400 tấn d=6.9% kh=73.9 | Sản lượng cá", "A 2024-H1 3180 tấn | Sản lượng cá"],
        Describe($"| Chỉ tiêu | ĐVT | KH 2025 | Cộng dồn 6 tháng | {header} | So với KH (%) | So với cùng kỳ (%) |\n|---|---|---|---|---|---|---|\n| Sản lượng cá | tấn | 4.600 | 3.400 | 3.180 | 73,9 | 106,9 |", isPlan: false));

    [Theory]
    [InlineData("Cùng kỳ năm trước", "106,9")]
    [InlineData("Cùng kỳ (%)", "106,9")]
    public void Column_OfTheSamePeriodBefore_ThatIsAnIndex_IsAChange(string header, string cell) => Assert.Equal(
        ["A 2025-01/P9M 3400 tấn d=6.9% | Sản lượng cá"],
        Describe($"| Chỉ tiêu | ĐVT | TH 9 tháng 2025 | {header} |\n|---|---|---|---|\n| Sản lượng cá | tấn | 3.400 | {cell} |", isPlan: false));

    [Theory]
    [InlineData("Lũy kế từ đầu năm", "2025-01/P8M")]
    [InlineData("Lũy kế đến tháng 8/2025", "2025-01/P8M")]
    [InlineData("Ước cả năm 2025", "2025")]
    public void Column_OfAllMonthsSoFar_IsOfThePartYear(string header, string period) => Assert.Equal(
        ["A 2025-M08 41 tấn", $"A {period} 340 tấn"],
        [.. Describe($"| Chỉ tiêu | ĐVT | TH tháng 8/2025 | {header} |\n|---|---|---|---|\n| Sản lượng cá | tấn | 41 | 340 |", isPlan: false).Select(line => line.Split(" |")[0].Replace(" ước", "", StringComparison.Ordinal))]);

    [Fact]
    public void Companion_ThatComparesTwoPlans_IsRefused()
    {
        Extraction read = Read("| Nội dung | DT 2024 | ƯTH 2024 | DT 2025 | So sánh DT 2025 với | |\n|---|---|---|---|---|---|\n| | | | | DT 2024 | ƯTH 2024 |\n| Thu phí (triệu đồng) | 500 | 520 | 600 | 120 | 115,4 |", "a.md", true);
        Assert.Equal(["T 2024 500 triệu đồng | Thu phí", "A 2024 520 triệu đồng ước | Thu phí", "T 2025 600 triệu đồng | Thu phí"], read.Observations.Select(Sentences.Describe));
        Assert.Equal(["120"], read.Rejections.Where(rejection => rejection.Reason is "ratio-of-plans").Select(rejection => rejection.Quote));
    }

    [Fact]
    public void Companion_OfAResult_IsItsShareThoughPlansAreInTheSameRatio() => Assert.Equal(
        ["T 2024 500 triệu đồng | Thu phí", "T 2025 600 triệu đồng | Thu phí", "A 2025 720 triệu đồng kh=120 | Thu phí"],
        Describe("| Nội dung | DT 2024 | DT 2025 | TH 2025 | So với DT 2025 (%) |\n|---|---|---|---|---|\n| Thu phí (triệu đồng) | 500 | 600 | 720 | 120 |"));

    [Fact]
    public void Columns_ThatCountAndShareUnderAName_AreOfThatName() => Assert.Equal(
        ["A 2025 40 hộ | Hộ nghèo Làng Mới", "A 2025 4.1 % | Tỷ lệ Hộ nghèo Làng Mới", "A 2025 52 hộ | Hộ cận nghèo Làng Mới", "A 2025 5.3 % | Tỷ lệ Hộ cận nghèo Làng Mới"],
        Describe("| Thôn | Hộ nghèo | | Hộ cận nghèo | |\n|---|---|---|---|---|\n| | Số hộ | Tỷ lệ | Số hộ | Tỷ lệ |\n| Làng Mới | 40 | 4,1 | 52 | 5,3 |", isPlan: false));

    [Fact]
    public void Rows_OfPlanResultAndShare_OverIndicators_AreOnItsSide() => Assert.Equal(
        ["T 2025 400 tấn | Sản lượng cá", "T 2025 120 ha | Trồng rừng", "A 2025 420 tấn kh=105 | Sản lượng cá", "A 2025 114 ha kh=95 | Trồng rừng"],
        Describe("| Nội dung | Sản lượng cá (tấn) | Trồng rừng (ha) |\n|---|---|---|\n| Kế hoạch giao | 400 | 120 |\n| Thực hiện | 420 | 114 |\n| Tỷ lệ (%) | 105 | 95 |"));

    [Fact]
    public void Rows_OfPlanAndResult_OverYears_AreOfTheCaption() => Assert.Equal(
        ["T 2024 400 tấn | Sản lượng cá", "T 2025 450 tấn | Sản lượng cá", "A 2024 390 tấn | Sản lượng cá", "A 2025 460 tấn | Sản lượng cá"],
        Describe("Bảng 1. Sản lượng cá (tấn)\n\n| Nội dung | Năm 2024 | Năm 2025 |\n|---|---|---|\n| Kế hoạch | 400 | 450 |\n| Thực hiện | 390 | 460 |"));

    [Fact]
    public void Header_ThatStandsAgain_PartsNoRowFromItsParts() => Assert.Equal(
        ["T 2025 30 nghìn tấn | Sản lượng ngô", "T 2025 12 nghìn tấn | Sản lượng ngô Vụ hè thu"],
        Describe("| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n|---|---|---|\n| Sản lượng ngô | nghìn tấn | 30 |\n| Chỉ tiêu | ĐVT | Kế hoạch 2025 |\n| - Vụ hè thu | | 12 |"));

    [Fact]
    public void Header_ThatStandsAgainWithOtherNames_NamesTheRowsBelow()
    {
        Extraction read = Read("| Chỉ tiêu | ĐVT | KH 2025 | TH 2025 |\n|---|---|---|---|\n| Đàn dê | con | 40 | 42 |\n| Chỉ tiêu | ĐVT | TH 2024 | KH 2026 |\n| 1 | 2 | 3 | 4 |\n| Trồng quế | ha | 12 | 14 |", "a.md", true);
        Assert.Equal(["T 2025 40 con | Đàn dê", "A 2025 42 con | Đàn dê", "A 2024 12 ha | Trồng quế", "T 2026 14 ha | Trồng quế"], read.Observations.Select(Sentences.Describe));
        Assert.Equal(4, read.Rejections.Count(rejection => rejection.Reason is "column-number"));
    }

    private static string[] Describe(string table, string name = "a.md", bool isPlan = true) => [.. Read(table, name, isPlan).Observations.Select(Sentences.Describe)];

    private static Extraction Read(string table, string name, bool isPlan)
    {
        string title = isPlan ? "Kế hoạch năm 2025 của huyện Bát Xát" : "Kết quả của huyện Bát Xát";
        SourceDocument document = Reading.Text(name, name.EndsWith("html", StringComparison.Ordinal) ? $"<html><body><h1>{title}</h1>{table}</body></html>" : $"# {title}\n\n{table}");
        return new DocumentExtractor().Extract(document, new(DocumentKind.Resolution, name, "Lào Cai", new DateOnly(2025, 7, 10)));
    }
}
