namespace Ingest.Core.Tests.Observations;

/// <summary>Figures related to a round number of people or things, and the bases themselves.</summary>
public sealed class RatioTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2024, tỷ số giới tính khi sinh là 111,7 bé trai/100 bé gái.", "A 2024 111.7 bé trai/100 bé gái | tỷ số giới tính khi sinh")]
    [InlineData("Phấn đấu tỷ số giới tính khi sinh không quá 112 trai/100 gái.", "T 2024 <= 112 trai/100 gái | tỷ số giới tính khi sinh")]
    [InlineData("Năm 2024, tỷ lệ hộ không có nhà ở là 0,4 hộ/10.000 hộ.", "A 2024 0.4 hộ/10.000 hộ | tỷ lệ hộ không có nhà ở")]
    [InlineData("Phấn đấu cứ 1 vạn dân có 13,5 bác sĩ và 33 giường bệnh.", "T 2024 33 giường bệnh | giường bệnh")]
    [InlineData("Năm 2024, trên 10.000 dân có 8,8 bác sĩ.", "A 2024 8.8 bác sĩ | bác sĩ")]
    [InlineData("Năm 2024, bác sĩ trên vạn dân từ 7 lên 9,4.", "A 2024 9.4 bác sĩ | bác sĩ trên vạn dân")]
    [InlineData("Năm 2024, công suất bình quân của đội tàu đạt 190 CV/tàu.", "A 2024 190 CV/tàu | công suất bình quân của đội tàu")]
    [InlineData("Năm 2024, bình quân nhà ở đạt 26,5 m2 sàn/người.", "A 2024 26.5 m2 sàn/người | bình quân nhà ở")]
    public void Figure_RelatedToABase_HasItInItsUnit(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Cứ 3 hộ lại có 1 hộ nuôi bò.")]
    [InlineData("Cứ mỗi ha bà con lãi 20 triệu đồng.")]
    public void Condition_WithoutABase_GivesNothing(string text) => Assert.Equal(2, Sentences.Read(text + Context).Observations.Length);
}
