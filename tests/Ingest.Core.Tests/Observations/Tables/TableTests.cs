using Ingest.Core.Observations;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>Tables of plans and results: what header, caption, row and cell make of a figure.</summary>
public sealed class TableTests
{
    [Fact]
    public void Notice_InTheHeadingAboveATable_IsTheUnitOfItsFigures() => Assert.Equal(
        ["A 2023 3.1 % | Hộ nghèo đa chiều", "T 2024 2.4 % | Hộ nghèo đa chiều"],
        Describe("""
            # Chỉ tiêu năm 2024
            **Bảng 3. Xã hội** *(đơn vị tính: %)*

            | Chỉ tiêu | Thực hiện 2023 | Kế hoạch 2024 |
            |---|---|---|
            | Hộ nghèo đa chiều | 3,1 | 2,4 |
            """));

    [Theory]
    [InlineData("Tỷ lệ đô thị hóa", "41", "T 2030 41 % | Tỷ lệ đô thị hóa")]
    [InlineData("Thu nhập bình quân đầu người", "từ 85 triệu đồng/năm trở lên", "T 2030 >= 85 triệu đồng/năm | Thu nhập bình quân đầu người")]
    [InlineData("Tỷ lệ hộ nghèo", "giảm 1,5 - 2%", "T 2030 1.5..2 % down | Tỷ lệ hộ nghèo")]
    [InlineData("Tỷ lệ hộ nghèo giảm bình quân hằng năm", "2%", "T 2030 2 % down | Tỷ lệ hộ nghèo giảm bình quân hằng năm")]
    [InlineData("Thu ngân sách, tỷ đồng", "420", "T 2030 420 tỷ đồng | Thu ngân sách")]
    [InlineData("Số thôn đạt chuẩn (ĐVT: thôn)", "14/16", "T 2030 14 thôn | Số thôn đạt chuẩn")]
    public void Cell_OfAnyShape_IsRead(string name, string cell, string expected) => Assert.Equal(
        [expected],
        Describe($"# Chỉ tiêu nhiệm kỳ 2025 - 2030\n\n| STT | Nội dung chỉ tiêu | Mức phấn đấu đến năm 2030 |\n|---|---|---|\n| 1 | {name} | {cell} |"));

    [Fact]
    public void HeaderRow_UnderAMergedName_NamesItsParts() => Assert.Equal(
        ["A 2023 310 ha | Trồng quế", "T 2024 340 ha | Trồng quế", "A 2024 352 ha kh=103.5 | Trồng quế"],
        Describe("""
            # Kết quả năm 2024

            | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | | |
            |---|---|---|---|---|---|
            | | | | Kế hoạch | Thực hiện | % hoàn thành |
            | Trồng quế | ha | 310 | 340 | 352 | 103,5 |
            """));

    [Fact]
    public void Row_WithoutANumberAmongNumberedOnes_IsAPartOfTheOneAbove() => Assert.Equal(
        ["T 2025 8 % | Tốc độ tăng giá trị sản xuất", "T 2025 4 % | Tốc độ tăng giá trị sản xuất Nông nghiệp", "T 2025 12 xã | Xã đạt chuẩn"],
        Describe("""
            # Kế hoạch năm 2025

            | TT | Chỉ tiêu | ĐVT | Kế hoạch 2025 |
            |---|---|---|---|
            | 1 | Tốc độ tăng giá trị sản xuất | % | 8 |
            | | Nông nghiệp | | 4 |
            | 2 | Xã đạt chuẩn | xã | 12 |
            """));

    [Fact]
    public void Rows_ThatAreYears_GiveThePeriodOfTheirFigures() => Assert.Equal(
        ["A 2022 95 nghìn lượt | Lượt khách", "A 2022 1.9 % | Hộ nghèo", "A 2023 120 nghìn lượt | Lượt khách", "A 2023 1.4 % | Hộ nghèo", "T 2025 150 nghìn lượt | Lượt khách", "T 2025 1 % | Hộ nghèo"],
        Describe("""
            # Báo cáo năm 2024

            | Năm | Lượt khách (nghìn lượt) | Hộ nghèo (%) |
            |---|---|---|
            | 2022 | 95 | 1,9 |
            | 2023 | 120 | 1,4 |
            | Kế hoạch 2025 | 150 | 1 |
            """));

    [Fact]
    public void Rows_ThatAreAreas_TellTheCaptionsIndicator() => Assert.Equal(
        ["A 2023 61.5 % | Tỷ lệ hộ dùng nước sạch Huyện Bát Xát", "T 2025 70 % | Tỷ lệ hộ dùng nước sạch Huyện Bát Xát", "A 2023 80 % | Tỷ lệ hộ dùng nước sạch", "T 2025 85 % | Tỷ lệ hộ dùng nước sạch"],
        Describe("""
            # Nước sạch nông thôn năm 2024

            Bảng: Tỷ lệ hộ dùng nước sạch (%)

            | Địa phương | Thực hiện 2023 | Mục tiêu 2025 |
            |---|---|---|
            | Huyện Bát Xát | 61,5 | 70 |
            | Toàn tỉnh | 80 | 85 |
            """));

