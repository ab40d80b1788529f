using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Rules fix what somebody is granted, pays or must fulfil: their figures are no goals, in a document of rules as in a sentence of one; plans and results beside them are read.</summary>
public sealed class NormTests
{
    private const string Rules = """
        Quy định mức phụ cấp đối với người hoạt động không chuyên trách ở ấp
        Điều 1. Chức danh, số lượng
        Ấp có từ 420 hộ được bố trí không quá 4 người; khóm 3 người.
        Điều 2. Mức phụ cấp hằng tháng
        Trưởng ấp 1,7 lần mức lương cơ sở; ấp đội trưởng 1,4 lần; kiêm nhiệm hưởng thêm 45%.
        Điều 3. Khoán kinh phí
        Chi hội nông dân 7 triệu đồng/năm; diện tích tối thiểu 2 ha, tỷ lệ cây sống trên 88%.
        """;

    private const string Goals = "Năm 2024, tỷ lệ hộ nghèo của huyện còn 4,2%, thu ngân sách nhà nước đạt 210 tỷ đồng, độ che phủ rừng 51,3%.\n\n";

    [Theory]
    [InlineData(DocumentKind.Resolution)]
    [InlineData(DocumentKind.Article)]
    public void Document_OfRules_GivesNothing(DocumentKind kind) => Assert.Empty(Sentences.Describe(Rules, kind));

    [Fact]
    public void Document_OfRules_KeepsTheTargetsOfItsOwnArticle()
    {
        const string Targets = "\nĐiều 4. Mục tiêu, chỉ tiêu\nPhấn đấu đến năm 2027, tỷ lệ hộ nghèo còn 2,4%; trồng mới 650 ha quế.";

        Assert.Equal(["T 2027 2.4 % | tỷ lệ hộ nghèo", "T 2027 650 ha | trồng mới quế"], Sentences.Describe(Rules + Targets, DocumentKind.Resolution));
    }

    [Theory]
    [InlineData("Người kiêm nhiệm hưởng thêm 35% phụ cấp.")]
    [InlineData("Hộ cận nghèo được hỗ trợ tối đa 65% mức đóng bảo hiểm y tế.")]
    [InlineData("Xã loại II được bố trí không quá 12 người.")]
    [InlineData("Định mức phân bổ là 34 triệu đồng/biên chế.")]
    public void Sentence_OfARule_GivesNothing(string rule) => Assert.Equal(3, Sentences.Describe(Goals + rule).Length);

    [Theory]
    [InlineData("Toàn huyện có 2.450 đối tượng được hưởng trợ cấp, tăng 4% so với cùng kỳ.")]
    [InlineData("Đến nay 98% người hoạt động không chuyên trách được hỗ trợ đóng bảo hiểm.")]
    [InlineData("Diện tích giao khoán bảo vệ rừng đạt 12.400 ha.")]
    public void Sentence_OfAResultOfRules_IsRead(string result) => Assert.Equal(4, Sentences.Describe(Goals + result).Length);

    [Fact]
    public void Sentence_OfPlansBelowManyRules_IsRead() => Assert.Contains(
        "T 2025 940 ha | trồng mới quế", Sentences.Describe(Goals + "Cơ quan cấp tỉnh 33 triệu đồng/biên chế, cấp huyện 28 triệu đồng/biên chế; mức chi 70 triệu đồng/giường bệnh, mức thu 4 triệu đồng/học sinh, hạn mức 6 triệu đồng/lớp.\n\nNăm 2025, huyện phấn đấu tỷ lệ hộ nghèo còn 3,1%; trồng mới 940 ha quế."));

    [Fact]
    public void Refusal_OfARule_SaysSo() => Assert.Contains(Sentences.Read(Goals + "Xã loại II được bố trí không quá 12 người.").Rejections, rejection => rejection.Reason == "norm");
}
