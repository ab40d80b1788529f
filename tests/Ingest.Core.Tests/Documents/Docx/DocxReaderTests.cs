using System.IO.Compression;
using Ingest.Core.Documents;
using Ingest.Core.Documents.Blocks;
using static Ingest.Core.Tests.Documents.Docx.WordFile;

namespace Ingest.Core.Tests.Documents.Docx;

public class DocxReaderTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Old"><w:name w:val="Old"/><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>
        """;

    [Fact]
    public void Read_StylesListsAndNotes_GiveTheOutline()
    {
        var document = Read(new WordFile(
            Paragraph("Kế hoạch năm của huyện", "<w:pStyle w:val=\"Title\"/>")
            + Paragraph("I. Kinh tế ..... 3", "<w:pStyle w:val=\"TOC1\"/>")
            + Paragraph("Kết quả chung", "<w:pStyle w:val=\"Heading1\"/>")
            + Paragraph("Thu ngân sách đạt 87 tỷ đồng.")
            + Paragraph("CHỈ TIÊU", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>", "<w:b/>")
            + Paragraph("Trồng rừng 315 ha;", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>")
            + Paragraph("- Giảm nghèo 2%."))
            .With("styles", Styles).With("numbering", Numbering)
            .With("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\">" + Paragraph("Theo chuẩn mới.") + "</w:footnote>"));

        Assert.Equal(
        [
            "Title: Kế hoạch năm của huyện",
            "Heading 1: Kết quả chung",
            "Paragraph: Thu ngân sách đạt 87 tỷ đồng. < Kết quả chung",
            "Heading 1: CHỈ TIÊU",
            "ListItem 2: Trồng rừng 315 ha; < CHỈ TIÊU",
            "ListItem 1: Giảm nghèo 2%. < CHỈ TIÊU",
            "Paragraph: Theo chuẩn mới. < CHỈ TIÊU",
        ],
        Reading.Outline(document));
        Assert.StartsWith("Kế hoạch năm của huyện\nI. Kinh tế ..... 3\n", document.Source, StringComparison.Ordinal);
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_TrackedHiddenAndBoxed_GivesWhatIsAccepted()
    {
        var document = Read(new WordFile(
            "<w:p><w:r><w:t xml:space=\"preserve\">Thu </w:t></w:r><w:del><w:r><w:delText>5 </w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>bí mật</w:t></w:r><w:r><w:t xml:space=\"preserve\"> tỷ đồng.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Chi ngân sách</w:t></w:r></w:p>" + Paragraph("đạt 4 tỷ đồng.")
            + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + Paragraph("Trong khung 3 tỷ.") + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:t>hai lần</w:t></mc:Fallback></mc:AlternateContent></w:r>"
            + "<w:r><w:t>Ngoài khung 2 tỷ.</w:t></w:r></w:p>"));

        Assert.Equal("Thu 6 tỷ đồng.\nChi ngân sách đạt 4 tỷ đồng.\nTrong khung 3 tỷ.\nNgoài khung 2 tỷ.\n", document.Source);
    }

    [Fact]
    public void Read_MergedCells_AreLaidOut()
    {
        var document = Read(new WordFile("<w:tbl>"
            + Row(Cell("Chỉ tiêu", "<w:vMerge w:val=\"restart\"/>"), Cell("Năm 2025", "<w:gridSpan w:val=\"2\"/>"))
            + Row(Cell(string.Empty, "<w:vMerge/>"), "Kế hoạch", "Thực hiện")
            + Row("Chè (tấn)", "1.200", "1.260") + "</w:tbl>" + Paragraph("Nguồn: phòng Nông nghiệp.")));

        Assert.Equal("Table: # Chỉ tiêu | Năm 2025 | Năm 2025 / # Chỉ tiêu | Kế hoạch | Thực hiện / Chè (tấn) | 1.200 | 1.260", Reading.Outline(document)[0]);
        var row = ((TableBlock)document.Blocks[0]).Rows[2].Source;
        Assert.Equal("Chè (tấn)\n\t1.200\n\t1.260\n", document.Source.Substring(row.Start, row.Length));
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_HeadOfAnOfficialDocument_IsNoTable()
    {
        var document = Read(new WordFile("<w:tbl>" + Row("HUYỆN YÊN PHÚ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + Row("Số: 9/NQ-HĐND", "Yên Phú, ngày 4 tháng 7 năm 2023") + "</w:tbl>"
            + Paragraph("NGHỊ QUYẾT") + Paragraph("Về đầu tư công") + Paragraph("Tổng vốn là 87 tỷ đồng.")));

        Assert.Equal("NGHỊ QUYẾT Về đầu tư công", document.Title);
        Assert.Equal(new DateOnly(2023, 7, 4), document.Published);
        Assert.DoesNotContain(document.Blocks, block => block is TableBlock);
    }

    [Theory]
    [InlineData("Thu ng©n s¸ch", "<w:rFonts w:ascii=\".VnTime\"/>", "", "Thu ngân sách")]
    [InlineData("thu ng©n s¸ch", "<w:rFonts w:ascii=\".VnTimeH\"/>", "", "THU NGÂN SÁCH")]
    [InlineData("Thu ngaân saùch", "<w:rFonts w:ascii=\"VNI-Times\"/>", "", "Thu ngân sách")]
    [InlineData("Thu ng©n s¸ch", "", "<w:pStyle w:val=\"Old\"/>", "Thu ngân sách")]
    [InlineData("Thu ngân sách", "<w:rFonts w:ascii=\"Arial\"/>", "", "Thu ngân sách")]
    public void Read_OldFonts_AreDecoded(string typed, string run, string properties, string expected) =>
        Assert.Equal(expected + "\n", Read(new WordFile(Paragraph(typed, properties, run)).With("styles", Styles)).Source);

    [Theory]
    [InlineData("https://example.org/x")]
    [InlineData("http://[broken uri")]
    [InlineData("file:///etc/passwd")]
    public void Read_ExternalLinks_AreNeitherFetchedNorFatal(string target) =>
        Assert.Equal("Thu 87 tỷ.\n", Read(new WordFile(Paragraph("Thu 87 tỷ.")).WithLink(target)).Source);

    [Fact]
    public void Read_DocumentType_IsRefused()
    {
        var bytes = new WordFile(Paragraph("&amp;")).Save("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");

        Assert.Equal(RejectionCodes.BrokenPackage, Reading.Code(Reading.Read("a.docx", bytes)));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>Thu 5</w:t></w:r></w:p>", DocumentAssembler.MaximumBlocks + 1)]
    [InlineData("<w:p><w:r><w:t>Thu ngân sách của huyện năm nay đạt 5 tỷ đồng, vượt 7% so với cùng kỳ năm trước.</w:t></w:r></w:p>", 320_000)]
    public void Read_MoreTextThanIsRead_IsTooLarge(string paragraph, int times) =>
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.docx", new WordFile(string.Concat(Enumerable.Repeat(paragraph, times))).Save())));

    [Fact]
    public void Read_EmptyParagraphsWithoutEnd_AreNoBlocks() =>
        Assert.Single(Read(new WordFile(string.Concat(Enumerable.Repeat("<w:p/>", DocumentAssembler.MaximumBlocks + 1)) + Paragraph("Thu 5 tỷ đồng."))).Blocks);

    [Fact]
    public void Read_StylesThatFillTheMemory_IsBroken()
    {
        var styles = string.Concat(Enumerable.Range(0, 400_000).Select(i => $"<w:style w:styleId=\"{i}\"/>"));

        Assert.Equal(RejectionCodes.BrokenPackage, Reading.Code(Reading.Read("a.docx", new WordFile(Paragraph("Thu 5 tỷ đồng.")).With("styles", styles).Save())));
    }

    [Fact]
    public void Read_ZipBomb_IsTooLarge()
    {
        var bytes = new WordFile(Paragraph(new string('0', 80_000_000))).Save();

        Assert.True(bytes.Length < 1_000_000);
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.docx", bytes)));
    }

    [Fact]
    public void Read_DeeplyNested_GivesADocumentOrAReason()
    {
        const int Depth = 50_000;
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth)) + Paragraph("Thu 87 tỷ.") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));

        var result = Reading.Read("a.docx", new WordFile(nested).Save());

        Assert.True(result.Document is not null ^ result.Rejection is not null);
    }

    [Theory]
    [InlineData("a.docx", "PK\u0003\u0004 no archive", RejectionCodes.BrokenPackage)]
    [InlineData("a.docx", "plain text", RejectionCodes.BrokenPackage)]
    public void Read_NoPackage_IsRefused(string name, string text, string code) => Assert.Equal(code, Reading.Code(Reading.Read(name, System.Text.Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Read_OtherZip_IsRefused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("a.txt").Open().Dispose();
        }

        Assert.Equal(RejectionCodes.UnsupportedFormat, Reading.Code(Reading.Read("a.zip", stream.ToArray())));
    }

    [Fact]
    public void Read_TruncatedPackage_IsRefused()
    {
        var bytes = new WordFile(Paragraph("Thu 87 tỷ.")).Save();

        Assert.Equal(RejectionCodes.BrokenPackage, Reading.Code(Reading.Read("a.docx", bytes[..(bytes.Length / 2)])));
    }

    private static SourceDocument Read(WordFile file)
    {
        var result = Reading.Read("a.docx", file.Save());
        Assert.Null(result.Rejection);
        return result.Document!;
    }
}
