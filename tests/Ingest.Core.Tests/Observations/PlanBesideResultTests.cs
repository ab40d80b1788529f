namespace Ingest.Core.Tests.Observations;

/// <summary>A figure beside the plan's own was reached, however the plan is brought in.</summary>
public sealed class PlanBesideResultTests
{
    [Theory]
    [InlineData("đạt 815 tỷ đồng, kế hoạch là 790 tỷ đồng")]
    [InlineData("đạt 815 tỷ đồng, vượt mục tiêu 790 tỷ đồng đề ra")]
    [InlineData("đạt 815 tỷ đồng, cao hơn mục tiêu 790 tỷ đồng")]
    [InlineData("đạt 815 tỷ đồng trong khi kế hoạch là 790 tỷ đồng")]
    [InlineData("đạt 815 tỷ đồng (kế hoạch 790 tỷ đồng)")]
    public void Extract_ResultBesideItsPlan_GivesOneOfEach(string predicate) => Assert.Equal(
        ["A 2023 815 tỷ đồng | Thu ngân sách", "T 2023 790 tỷ đồng | Thu ngân sách"],
        Sentences.Describe($"Thu ngân sách năm 2023 {predicate}.", published: new DateOnly(2023, 12, 20)));

    [Fact]
    public void Extract_TargetBesideWhatIsAssigned_StaysTarget() => Assert.Equal(
        ["T 2025 815 tỷ đồng | thu ngân sách", "T 2025 790 tỷ đồng | thu ngân sách"],
        Sentences.Describe("Năm 2025, tỉnh phấn đấu thu ngân sách đạt 815 tỷ đồng, cao hơn mục tiêu 790 tỷ đồng Trung ương giao."));

    [Fact]
    public void Extract_ComparedWithPlanAtTheBeginning_IsResult() => Assert.StartsWith(
        "A 2023 815 tỷ đồng", Sentences.Describe("So với kế hoạch, thu ngân sách năm 2023 đạt 815 tỷ đồng.", published: new DateOnly(2023, 12, 20))[0], StringComparison.Ordinal);

    [Fact]
    public void Extract_FigureBeforeItsSubject_IsNamedByIt() => Assert.Equal(
        ["A 2023 815 tỷ đồng | thu ngân sách"], Sentences.Describe("Với 815 tỷ đồng, thu ngân sách năm 2023 vượt kế hoạch đề ra.", published: new DateOnly(2023, 12, 20)));

    [Fact]
    public void Extract_CountTakenUp_KeepsItsName() => Assert.Equal(
        ["A 2023 312000 con | Tổng đàn lợn", "T 2024 343000 con | Tổng đàn lợn"],
        Sentences.Describe("Tổng đàn lợn năm 2023 đạt 312.000 con. Năm 2024, tỉnh phấn đấu đạt 343.000 con.", published: new DateOnly(2023, 12, 20)));

    [Fact]
    public void Extract_RatioToThePeople_TakesTheCountedUnit() => Assert.Equal(
        ["T 2025 7.7 bác sĩ | số bác sĩ trên 1 vạn dân"], Sentences.Describe("Năm 2025, phấn đấu số bác sĩ trên 1 vạn dân: 7,7."));

    [Fact]
    public void Extract_WordBeforeTheYear_IsNoBirth() => Assert.Equal(
        ["T 2025 96.5 % | tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh"], Sentences.Describe("Phấn đấu tỷ lệ dân số nông thôn sử dụng nước hợp vệ sinh năm 2025 đạt 96,5%."));
}
