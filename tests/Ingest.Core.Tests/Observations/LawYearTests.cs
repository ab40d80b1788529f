namespace Ingest.Core.Tests.Observations;

/// <summary>Indicators that name a law or decree, and words that only look like a name or a unit.</summary>
public sealed class LawYearTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Tỷ lệ giáo viên mầm non đạt chuẩn theo Luật Giáo dục 2019 là 86,7%.", "A 2024 86.7 % | Tỷ lệ giáo viên mầm non đạt chuẩn theo Luật Giáo dục")]
    [InlineData("Tỷ lệ cơ sở chấp hành Luật Bảo vệ môi trường 2020 đạt 92,3%.", "A 2024 92.3 % | Tỷ lệ cơ sở chấp hành Luật Bảo vệ môi trường")]
    [InlineData("Tỷ lệ hộ nghèo theo Nghị định 07/2021/NĐ-CP còn 3,4%.", "A 2024 3.4 % | Tỷ lệ hộ nghèo theo Nghị định 07/2021/NĐ-CP")]
    public void Year_OfALaw_IsNoPeriodAndEndsNoName(string text, string expected) => Assert.Contains(expected, Sentences.Describe(Context.Trim() + " " + text));

    [Theory]
    [InlineData("Toàn ngành có 7.240 cán bộ, giáo viên, nhân viên.", "A 2024 7240 cán bộ, giáo viên, nhân viên | cán bộ, giáo viên, nhân viên")]
    [InlineData("Phấn đấu xây dựng ít nhất 3 điểm du lịch cấp tỉnh (ven sông, ven biển), 7 điểm du lịch cộng đồng.", "T 2024 7 điểm du lịch cộng đồng | xây dựng điểm du lịch cộng đồng")]
    [InlineData("Kế hoạch thu hút vốn FDI năm 2024 là 700 triệu nên tính cả vốn bổ sung thì đã vượt.", "T 2024 700 triệu | thu hút vốn FDI")]
    [InlineData("Bộ Lao động - Thương binh và Xã hội chỉ đạo phấn đấu đưa 95.000 lao động đi làm việc ở nước ngoài.", "T 2024 95000 lao động | lao động đi làm việc ở nước ngoài")]
    [InlineData("Tổng nhu cầu vốn của chương trình giai đoạn 2021 - 2025 là 1.940 tỷ đồng.", "T 2021-2025 1940 tỷ đồng | Tổng nhu cầu vốn của chương trình")]
    public void Unit_OfSeveralWords_IsReadWhole(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Năm 2024, kim ngạch xuất khẩu đạt 2,9 tỷ USD, riêng cà phê đã góp 1,2 tỷ USD.", "A 2024 1.2 tỷ USD | cà phê")]
    [InlineData("Năm 2024, tỷ lệ bao phủ bảo hiểm y tế đạt 92,4%; tiến tới 96% vào năm 2030.", "T 2030 96 % | tỷ lệ bao phủ bảo hiểm y tế")]
    [InlineData("Năm 2023 có 18 ha nhân giống sâm, sang 2024 được 260 ha.", "A 2024 260 ha | nhân giống sâm")]
    [InlineData("Năm 2024, GRDP tăng 6,8%, chưa đạt mục tiêu 8,2% đã điều chỉnh hồi tháng 7.", "T 2024-M07 8.2 % up | GRDP")]
    [InlineData("Năm 2024, số hộ nghèo là 240 hộ, kế hoạch cả năm giảm 65 hộ.", "T 2024 65 hộ down | số hộ nghèo")]
    [InlineData("Năm 2024, giải ngân vốn xây dựng cơ bản 61 tỷ đồng, đạt 38,2% kế hoạch. Huyện phấn đấu hết quý III đạt 70%.", "T 2024-Q3 70 % | giải ngân vốn xây dựng cơ bản")]
    [InlineData("Năm 2024, tổng lượt khách đạt 4,1 triệu lượt, tăng 21,5% so với cùng kỳ và bằng 98,4% kế hoạch.", "A 2024 4.1 triệu lượt d=21.5% kh=98.4 | tổng lượt khách")]
    public void Verb_ThatNamesNothing_GivesWayToWhatWentBefore(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));
}
