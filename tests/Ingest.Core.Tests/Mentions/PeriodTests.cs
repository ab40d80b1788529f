using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Mentions;

/// <summary>Periods as printed, with their place and use.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("Năm 2026, tỉnh trồng rừng", "Năm 2026", "2026", "Plain")]
    [InlineData("trong giai đoạn 2026-2030", "giai đoạn 2026-2030", "2026-2030", "Plain")]
    [InlineData("từ năm 2021 đến năm 2023", "từ năm 2021 đến năm 2023", "2021-2023", "Plain")]
    [InlineData("quý II/2023 thu ngân sách", "quý II/2023", "2023-Q2", "Plain")]
    [InlineData("6 tháng đầu năm 2023 đạt", "6 tháng đầu năm 2023", "2023-H1", "Plain")]
    [InlineData("3 tháng cuối năm 2023 đạt", "3 tháng cuối năm 2023", "2023-Q4", "Plain")]
    [InlineData("4 tháng cuối năm 2023 đạt", "4 tháng cuối năm 2023", "2023", "Plain")]
    [InlineData("9 tháng năm 2022 đạt", "9 tháng năm 2022", "2022-01/P9M", "Plain")]
    [InlineData("tháng 8/2023 xuất khẩu", "tháng 8/2023", "2023-M08", "Plain")]
    [InlineData("tăng 5% so với năm 2019", "năm 2019", "2019", "Baseline")]
    [InlineData("tăng 5% so với cùng kỳ năm 2019", "2019", "2019", "Baseline")]
    [InlineData("theo chuẩn nghèo đa chiều giai đoạn 2022-2025", "giai đoạn 2022-2025", "2022-2025", "Name")]
    [InlineData("Chương trình phát triển cây mắc ca giai đoạn 2021 - 2025", "giai đoạn 2021 - 2025", "2021-2025", "Name")]
    [InlineData("theo giá so sánh năm 2010", "năm 2010", "2010", "Name")]
    [InlineData("đạt 17% kế hoạch năm 2026", "2026", "2026", "PlanYear")]
    public void Lay_Period_GivesYearsPlaceAndUse(string sentence, string printed, string period, string use)
    {
        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(sentence, 0));

        PeriodMark mark = Assert.Single(Enumerable.Range(0, text.Tokens.Length).Select(text.MarkAt).OfType<PeriodMark>().Distinct());

        Assert.Equal(printed, text.Slice(mark.First, mark.Last));
        Assert.Equal(period, mark.Period.ToString());
        Assert.Equal(use, mark.Use.ToString());
    }

    [Theory]
    [InlineData("Nghị quyết số 27-NQ/TU", "document-number")]
    [InlineData("Thông tư 41/2023/TT-BTC", "document-number")]
    [InlineData("hội nghị lần thứ 17", "ordinal")]
    [InlineData("lúc 18:04 cùng ngày", "time")]
    [InlineData("liên hệ 0912345678", "telephone-number")]
    [InlineData("dịch Covid-19", "code")]
    [InlineData("kết quả chung[3] của huyện", "footnote")]
    [InlineData("giá trị sản phẩm trên 1 ha đất", "denominator")]
    [InlineData("số bác sĩ trên 10.000 dân", "denominator")]
    [InlineData("dự án giai đoạn 2 hoàn thành", "ordinal")]
    public void Annotate_NumberThatIsNoQuantity_IsRefusedWithItsReason(string sentence, string reason)
    {
        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(sentence, 0));

        Assert.Contains(Enumerable.Range(0, text.Tokens.Length).Select(text.MarkAt).OfType<RefusedMark>(), mark => mark.Reason == reason);
    }

    [Theory]
    [InlineData("Ngày 05/12/2023 họp", "05/12/2023")]
    [InlineData("ngày 5 tháng 12 năm 2023", "5 tháng 12 năm 2023")]
    [InlineData("chiều 22.4, đoàn công tác", "22.4")]
    [InlineData("sáng 2-12 khai mạc", "2-12")]
    [InlineData("trong hai ngày (13 - 14/4)", "13 - 14/4")]
    public void Annotate_Day_IsADate(string sentence, string printed)
    {
        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(sentence, 0));

        DateMark mark = Enumerable.Range(0, text.Tokens.Length).Select(text.MarkAt).OfType<DateMark>().First();

        Assert.Equal(printed, text.Slice(mark.First, mark.Last));
    }
}
