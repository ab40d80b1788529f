using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Documents.Markdown;

public class MarkdownReaderTests
{
    private const string Resolution = """
        **NGHỊ QUYẾT**  
        **về nhiệm vụ năm 2027**

        -----

        Năm qua huyện đạt nhiều kết quả.

        **I. CHỈ TIÊU**

        - Thu ngân sách **1.340 tỷ đồng**.
        - Trồng rừng từ *2.100 ha* trở lên\
          và chăm sóc 800 ha:
          - rừng sản xuất 600 ha;
          - rừng phòng hộ 200 ha.

        2. Giảm nghèo 3%[^1]; xem [kế hoạch](https://example.org/a_b) &amp; phụ lục.

        ## **II. GIẢI PHÁP**

        ### 1. Về nông nghiệp

        1.1. Mở rộng vùng chè 2\*3 km.

        | Chỉ tiêu | Đơn vị | Kế hoạch \| 2027 |
        |:---|:---:|---:|
        | Chè búp | tấn | **12.500** |
        | Sữa | tấn |

        ![Đồi chè](che.jpg)

        > Ghi chú của ban biên tập.

        [^1]: Theo chuẩn mới.
        """;

    [Fact]
    public void Read_Resolution_GivesOutlineListsAndTable()
    {
        var document = Reading.Text("a.md", Resolution);

        Assert.Equal(
        [
            "Title: NGHỊ QUYẾT về nhiệm vụ năm 2027",
            "Paragraph: Năm qua huyện đạt nhiều kết quả.",
            "Heading 1: CHỈ TIÊU",
            "ListItem 1: Thu ngân sách 1.340 tỷ đồng. < CHỈ TIÊU",
            "ListItem 1: Trồng rừng từ 2.100 ha trở lên và chăm sóc 800 ha: < CHỈ TIÊU",
            "ListItem 2: rừng sản xuất 600 ha; < CHỈ TIÊU",
            "ListItem 2: rừng phòng hộ 200 ha. < CHỈ TIÊU",
            "ListItem 1: Giảm nghèo 3%; xem kế hoạch & phụ lục. < CHỈ TIÊU",
            "Heading 1: GIẢI PHÁP",
            "Heading 2: Về nông nghiệp < GIẢI PHÁP",
            "ListItem 1: Mở rộng vùng chè 2*3 km. < Về nông nghiệp",
            "Table: # Chỉ tiêu | Đơn vị | Kế hoạch | 2027 / Chè búp | tấn | 12.500 / Sữa | tấn | ",
            "Caption: Đồi chè < Về nông nghiệp",
            "Paragraph: Ghi chú của ban biên tập. < Về nông nghiệp",
            "Paragraph: Theo chuẩn mới. < Về nông nghiệp",
        ],
        Reading.Outline(document));
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_Decomposed_GivesTheSameBlocks() =>
        Assert.Equal(Reading.Outline(Reading.Text("a.md", Resolution)), Reading.Outline(Reading.Text("a.md", ComposedForm.Decompose(Resolution))));

    [Fact]
    public void ToSource_WordInEmphasis_LeavesTheMarksOutside()
    {
        var document = Reading.Text("a.md", Resolution);
        var item = ((TextBlock)document.Blocks[3]).Text;

        var word = item.ToSource(new TextSpan(item.Value.IndexOf("1.340", StringComparison.Ordinal), "1.340 tỷ đồng".Length));
        var whole = item.ToSource(new TextSpan(0, item.Value.Length));

        Assert.Equal("1.340 tỷ đồng", document.Source.Substring(word.Start, word.Length));
        Assert.Equal("Thu ngân sách **1.340 tỷ đồng**.", document.Source.Substring(whole.Start, whole.Length));
    }

    [Fact]
    public void Read_FrontBlock_GivesTitleAndDate()
    {
        var document = Reading.Text("a.md", "---\ntitle: \"Kết quả của xã\"\ndate: 2026-05-04\n---\n\nThu 12 tỷ đồng.\n");

        Assert.Equal("Kết quả của xã", document.Title);
        Assert.Equal(new DateOnly(2026, 5, 4), document.Published);
        Assert.Equal("Paragraph: Thu 12 tỷ đồng.", Reading.Outline(document)[1]);
    }

    [Theory]
    [InlineData("Đầu đề\n======\n\nThu 5 tỷ.", "Title: Đầu đề")]
    [InlineData("# Đầu đề #\n\nThu 5 tỷ.", "Title: Đầu đề")]
    [InlineData("#Đầu đề\n\nThu 5 tỷ.", "Title: #Đầu đề")]
    [InlineData("__Đầu đề__\n\nThu 5 tỷ.", "Title: Đầu đề")]
    public void Read_FirstHeading_IsTheTitle(string text, string expected) => Assert.Equal(expected, Reading.Outline(Reading.Text("a.md", text))[0]);

    [Theory]
    [InlineData("a * b * c")]
    [InlineData("tệp so_lieu_2025 đính kèm")]
    [InlineData("kích thước 3*4*5 mét")]
    [InlineData("giá < 5 và > 3 đồng")]
    [InlineData("mục [1] trong bảng")]
    [InlineData("R&D và A&B; hết")]
    public void Read_CharactersThatAreNoMarks_Stay(string line) => Assert.Equal("Paragraph: " + line + ".", Reading.Outline(Reading.Text("a.md", $"# Đầu đề\n\n{line}."))[1]);

    [Fact]
    public void Read_FencesAndComments_AreLeftOut()
    {
        var document = Reading.Text("a.md", "# Đầu đề\n\n<!-- nháp\n99 tỷ -->\n\n```\nThu 5 tỷ.\n```\n\n[1]: https://example.org\n");

        Assert.Equal(["Title: Đầu đề", "Paragraph: Thu 5 tỷ."], Reading.Outline(document));
    }
}
