namespace Ingest.Core.Tests.Observations;

/// <summary>Two verbs over one noun, and amounts in a row over one currency.</summary>
public sealed class ElidedObjectTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2025, phấn đấu xây mới 1.460 căn hộ cho công nhân, hoàn thành ít nhất 720 căn.", "T 2025 >= 720 căn | hoàn thành căn hộ cho công nhân")]
    [InlineData("Năm 2025, phấn đấu trồng mới 640 ha rừng gỗ lớn, chăm sóc 1.180 ha.", "T 2025 1180 ha | chăm sóc rừng gỗ lớn")]
    [InlineData("Năm 2025, phấn đấu thành lập mới 34 hợp tác xã nông nghiệp, củng cố 21 hợp tác xã.", "T 2025 21 hợp tác xã | củng cố hợp tác xã nông nghiệp")]
    [InlineData("Năm 2025, phấn đấu trồng mới 640 ha rừng gỗ lớn, mía 1.180 ha.", "T 2025 1180 ha | mía")]
    [InlineData("Năm 2025, phấn đấu trồng mới 640 ha rừng gỗ lớn, chăm sóc 52 vườn ươm.", "T 2025 52 vườn | chăm sóc vườn ươm")]
    public void Activity_BehindAnother_TakesOverItsObject(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, xuất khẩu gạo, cao su, thủy sản lần lượt đạt 1,6 tỉ, 430 triệu và 285 triệu đô la Mỹ.", "1.6 tỉ đô la Mỹ", "430 triệu đô la Mỹ", "285 triệu đô la Mỹ")]
    [InlineData("Năm 2024, doanh thu vận tải, bưu chính lần lượt đạt 610 tỷ và 145 tỷ đồng.", "610 tỷ đồng", "145 tỷ đồng")]
    [InlineData("Năm 2024, thu nội địa đạt 610 tỷ, thu thuế xuất khẩu đạt 145 triệu USD.", "610 tỷ", "145 triệu USD")]
    public void Currency_OfTheLastOfARow_HoldsForItsBareAmounts(string text, params string[] amounts) => Assert.Equal(amounts, Sentences.Describe(text + Context)[..^2].Select(line => line[7..line.IndexOf(" |", StringComparison.Ordinal)]));

    [Fact]
    public void Respectively_SubjectsWithoutAHead_AreHandedOut() => Assert.Equal(
        ["A 2024 320 triệu USD | xuất khẩu hồ tiêu", "A 2024 185 triệu USD | hạt điều"],
        Sentences.Describe("Năm 2024, xuất khẩu hồ tiêu và hạt điều lần lượt đạt 320 triệu USD và 185 triệu USD." + Context)[..2]);
}
