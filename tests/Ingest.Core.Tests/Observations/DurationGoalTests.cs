using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Durations that are goals, beside those that only say how long something takes.</summary>
public sealed class DurationGoalTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Phấn đấu rút ngắn thời gian nộp thuế xuống còn 116 giờ/năm.", "T 2024 116 giờ/năm | rút ngắn thời gian nộp thuế")]
    [InlineData("Phấn đấu giảm thời gian nộp bảo hiểm xã hội xuống dưới 47 giờ.", "T 2024 < 47 giờ | giảm thời gian nộp bảo hiểm xã hội")]
    [InlineData("Phấn đấu thời gian tiếp cận điện năng còn 31 ngày.", "T 2024 31 ngày | thời gian tiếp cận điện năng")]
    [InlineData("Phấn đấu thông quan hàng xuất khẩu dưới 9 ngày, hàng nhập khẩu dưới 11 ngày.", "T 2024 < 11 ngày | hàng nhập khẩu")]
    [InlineData("Năm 2024, thời gian lưu trú bình quân của một khách đạt 2,4 ngày.", "A 2024 2.4 ngày | thời gian lưu trú bình quân của một khách")]
    [InlineData("Năm 2024, mức chi tiêu của du khách khoảng 2,8 triệu đồng/khách.", "A 2024 ~ 2.8 triệu đồng/khách | chi tiêu của du khách")]
    public void Duration_OfAProcedureOrAStay_IsAGoal(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Hội nghị họp trong 2 ngày.", "2")]
    [InlineData("Các xã gửi báo cáo trước 5 ngày.", "5")]
    [InlineData("Điện được đóng lại sau 20 giờ.", "20")]
    [InlineData("Điện được đóng lại sau 36 giờ.", "36")]
    public void Duration_OfSomethingElse_IsRefused(string text, string figure)
    {
        Extraction read = Sentences.Read(text + Context);
        Assert.Contains(read.Rejections, rejection => rejection.Quote.StartsWith(figure, StringComparison.Ordinal));
        Assert.Equal(2, read.Observations.Length);
    }
}
