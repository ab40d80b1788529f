namespace Ingest.Core.Tests.Observations;

/// <summary>Whether a figure was promised or reached, where more than one thing speaks for it.</summary>
public sealed class KindTests
{
    private const string Results = "# Kết quả năm 2023\n";
    private const string Context = "\nThu ngân sách năm 2023 đạt 812 tỷ đồng. Đàn bò đạt 9.140 con. Trồng mới 415 ha rừng.";

    [Theory]
    [InlineData("Giá trị sản xuất tăng bình quân 8,7%/năm (Nghị quyết 9%).", "A T")]
    [InlineData("Thu nhập bình quân đạt 47 triệu đồng/người/năm, vượt chỉ tiêu nghị quyết (45 triệu đồng).", "A T")]
    [InlineData("Nợ thuế 7,3%, vượt mức khống chế dưới 5%.", "A T")]
    [InlineData("Tỷ lệ đô thị hóa đạt 33%, thấp hơn mức 35% mà Đại hội XII xác định.", "A T")]
    [InlineData("Thu nhập bình quân đề ra 46 triệu đồng, đạt 47,2 triệu đồng.", "T A")]
    [InlineData("Trồng rừng kế hoạch 900 ha, thực hiện 965 ha.", "T A")]
    [InlineData("Độ che phủ rừng đạt 61,3%/60%.", "A T")]
    [InlineData("Hai chỉ tiêu không đạt gồm: tỷ lệ đô thị hóa 31,2% so với 33%; tỷ lệ hộ nghèo 6,1% so với 5,5%.", "A T A T")]
    [InlineData("Cao su trồng mới được 310 ha, bằng 46% kế hoạch năm, đưa tổng diện tích lên 4.120 ha.", "A A")]
    [InlineData("Sản lượng thủy sản tăng từ 310 tấn hiện nay lên 450 tấn vào năm 2030.", "A T")]
    public void Figures_BesideAPlan_AreToldApart(string text, string expected) => Assert.Equal(expected, KindsOf(Results + text + Context, expected));

    [Theory]
    [InlineData("UBND tỉnh trình điều chỉnh hai chỉ tiêu năm 2023: tăng trưởng GRDP từ 8% xuống 6,5%; xuất khẩu từ 410 triệu USD còn 380 triệu USD.", "T T T T")]
    [InlineData("Giữ nguyên các chỉ tiêu, trừ hai chỉ tiêu điều chỉnh: xuất khẩu từ 900 triệu USD xuống 700 triệu USD.", "T T")]
    [InlineData("Năm 2023, xuất khẩu giảm từ 900 triệu USD xuống 700 triệu USD.", "A A")]
    public void StartOfChange_OfARevisedPlan_IsAPlan(string text, string expected) => Assert.Equal(expected, KindsOf(text + Context, expected));

    [Theory]
    [InlineData("Ba chỉ tiêu lỗi hẹn", "A")]
    [InlineData("Những mục tiêu về đích sớm", "A")]
    [InlineData("Phấn đấu vượt các chỉ tiêu", "T")]
    [InlineData("Các chỉ tiêu chủ yếu", "T")]
    [InlineData("Bức tranh kinh tế", "A")]
    [InlineData("Định hướng nhiệm kỳ mới", "T")]
    public void Heading_SaysWhatItsFiguresAre(string heading, string expected) =>
        Assert.Equal(expected, KindsOf($"Huyện có nhiều đổi thay.\n# {heading}\nĐộ che phủ rừng 61,3%; tỷ lệ đô thị hóa 33%.", expected));

    [Fact]
    public void Sentence_ThatSaysInFullWhatWasHandedOut_Plans() =>
        Assert.Equal("T T", KindsOf(Results + "Tỉnh giao chỉ tiêu đến từng huyện. Theo đó, độ che phủ rừng 61,3%; tỷ lệ đô thị hóa 33%." + Context, "T T"));

    [Fact]
    public void Parts_OfAResultBesideItsPlan_AreResults() =>
        Assert.Equal("A T A A", KindsOf(Results + "Diện tích gieo trồng 6.140 ha/6.300 ha. Trong đó lúa 1.480 ha, sắn 3.310 ha." + Context, "A T A A"));

    [Fact]
    public void Report_ThatSpeaksOfAProgramme_IsNoPlan() =>
        Assert.Equal("A", KindsOf("Năm 2023, nhiều nơi khởi sắc. Báo cáo của ban chỉ đạo chương trình cho hay, hiện cả tỉnh có 84 xã đạt chuẩn nông thôn mới." + Context, "A"));

    [Fact]
    public void RestOfTheYear_OpensAPlan() =>
        Assert.Equal("T T", KindsOf("Báo cáo kết quả 6 tháng đầu năm 2024\nThu ngân sách 6 tháng đạt 310 tỷ đồng. Đàn bò đạt 9.140 con.\n6 tháng cuối năm, xã tập trung thu ngân sách đạt và vượt dự toán, giảm ít nhất 15 hộ nghèo, trồng 40 ha rừng.", "T T", 2));

    [Theory]
    [InlineData("Năm 2024, bảo hiểm xã hội huyện được giao bao phủ bảo hiểm y tế 92% dân số. Đến hết tháng 4, toàn huyện có 41.200 người tham gia bảo hiểm y tế.", "T A")]
    [InlineData("Năm 2024, bảo hiểm xã hội huyện được giao bao phủ bảo hiểm y tế 92% dân số. Đến hết tháng 9, toàn huyện có 43.500 người tham gia bảo hiểm y tế.", "T T")]
    [InlineData("Đại hội Đảng bộ huyện đã xác định đến năm 2026 thu nhập bình quân đầu người đạt 61 triệu đồng.", "T")]
    [InlineData("Đến năm 2024 thu nhập bình quân đầu người đã đạt 61 triệu đồng.", "A")]
    public void Months_OfAPlannedYear_AreToldOnceTheyAreOver(string text, string expected) => Assert.Equal(expected, KindsOf(text + Context, expected));

    // The kinds of as many figures as are expected, from one on.
    private static string KindsOf(string text, string expected, int skip = 0) =>
        string.Join(' ', Sentences.Describe(text).Skip(skip).Take(expected.Split(' ').Length).Select(line => line[..1]));
}
