namespace Ingest.Core.Tests.Observations;

/// <summary>What belongs to an indicator's name and what only leads from it to the figure.</summary>
public sealed class NounPhraseTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Tổng kim ngạch xuất khẩu nhờ vậy chỉ dừng ở 412 triệu USD.", "A 2024 412 triệu USD | Tổng kim ngạch xuất khẩu")]
    [InlineData("Sản lượng lúa vì thế chỉ được 214.000 tấn.", "A 2024 214000 tấn | Sản lượng lúa")]
    [InlineData("Doanh thu du lịch vỏn vẹn 96 tỷ đồng.", "A 2024 96 tỷ đồng | Doanh thu du lịch")]
    [InlineData("Sản lượng tôm tụt xuống 3.200 tấn.", "A 2024 3200 tấn | Sản lượng tôm")]
    public void Word_ThatLeadsToTheFigure_IsNoPartOfTheName(string text, string expected) => Assert.Contains(expected, Sentences.Describe("Năm 2024 đã qua. " + text + Context));

    [Theory]
    [InlineData("Năm 2024, tỷ lệ hộ có nhà ở 99,1%.", "A 2024 99.1 % | tỷ lệ hộ có nhà ở")]
    [InlineData("Phấn đấu năm 2025: giữ 4.300 ha chè.", "T 2025 4300 ha | giữ chè")]
    public void Word_OfTheNameItself_IsKept(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Theory]
    [InlineData("Phấn đấu năm 2025: 100% xã có ít nhất 1 sân chơi trẻ em.", "T 2025 100 % | xã có ít nhất")]
    [InlineData("Phấn đấu năm 2025: 65% trạm y tế thực hiện tối thiểu 80% danh mục kỹ thuật.", "T 2025 65 % | trạm y tế thực hiện tối thiểu")]
    [InlineData("Năm 2024, toàn tỉnh có 210 hợp tác xã, 43 hợp tác xã có sản phẩm OCOP.", "A 2024 43 hợp tác xã | hợp tác xã có sản phẩm OCOP")]
    [InlineData("Năm 2024, toàn tỉnh có 118 xã, 1.940 hộ do phụ nữ làm chủ thoát nghèo.", "A 2024 1940 hộ | hộ do phụ nữ làm chủ thoát nghèo")]
    [InlineData("Năm 2024, toàn tỉnh còn 3.410 người nghiện có hồ sơ quản lý, chiếm 0,6% dân số.", "A 2024 0.6 % | người nghiện có hồ sơ quản lý")]
    [InlineData("Thu hút doanh nghiệp chế biến sâu, phấn đấu đến năm 2025 tối thiểu 40% sản lượng chè được chế biến.", "T 2025 >= 40 % | sản lượng chè được chế biến")]
    [InlineData("Năm 2024, liên minh hợp tác xã có 17.300 thành viên tham gia.", "A 2024 17300 thành viên | liên minh hợp tác xã thành viên tham gia")]
    public void Share_OfWhatIsCounted_HasItsName(string text, string expected) => Assert.Contains(expected, Sentences.Describe(text + Context));

    [Fact]
    public void Figure_InsideTheNameOfAShare_IsNoneOfItsOwn() => Assert.DoesNotContain(
        Sentences.Read("Phấn đấu năm 2025: 100% xã có ít nhất 1 sân chơi trẻ em." + Context).Observations, observation => observation.Value is 1);

    [Fact]
    public void Plan_OfASectorThatWasNotReached_IsOfTheIndicatorBefore() => Assert.Contains(
        "T 2024-01/P10M 9..10 triệu lượt | Khách quốc tế lượt", Sentences.Describe("Khách quốc tế 10 tháng năm 2024 đạt 8,3 triệu lượt; ngành du lịch vì thế đã nâng mục tiêu lên 9 - 10 triệu lượt." + Context));
}
