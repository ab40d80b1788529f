using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Documents.PlainText;

public class PlainTextReaderTests
{
    private const string Article = """
        PublishingPortal - Block_Header

        Thứ ba, 16/01/2024 | 08:00
        Tăng cỡ chữ Giảm cỡ chữ
        Lạng Giang gặt hái nhiều kết quả

        Năm qua huyện hoàn thành phần lớn các mục tiêu đề ra, người dân phấn khởi đón năm mới.

        Nông nghiệp giữ vững đà tăng

        Theo báo cáo của huyện, diện tích trồng na đạt 412 ha, bằng 103% kế hoạch; đàn lợn có 56.300 con, giảm nhẹ so với cùng kỳ.

        Đồng chí Chủ tịch UBND huyện thăm mô hình trồng na

        Các chỉ tiêu chủ yếu gồm:
        - Thu ngân sách 215 tỷ đồng;
        - Sản lượng lương thực 48.000 tấn, trong đó:
        + Thóc 39.500 tấn;
        + Ngô 8.500 tấn;
        - Tạo việc làm cho 2.150 lao động.

        Minh Hạnh
        Phiên bản di động
        """;

    [Fact]
    public void Read_Article_GivesEveryLineItsRole()
    {
        var document = Reading.Text("a.txt", Article);

        Assert.Equal(
        [
            "Title: Lạng Giang gặt hái nhiều kết quả",
            "Lead: Năm qua huyện hoàn thành phần lớn các mục tiêu đề ra, người dân phấn khởi đón năm mới.",
            "Heading 1: Nông nghiệp giữ vững đà tăng",
            "Paragraph: Theo báo cáo của huyện, diện tích trồng na đạt 412 ha, bằng 103% kế hoạch; đàn lợn có 56.300 con, giảm nhẹ so với cùng kỳ. < Nông nghiệp giữ vững đà tăng",
            "Caption: Đồng chí Chủ tịch UBND huyện thăm mô hình trồng na < Nông nghiệp giữ vững đà tăng",
            "Paragraph: Các chỉ tiêu chủ yếu gồm: < Nông nghiệp giữ vững đà tăng",
            "ListItem 1: Thu ngân sách 215 tỷ đồng; < Nông nghiệp giữ vững đà tăng",
            "ListItem 1: Sản lượng lương thực 48.000 tấn, trong đó: < Nông nghiệp giữ vững đà tăng",
            "ListItem 2: Thóc 39.500 tấn; < Nông nghiệp giữ vững đà tăng",
            "ListItem 2: Ngô 8.500 tấn; < Nông nghiệp giữ vững đà tăng",
            "ListItem 1: Tạo việc làm cho 2.150 lao động. < Nông nghiệp giữ vững đà tăng",
            "Paragraph: Minh Hạnh < Nông nghiệp giữ vững đà tăng",
        ],
        Reading.Outline(document));
        Assert.Equal(new DateOnly(2024, 1, 16), document.Published);
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_ArticleBelowALongLine_BeginsABlockOfItsOwn()
    {
        const string Text = """
            Quy định mức phụ cấp đối với người hoạt động không chuyên trách ở ấp
            Điều 1. Chức danh và số lượng người hoạt động ở mỗi ấp và mỗi khóm
            Trưởng ấp 1,7 lần mức lương cơ sở; ấp đội trưởng 1,4 lần; còn lại 1,2.
            Điều 2. Khoán kinh phí
            Chi hội nông dân 7 triệu đồng/năm; chi hội phụ nữ 6 triệu đồng/năm hoặc
            theo Điều 4 của Luật.
            """;

        Assert.Contains(Reading.Outline(Reading.Text("a.txt", Text)), line => line.Contains(": Điều 2. Khoán kinh phí", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Decomposed_GivesTheSameBlocks() =>
        Assert.Equal(Reading.Outline(Reading.Text("a.txt", Article)), Reading.Outline(Reading.Text("a.txt", ComposedForm.Decompose(Article))));

    [Fact]
    public void Read_Resolution_FindsTitleDateAndOutline()
    {
        var document = Reading.Text("a.txt", """
            HỘI ĐỒNG NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            HUYỆN YÊN PHÚ                  Độc lập - Tự do - Hạnh phúc
            Số: 31/NQ-HĐND         Yên Phú, ngày 14 tháng 12 năm 2021
            -------
            NGHỊ QUYẾT
            Về nhiệm vụ phát triển năm 2022

            Căn cứ Luật Tổ chức chính quyền địa phương;

            QUYẾT NGHỊ:

            Điều 1. Thông qua các chỉ tiêu sau
            I. VỀ KINH TẾ
            1. Nông nghiệp
            1.1. Diện tích chè đạt 820 ha.
            1.2. Sản lượng cá 1.450 tấn.
            2. Giá trị công nghiệp tăng 12,4%.
            Điều 2. Giao Ủy ban nhân dân huyện tổ chức thực hiện.
            """);

        Assert.Equal("NGHỊ QUYẾT Về nhiệm vụ phát triển năm 2022", document.Title);
        Assert.Equal(new DateOnly(2021, 12, 14), document.Published);
        Assert.Equal(
        [
            "Heading 1: QUYẾT NGHỊ:",
            "Heading 1: Điều 1. Thông qua các chỉ tiêu sau",
            "Heading 2: VỀ KINH TẾ < Điều 1. Thông qua các chỉ tiêu sau",
            "Heading 3: Nông nghiệp < VỀ KINH TẾ",
            "ListItem 1: Diện tích chè đạt 820 ha. < Nông nghiệp",
            "ListItem 1: Sản lượng cá 1.450 tấn. < Nông nghiệp",
            "ListItem 1: Giá trị công nghiệp tăng 12,4%. < VỀ KINH TẾ",
            "Paragraph: Điều 2. Giao Ủy ban nhân dân huyện tổ chức thực hiện.",
        ],
        Reading.Outline(document)[^8..]);
    }

    [Fact]
    public void Read_NumberedHeadingThatCountsTime_HeadsItsSection() => Assert.Contains("ListItem 1: Trồng 40 ha quế. < NHIỆM VỤ 6 THÁNG CUỐI NĂM",
        Reading.Outline(Reading.Text("a.txt", "BÁO CÁO\nKết quả của xã\nA. KẾT QUẢ\n1. Trồng trọt: gieo 215 ha lúa.\n2. Chăn nuôi: đàn bò 940 con.\nB. NHIỆM VỤ 6 THÁNG CUỐI NĂM\n- Trồng 40 ha quế.\n- Giảm 15 hộ nghèo.\n")));

    [Fact]
    public void Read_FirstArticleRightBelowTheTitle_IsNoPartOfIt() => Assert.Contains("Paragraph: Xã có 12 thôn. < Điều 1. Kết quả thực hiện năm 2025",
        Reading.Outline(Reading.Text("a.txt", "NGHỊ QUYẾT\nVề phát triển kinh tế - xã hội năm 2026\n\nĐiều 1. Kết quả thực hiện năm 2025\nXã có 12 thôn.\n")));

    [Fact]
    public void Read_LinesSetToAWidth_AreJoined()
    {
        var document = Reading.Text("a.txt", """
            Kết quả sáu tháng của huyện

            Trong sáu tháng đầu năm, giá trị sản xuất công nghiệp của huyện ước đạt
            1.240 tỷ đồng, bằng 52% kế hoạch năm. Diện tích rừng trồng mới là 315 ha.
            Huyện đã giải ngân được 87,5 tỷ đồng vốn đầu tư công, trong đó vốn của
            Trung ương chiếm hơn một nửa.

            Thu hút ba dự án mới với số vốn không lớn nhưng phù hợp với quy hoạch đã
            được phê duyệt.
            """);

        Assert.Equal(3, document.Blocks.Length);
        Assert.EndsWith("vốn của Trung ương chiếm hơn một nửa.", ((TextBlock)document.Blocks[1]).Text.Value, StringComparison.Ordinal);
        Assert.Contains("ước đạt 1.240 tỷ đồng", ((TextBlock)document.Blocks[1]).Text.Value, StringComparison.Ordinal);
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_ShortLinesOneToASentence_StayApart()
    {
        var document = Reading.Text("a.txt", "Tin nhanh\n\nThu 5 tỷ đồng.\nChi 4 tỷ đồng.\nTrồng 30 ha rừng.\nĐón 12.000 lượt khách.\nCó 5 xã về đích.\n");

        Assert.Equal(6, document.Blocks.Length);
    }

    [Fact]
    public void Read_PageBreakInASentence_IsBridged()
    {
        var document = Reading.Text("a.txt", "Kết quả\n\nToàn tỉnh có 37 xã đạt chuẩn, thu nhập của người dân ở các xã này đều tăng\n\nnhanh hơn mức chung. Số còn lại phấn đấu trong năm tới.\n");

        Assert.Equal(2, document.Blocks.Length);
    }

    [Fact]
    public void Read_RelatedArticlesAtTheEnd_AreLeftOut()
    {
        var document = Reading.Text("a.txt", "Kết quả\n\nThu ngân sách đạt 120 tỷ đồng.\n\nTin liên quan\n\nHuyện bạn thu 300 tỷ đồng\n\nXuất khẩu gạo tăng 20%\n");

        Assert.Equal(["Title: Kết quả", "Paragraph: Thu ngân sách đạt 120 tỷ đồng."], Reading.Outline(document));
    }

    [Fact]
    public void Read_TitleAgainBesideAPicture_MakesCaptions()
    {
        var document = Reading.Text("a.txt", """
            Huyện Yên Phú quyết tâm về đích nông thôn mới

            Cả huyện dồn sức cho năm cuối nhiệm kỳ.

            Huyện Yên Phú quyết tâm về đích nông thôn mới
            Đường liên xã dài 12 km vừa được mở rộng

            Đến nay 9/14 xã đã đạt chuẩn, ba xã nữa đang hoàn tất hồ sơ trình cấp trên thẩm định trong quý tới.
            """);

        Assert.Equal(["Caption", "Caption", "Paragraph"], document.Blocks.Skip(2).Select(block => ((TextBlock)block).Role.ToString()));
    }

    [Theory]
    [InlineData("Hội thảo 05/12/2023 đã bàn nhiều việc.", null)]
    [InlineData("Ngày đăng: 7/3/2022", "2022-03-07")]
    [InlineData("date 2024-05", "2024-05-01")]
    [InlineData("31/02/2022", null)]
    [InlineData("15-8-2020, 14:30 GMT+7", "2020-08-15")]
    public void Read_DateLine_IsThePublicationDate(string line, string? expected)
    {
        var document = Reading.Text("a.txt", $"Tin của huyện\n{line}\n\nThu ngân sách đạt 120 tỷ đồng trong năm.");

        Assert.Equal(expected, document.Published?.ToString("O"));
    }
}
