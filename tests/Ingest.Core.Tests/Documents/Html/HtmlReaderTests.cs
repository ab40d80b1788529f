using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Documents.Html;

public class HtmlReaderTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Sản xuất công nghiệp tăng mạnh | Báo Ví dụ</title>
        <meta property="article:published_time" content="2025-07-03T08:00:00+07:00">
        <style>p { color: red }</style><script>var a = "<p>99 tỷ đồng</p>";</script></head>
        <body class="has-sidebar"><nav><a href="/">Trang nhất 24h</a></nav><div class="main-menu"><a href="/1">Kinh tế</a> <a href="/2">Xã hội</a> <a href="/3">Đời sống</a></div>
        <div class="wrap"><div class="breadcrumb">Trang chủ / Kinh tế 360</div>
        <article><h1>Sản xuất c&ocirc;ng nghiệp tăng mạnh</h1><div class="share-bar">Chia sẻ 12</div>
        <p class="sapo">Nửa đầu năm, ngành công nghiệp của tỉnh tăng 11,2%.</p>
        <p>Giá trị sản xuất đạt <b>8.450&nbsp;tỷ đồng</b>, bằng 52%<sup>[1]</sup> kế hoạch năm; sản lượng gỗ 120.000 m<sup>3</sup>.<br>
        Doanh thu vận tải đạt 640 tỷ đồng,<br>tăng 8% so với cùng kỳ.</p>
        <figure><img src="a.jpg" alt="Nhà máy"><figcaption>Dây chuyền mới của nhà máy</figcaption></figure>
        <p><strong>Các mục tiêu cả năm</strong></p>
        <ul><li>Giá trị sản xuất 16.200 tỷ đồng;</li><li>Xuất khẩu 540 triệu USD, gồm:<ul><li>dệt may 310 triệu USD;</li><li>gỗ 150 triệu USD.</li></ul></li></ul>
        <div style="display: none">Ẩn 77 tỷ đồng</div>
        <div class="ads-inline"><p>Giảm giá 50% vé xem phim!</p></div>
        <div class="related-news"><b>Tin liên quan</b><ul><li><a href="/x">Thu ngân sách 900 tỷ đồng</a></li></ul></div>
        </article>
        <div class="comments"><p>Minh: tăng 11% là cao.</p></div></div>
        <footer>Điện thoại 0123.456.789</footer></body></html>
        """;

    [Fact]
    public void Read_Article_LeavesTheFurnitureOut()
    {
        var document = Reading.Text("a.html", Page);

        Assert.Equal(
        [
            "Title: Sản xuất công nghiệp tăng mạnh",
            "Lead: Nửa đầu năm, ngành công nghiệp của tỉnh tăng 11,2%.",
            "Paragraph: Giá trị sản xuất đạt 8.450 tỷ đồng, bằng 52% kế hoạch năm; sản lượng gỗ 120.000 m3.",
            "Paragraph: Doanh thu vận tải đạt 640 tỷ đồng, tăng 8% so với cùng kỳ.",
            "Caption: Dây chuyền mới của nhà máy",
            "Heading 1: Các mục tiêu cả năm",
            "ListItem 1: Giá trị sản xuất 16.200 tỷ đồng; < Các mục tiêu cả năm",
            "ListItem 1: Xuất khẩu 540 triệu USD, gồm: < Các mục tiêu cả năm",
            "ListItem 2: dệt may 310 triệu USD; < Các mục tiêu cả năm",
            "ListItem 2: gỗ 150 triệu USD. < Các mục tiêu cả năm",
        ],
        Reading.Outline(document));
        Assert.Equal(new DateOnly(2025, 7, 3), document.Published);
        Reading.AssertMapped(document);
    }

    [Fact]
    public void ToSource_AcrossTags_GivesTheMarkupBetween()
    {
        var document = Reading.Text("a.html", Page);
        var text = ((TextBlock)document.Blocks[2]).Text;

        var span = text.ToSource(new TextSpan(text.Value.IndexOf("8.450", StringComparison.Ordinal), "8.450 tỷ đồng, bằng 52% kế".Length));

        Assert.Equal("8.450&nbsp;tỷ đồng</b>, bằng 52%<sup>[1]</sup> kế", document.Source.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Read_Decomposed_GivesTheSameBlocks() =>
        Assert.Equal(Reading.Outline(Reading.Text("a.html", Page)), Reading.Outline(Reading.Text("a.html", ComposedForm.Decompose(Page))));

    [Fact]
    public void Read_MergedCells_AreLaidOut()
    {
        var document = Reading.Text("a.html", """
            <table><caption>Chỉ tiêu năm 2026</caption>
            <tr><td rowspan="2">Chỉ tiêu</td><td colspan="2">Năm 2025</td><td rowspan="2">Kế<br>hoạch 2026</td></tr>
            <tr><td>Kế hoạch</td><td>Ước thực hiện</td></tr>
            <tr><td colspan="4">I. Kinh tế</td></tr>
            <tr><td>Chè búp (tấn)</td><td>1.200</td><td>1.260<td><b>1.300</b>
            <tr><td>Sữa (tấn)</td><td>310</td></tr></table>
            """);

        Assert.Equal(
            ["Table: # Chỉ tiêu | Năm 2025 | Năm 2025 | Kế hoạch 2026 / # Chỉ tiêu | Kế hoạch | Ước thực hiện | Kế hoạch 2026 / I. Kinh tế | I. Kinh tế | I. Kinh tế | I. Kinh tế"
                + " / Chè búp (tấn) | 1.200 | 1.260 | 1.300 / Sữa (tấn) | 310 |  | "],
            Reading.Outline(document));
        var table = (TableBlock)document.Blocks[0];
        Assert.Equal("Chỉ tiêu năm 2026", table.Caption?.Value);
        var row = table.Rows[3].Source;
        Assert.Equal("<tr><td>Chè búp (tấn)</td><td>1.200</td><td>1.260<td><b>1.300", document.Source.Substring(row.Start, row.Length));
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_TableThatLaysOutThePage_IsWalkedThrough()
    {
        var document = Reading.Text("a.html", """
            <table><tr><td class="left-menu"><a href="#">Giới thiệu</a></td><td><div class="title">Kết quả của huyện</div>
            <p>Thu ngân sách đạt 87 tỷ đồng.</p><table><tr><td>Chỉ tiêu</td><td>Kết quả</td></tr><tr><td>Thu</td><td>87</td></tr></table></td></tr></table>
            """);

        Assert.Equal(["Title: Kết quả của huyện", "Paragraph: Thu ngân sách đạt 87 tỷ đồng.", "Table: # Chỉ tiêu | Kết quả / Thu | 87"], Reading.Outline(document));
    }

    [Theory]
    [InlineData("<p class=date>Thứ hai, 05/08/2024, 10:32 (GMT+7)</p>", "2024-08-05")]
    [InlineData("<p><time datetime='2023-02-01T00:00'>hôm qua</time></p>", "2023-02-01")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\": \"2022-11-30T07:00\"}</script>", "2022-11-30")]
    [InlineData("<p>05/08/2024 | Lượt xem: 1.234 | Cỡ chữ: A+</p>", "2024-08-05")]
    [InlineData("<p>3 giờ trước</p>", null)]
    public void Read_Date_ComesFromMetadataOrDateline(string markup, string? expected)
    {
        var document = Reading.Text("a.html", $"<h1>Kết quả của huyện</h1>{markup}<p>Thu ngân sách đạt 87 tỷ đồng trong năm.</p>");

        Assert.Equal(expected, document.Published?.ToString("O"));
        Assert.DoesNotContain(Reading.Outline(document), line => line.Contains("giờ trước", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DeclaredCharset_IsUsedWhereNothingElseFits()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><p>Prix : 5 \u00A3, caf\u00E9 \u00E0 30 \u00B0C.</p>");

        Assert.Equal("Paragraph: Prix : 5 £, café à 30 °C.", Reading.Outline(Reading.Read("a.html", bytes).Document!)[^1]);
    }

    [Theory]
    [InlineData("<h2>Kết quả của huyện</h2><p>Thu 87 tỷ.</p>", "Kết quả của huyện")]
    [InlineData("<h2>Thu</h2><p>Thu 87 tỷ.</p><h2>Chi</h2><p>Chi 80 tỷ.</p>", "Cổng thông tin")]
    [InlineData("<h1>Cổng thông tin</h1><h1>Kết quả của huyện trong năm</h1><p>Thu 87 tỷ.</p>", "Cổng thông tin")]
    public void Read_NoMarkedTitle_TakesTheOnlyHeadingOrTheHead(string body, string expected) =>
        Assert.Equal(expected, Reading.Text("a.html", $"<html><head><title>Cổng thông tin | Huyện</title></head><body>{body}</body></html>").Title);

    [Theory]
    [InlineData("a.doc", "<html><body><p>Thu 87 tỷ đồng.</p></body></html>", "text/html")]
    [InlineData("a.txt", "\n<!DOCTYPE html><html><body><p>Thu 87 tỷ đồng.</p></body></html>", "text/html")]
    [InlineData("a.txt", "Thu < 87 tỷ đồng; <html> là một thẻ.", "text/plain")]
    [InlineData("a.md", "<html><body><p>Thu 87 tỷ đồng.</p></body></html>", "text/markdown")]
    public void Read_PageUnderAnotherName_IsReadAsHtml(string name, string text, string expected) =>
        Assert.Equal(expected, Reading.Read(name, System.Text.Encoding.UTF8.GetBytes(text)).Document!.MediaType);
}