    [Theory]
    [InlineData("| TT | Tên dự án | Chủ đầu tư | Kế hoạch vốn 2025 |\n|---|---|---|---|\n| 1 | Đường tránh | Ban quản lý | 120 |", "table-of-other-things")]
    [InlineData("| Mặt hàng | Giá (đồng/kg) | Năm 2024 |\n|---|---|---|\n| Mì | 3.200 | 2.900 |", "table-of-other-things")]
    [InlineData("| Xã | Tổ trưởng | Ghi chú |\n|---|---|---|\n| Mường Vi | 12 | 34 |", "table-without-goals")]
    public void Number_OfATableWithoutGoals_IsRefusedWithAReason(string table, string reason)
    {
        Extraction read = Read("# Kế hoạch năm 2025\n\n" + table);
        Assert.Empty(read.Observations);
        Assert.Contains(read.Rejections, rejection => rejection.Reason == reason);
    }

    [Fact]
    public void Number_OfEveryCell_IsReadOrRefused()
    {
        Extraction read = Read("# Kế hoạch năm 2025\n\n| TT | Chỉ tiêu | Kế hoạch 2025 | Ghi chú |\n|---|---|---|---|\n| 1 | Trẻ dưới 5 tuổi suy dinh dưỡng (%) | 9,5 | Công văn 17 |");
        Assert.Equal(9.5m, Assert.Single(read.Observations).Value);
        Assert.Equal(["list-number 1", "name 5", "table-column 17"], read.Rejections.Where(r => r.Reason is not "year").Select(r => $"{r.Reason} {r.Quote}"));
    }

    [Fact]
    public void Rows_OfALongTableInPlainText_AreNotJoined()
    {
        string rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"| Tỷ lệ thôn loại {i} đạt chuẩn văn hóa trên tổng số thôn (%) | {i}1,5 | {i}2,5 | {i}3,5 |\n"));
        Extraction read = Read("# Kết quả năm 2024\n\n| Chỉ tiêu | 2022 | 2023 | 2024 |\n|---|---|---|---|\n" + rows, "a.txt");
        Assert.Equal(24, read.Observations.Length);
    }

    [Fact]
    public void Year_OfAColumnUnderATerm_IsItsOwn() => Assert.Equal(
        ["T 2020 12 % | Tỷ trọng dịch vụ", "A 2020 13.5 % ước | Tỷ trọng dịch vụ", "T 2025 15 % | Tỷ trọng dịch vụ"],
        [.. Read("<table><tr><th rowspan=2>Chỉ tiêu</th><th rowspan=2>ĐVT</th><th colspan=2>Giai đoạn 2016 - 2020</th><th rowspan=2>Mục tiêu đến năm 2025</th></tr><tr><th>Mục tiêu năm 2020</th><th>Ước thực hiện năm 2020</th></tr>"
            + "<tr><td>Tỷ trọng dịch vụ</td><td>%</td><td>12</td><td>13,5</td><td>15</td></tr></table>", "a.html").Observations.Select(Sentences.Describe)]);

    [Fact]
    public void Cells_PartedByTabs_AreATable()
    {
        Extraction read = Read("BIỂU CHỈ TIÊU 2015 - 2016\n\nChỉ tiêu\tĐơn vị\tKH 2015\tƯớc 2015\tKH 2016\nSản lượng mủ cao su\tTấn\t3.400\t3.512\t3.600\nTỷ lệ hộ dùng điện\t%\t98,1\t98,4\t\n\tTấn\t1\t2\t3\n", "a.txt");
        Assert.Equal(
            ["T 2015 3400 Tấn | Sản lượng mủ cao su", "A 2015 3512 Tấn ước | Sản lượng mủ cao su", "T 2016 3600 Tấn | Sản lượng mủ cao su", "T 2015 98.1 % | Tỷ lệ hộ dùng điện", "A 2015 98.4 % ước | Tỷ lệ hộ dùng điện"],
            read.Observations.Select(Sentences.Describe).Take(5));
    }

    private static string[] Describe(string text) => [.. Read(text).Observations.Select(Sentences.Describe)];

    private static Extraction Read(string text, string name = "a.md") =>
        new DocumentExtractor().Extract(Reading.Text(name, text), new(DocumentKind.Resolution, name, "Lào Cai", new DateOnly(2024, 12, 10)));
}
