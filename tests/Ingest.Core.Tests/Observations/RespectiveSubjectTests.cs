namespace Ingest.Core.Tests.Observations;

/// <summary>"lần lượt": subjects and figures in the same order.</summary>
public sealed class RespectiveSubjectTests
{
    [Fact]
    public void Respectively_AsManySubjectsAsFigures_EachTakesItsOwn() => Assert.Equal(
        ["T 2025 72 % | tỷ lệ lao động qua đào tạo", "T 2025 > 96 % | tỷ lệ dân số tham gia bảo hiểm y tế"],
        Sentences.Describe("Năm 2025, phấn đấu tỷ lệ lao động qua đào tạo và tỷ lệ dân số tham gia bảo hiểm y tế lần lượt đạt 72% và trên 96%."));

    [Fact]
    public void Respectively_HeadLeftOut_IsPutBack() => Assert.Equal(
        ["A 2023 21.5 % | tỷ trọng nông nghiệp", "A 2023 38 % | tỷ trọng công nghiệp", "A 2023 40.5 % | tỷ trọng dịch vụ"],
        Sentences.Describe("Năm 2023, tỷ trọng nông nghiệp, công nghiệp và dịch vụ lần lượt đạt 21,5%, 38% và 40,5%."));

    [Fact]
    public void Respectively_OneSubjectOverYears_KeepsIt() => Assert.Equal(
        ["A 2021 5.1 % | tỷ lệ hộ nghèo", "A 2022 4.2 % | tỷ lệ hộ nghèo"],
        Sentences.Describe("Tỷ lệ hộ nghèo năm 2021, 2022 lần lượt là 5,1% và 4,2%.").Select(l => l.Replace("Tỷ", "tỷ", StringComparison.Ordinal)));
}
