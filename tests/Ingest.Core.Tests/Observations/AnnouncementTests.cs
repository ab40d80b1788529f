namespace Ingest.Core.Tests.Observations;

/// <summary>A year or a plan that is announced once and holds for the sentences, paragraphs and items behind it.</summary>
public sealed class AnnouncementTests
{
    private static readonly DateOnly December2023 = new(2023, 12, 8);

    [Theory]
    [InlineData("Thu ngân sách năm 2023 đạt 640 tỷ đồng. Bước sang năm 2024, huyện chọn hai khâu đột phá. Thu ngân sách 700 tỷ đồng.", "T 2024 700 tỷ đồng")]
    [InlineData("Nghị quyết mới thông qua chốt những con số của năm 2024: thu ngân sách 700 tỷ đồng.", "T 2024 700 tỷ đồng")]
    [InlineData("Năm 2024, huyện quyết tâm thu ngân sách 700 tỷ đồng. Tỷ lệ hộ nghèo còn 4%.", "T 2024 4 %")]
    [InlineData("Năm 2024, huyện quyết tâm thu ngân sách 700 tỷ đồng. Toàn huyện còn 312 hộ nghèo.", "A 2023 312 hộ")]
    [InlineData("Năm 2024, huyện quyết tâm thu ngân sách 700 tỷ đồng.\nVề xã hội, tỷ lệ hộ nghèo còn 4%.", "T 2024 4 %")]
    [InlineData("Năm 2024, huyện quyết tâm thu ngân sách 700 tỷ đồng.\nBên cạnh đó, tỷ lệ hộ nghèo đã giảm còn 4%.", "A 2023 4 %")]
    [InlineData("Năm 2024, huyện quyết tâm thu ngân sách 700 tỷ đồng.\nTỷ lệ hộ nghèo còn 4%.", "A 2023 4 %")]
    public void Plan_AnnouncedOnce_HoldsUntilSomethingElseIsTold(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: December2023)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Năm 2024, tỉnh giao các chỉ tiêu sau:\nThu ngân sách 700 tỷ đồng;\nTỷ lệ hộ nghèo 4%.", "T 2024 4 %")]
    [InlineData("Năm 2024, tỉnh giao các chỉ tiêu sau:\nVề kinh tế, thu ngân sách 700 tỷ đồng.\nVề xã hội, tỷ lệ hộ nghèo 4%.", "T 2024 4 %")]
    public void ListWithoutMarks_GoesOnWhileItsItemsDo(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: December2023)[^1], StringComparison.Ordinal);

    [Fact]
    public void Question_IsAHeadingToItsAnswer() => Assert.Equal(
        ["A 2023 640 tỷ đồng | Thu ngân sách", "T 2024 700 tỷ đồng | thu ngân sách", "A 2023 4 % | Tỷ lệ hộ nghèo"],
        Sentences.Describe(
            "PV: Năm qua huyện đạt được kết quả gì?\nThu ngân sách đạt 640 tỷ đồng.\nPV: Còn mục tiêu của năm 2024?\nHuyện đưa thu ngân sách lên 700 tỷ đồng.\nPV: Đời sống người dân ra sao?\nTỷ lệ hộ nghèo còn 4%.",
            published: December2023));

    [Theory]
    [InlineData("Huyện phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới, nhưng đến tháng 9/2023 mới có 1 xã đạt chuẩn nông thôn mới.", "A 2023-M09 1 xã")]
    [InlineData("Kế hoạch năm 2023 trồng 300 ha rừng, song thực tế trồng 120 ha rừng.", "A 2023 120 ha")]
    [InlineData("Năm 2024, huyện phấn đấu trồng 300 ha rừng, song song với đó là trồng 120 ha rừng phòng hộ.", "T 2024 120 ha")]
    public void Contrast_EndsThePlan(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe(text, published: December2023)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Đề án xác định đến năm 2025 đón 120.000 lượt khách.", "T 2025 120000 lượt khách")]
    [InlineData("Nghị quyết số 11 nêu rõ tỷ lệ che phủ rừng đạt 61%.", "T 2024 61 %")]
    [InlineData("Báo cáo số 11 nêu rõ tỷ lệ che phủ rừng đạt 61%.", "A 2024 61 %")]
    public void PlanThatSpeaks_Plans(string text, string expected) => Assert.StartsWith(expected, Sentences.Describe(text)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo giảm 1,1%, thấp hơn 2% so với mức 3,1% đề ra.", "T 2024 3.1 %")]
    [InlineData("Có 7 xã về đích nông thôn mới, so với 6 xã theo nghị quyết.", "T 2024 6 xã")]
    [InlineData("Tỷ lệ hộ nghèo giảm 1,1%, so với mức 1,4% của năm 2023.", "A 2023 1.4 %")]
    public void PlanSaidBehindAComparedFigure_IsATarget(string text, string expected) => Assert.StartsWith(expected, Sentences.Describe(text)[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Dự kiến cả năm, thu ngân sách đạt 640 tỷ đồng, trồng rừng 900 ha.", true)]
    [InlineData("Ước thực hiện năm 2024: thu ngân sách 640 tỷ đồng; trồng rừng 900 ha.", true)]
    [InlineData("Thu ngân sách ước đạt 640 tỷ đồng; trồng rừng 900 ha.", false)]
    public void EstimateBeforeAList_GovernsIt(string text, bool estimated) => Assert.Equal(estimated, Sentences.Read(text).Observations[^1].Estimated);

    [Theory]
    [InlineData("# Phần một: năm 2024\nThu ngân sách 640 tỷ đồng.\n# Phần hai: năm 2025\nThu ngân sách 700 tỷ đồng.", "T 2025 700 tỷ đồng | Thu ngân sách")]
    [InlineData("# Năm 2022\nPhấn đấu thu ngân sách 600 tỷ đồng.\n# Năm 2023\nThu ngân sách 700 tỷ đồng.", "A 2023 700 tỷ đồng | Thu ngân sách")]
    [InlineData("# Giai đoạn 2021 - 2025\nThu ngân sách 700 tỷ đồng.", "A 2021-2025 700 tỷ đồng | Thu ngân sách")]
    public void HeadingThatNamesOnlyAPeriod_PlansWhatLiesAhead_TellsWhatIsOver(string text, string expected) => Assert.Equal(expected, Sentences.Describe(text)[^1]);

    [Theory]
    [InlineData("Mục tiêu của huyện là đến năm 2028 nâng độ che phủ rừng từ 58% hiện nay lên 63%, trồng 900 ha quế.", "T 2028 900 ha")]
    [InlineData("Huyện phấn đấu đạt chuẩn nông thôn mới vào năm 2026, có thu nhập bình quân 75 triệu đồng.", "T 2026 75 triệu đồng")]
    [InlineData("Đến năm 2028, huyện có 9.000 ha rừng có chứng chỉ (hết năm nay mới được 3.200 ha).", "A 2023 3200 ha")]
    [InlineData("Thu ngân sách năm 2023 tăng 8%, sau khi năm 2022 chỉ tăng 1%.\nTỷ lệ hộ nghèo còn 4%.", "A 2023 4 %")]
    [InlineData("So với năm 2019, năm cao nhất trước dịch với 716 nghìn lượt khách, huyện đã vượt xa.", "A 2019 716 nghìn lượt khách")]
    [InlineData("So với năm 2019, tỷ lệ hộ nghèo giảm còn 4%.", "A 2023 4 %")]
    public void Year_ReachesAsFarAsItsClauseAnnouncesIt(string text, string expected) =>
        Assert.StartsWith(expected, Sentences.Describe($"Thu ngân sách đạt 640 tỷ đồng.\n{text}", published: December2023)[^1], StringComparison.Ordinal);
}
