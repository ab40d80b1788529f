namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Of which year or term the targets of a text are, where nothing beside them says so.</summary>
public sealed class PlannedPeriodTests
{
    private static readonly DateOnly August = new(2020, 8, 3);

    [Theory]
    [InlineData("Kế hoạch kinh tế - xã hội 5 năm 2021 - 2025", "Thu ngân sách 900 tỷ đồng.", "2021-2025")]
    [InlineData("Phương hướng, nhiệm vụ năm 2021", "Thu ngân sách 900 tỷ đồng. Đến năm 2030, tỷ lệ che phủ rừng đạt 60%.", "2021")]
    [InlineData("Kết quả năm 2019, nhiệm vụ năm 2020", "Thu ngân sách 900 tỷ đồng.", "2020")]
    public void Title_NamesThePeriodPlanned(string title, string text, string period) => Assert.Equal(period, Profiles.Read(text, published: August, title: title).TargetPeriod.ToString());

    [Theory]
    [InlineData("Sáng 3/8, Đảng bộ huyện tổ chức Đại hội lần thứ XV, nhiệm kỳ 2020 - 2025. Thu ngân sách 900 tỷ đồng.", "2020-2025")]
    [InlineData("Thực hiện Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020, huyện giao chỉ tiêu thu ngân sách năm 2020 là 900 tỷ đồng.", "2020")]
    public void Congress_PlansItsTerm_OneThatIsOnlyCitedDoesNot(string text, string period) => Assert.Equal(period, Profiles.Read(text, published: August).TargetPeriod.ToString());

    [Theory]
    [InlineData("Năm 2021, huyện phấn đấu thu 900 tỷ đồng.", "2021")]
    [InlineData("HĐND huyện đã thông qua nghị quyết về nhiệm vụ năm 2021. Thu ngân sách 900 tỷ đồng.", "2021")]
    [InlineData("Năm tới, huyện phấn đấu thu 900 tỷ đồng.", "2021")]
    [InlineData("Năm 2019, huyện thu 700 tỷ đồng, vượt kế hoạch.", "2020")]
    public void YearPlanned_IsOfTheTargets_AYearToldOfIsNot(string text, string period) => Assert.Equal(period, Profiles.Read(text, published: August).TargetPeriod.ToString());

    [Theory]
    [InlineData("# Mục tiêu đến năm 2025\nTrồng rừng 800 ha.\n# Tầm nhìn đến năm 2030\nTỷ lệ che phủ rừng 60%.\nTừ nay đến năm 2025 huyện phấn đấu trồng 90 ha quế.", "2025")]
    [InlineData("# Kết quả năm 2019\nTrồng rừng 800 ha.", "2020")]
    public void Heading_NamesThePeriodPlanned_OneOfResultsDoesNot(string text, string period) => Assert.Equal(period, Profiles.Read(text, published: August).TargetPeriod.ToString());
}
