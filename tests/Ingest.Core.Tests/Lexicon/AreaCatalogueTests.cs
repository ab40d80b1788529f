using System.Text;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Tests.Lexicon;

public sealed class AreaCatalogueTests
{
    [Fact]
    public void All_Sizes_63ProvincesThen34()
    {
        Assert.Equal(63, ProvincesOn(new(2024, 6, 30)));
        Assert.Equal(63, ProvincesOn(new(2025, 6, 30)));
        Assert.Equal(34, ProvincesOn(new(2025, 7, 1)));
        var districts = AreaCatalogue.All.Count(area => area.Level == AreaLevel.District);
        Assert.True(districts >= 690, $"{districts} districts");
    }

    [Fact]
    public void All_Rows_IdsAndCodesUniqueNamesNfc()
    {
        Assert.Equal(AreaCatalogue.All.Length, AreaCatalogue.All.Select(area => area.Id).Distinct().Count());
        var codes = AreaCatalogue.All.Where(area => area.Code is not null).Select(area => area.Code).ToArray();
        Assert.Equal(63, codes.Length);
        Assert.Equal(63, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^VN-([0-9]{2}|[A-Z]{2})$", code));
        Assert.All(AreaCatalogue.All, area => Assert.True(area.Name.IsNormalized(NormalizationForm.FormC), area.Id));
        Assert.All(AreaCatalogue.All, area => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", area.Id));
    }

    [Fact]
    public void All_Parents_ExistOneLevelUp() => Assert.All(
        AreaCatalogue.All.Where(area => area.Level != AreaLevel.Country),
        area => Assert.Equal(area.Level - 1, AreaCatalogue.Find(area.Parent!)!.Level));

    [Fact]
    public void All_EndedProvinces_HaveASuccessorThatBeginsTheNextDay() => Assert.All(
        AreaCatalogue.All.Where(area => area.Level == AreaLevel.Province && area.ValidTo is not null),
        area => Assert.Equal(area.ValidTo!.Value.AddDays(1), AreaCatalogue.Find(area.Successor!)!.ValidFrom));

    [Fact]
    public void All_NewProvinces_TakeOverAtLeastTwo()
    {
        var begun = AreaCatalogue.All.Where(area => area.ValidFrom == new DateOnly(2025, 7, 1)).ToArray();
        Assert.Equal(23, begun.Length);
        Assert.All(begun, area => Assert.InRange(AreaCatalogue.All.Count(old => old.Successor == area.Id), 2, 3));
    }

    [Fact]
    public void Find_IdOfEveryRow_IsTheRow() => Assert.All(AreaCatalogue.All, area => Assert.Same(area, AreaCatalogue.Find(area.Id)));

    [Fact]
    public void Find_KindNameAndParentOfEveryRow_IsTheRow()
    {
        var wrong = from area in AreaCatalogue.All
                    where area.Level is AreaLevel.Province or AreaLevel.District
                    let parent = area.Level == AreaLevel.District ? $", {AreaCatalogue.Find(area.Parent!)!.Name}" : string.Empty
                    let found = AreaCatalogue.Find($"{area.Kind} {area.Name}{parent}", area.ValidFrom ?? area.ValidTo)
                    where found != area
                    select $"{area.Kind} {area.Name}{parent}: {found?.Id}, not {area.Id}";
        var all = string.Join("\n", wrong);
        Assert.True(all.Length == 0, all);
    }

    [Theory]
    [InlineData("Bắc Kạn", "bac-kan")]
    [InlineData("tỉnh Bắc Kạn", "bac-kan")]
    [InlineData("bac kan", "bac-kan")]
    [InlineData("tinh Quang Binh", "quang-binh")]
    [InlineData("thành phố Bắc Kạn", "bac-kan-bac-kan")]
    [InlineData("TP.HCM", "ho-chi-minh")]
    [InlineData("TPHCM", "ho-chi-minh")]
    [InlineData("Thành phố Hồ Chí Minh", "ho-chi-minh")]
    [InlineData("TP Hồ Chí Minh", "ho-chi-minh")]
    [InlineData("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau")]
    [InlineData("Thừa Thiên - Huế", "thua-thien-hue")]
    [InlineData("Đắc Lắc", "dak-lak")]
    [InlineData("Daklak", "dak-lak")]
    [InlineData("Hoà Bình", "hoa-binh")]
    [InlineData("Thanh Hoá", "thanh-hoa")]
    [InlineData("cả nước", "viet-nam")]
    [InlineData("huyện Phú Bình", "phu-binh")]
    [InlineData("huyện Châu Thành, tỉnh Long An", "long-an-chau-thanh")]
    [InlineData("quận 7", "ho-chi-minh-quan-7")]
    [InlineData("thị xã Kỳ Anh", "ha-tinh-ky-anh-thi-xa")]
    public void Find_Name_Area(string name, string id) => Assert.Equal(id, AreaCatalogue.Find(name)?.Id);

    [Theory]
    [InlineData("huyện Châu Thành")]
    [InlineData("Atlantis")]
    [InlineData("")]
    public void Find_AmbiguousOrUnknown_Null(string name) => Assert.Null(AreaCatalogue.Find(name));

    [Theory]
    [InlineData("Tuyên Quang", "tuyen-quang-2025")]
    [InlineData("tuyen-quang", "tuyen-quang-2025")]
    [InlineData("Huế", "hue")]
    [InlineData("Hà Giang", "ha-giang")]
    [InlineData("Nghệ An", "nghe-an")]
    public void Find_AfterTheReform_NewProvinceWhereThereIsOne(string name, string id) =>
        Assert.Equal(id, AreaCatalogue.Find(name, new DateOnly(2025, 9, 1))?.Id);

    [Fact]
    public void Commune_OfADistrict_SlugBehindTheParents() =>
        Assert.Equal("van-canh-xa-canh-lien", AreaCatalogue.Commune("Canh Liên", "xã", AreaCatalogue.Find("van-canh")).Id);

    private static int ProvincesOn(DateOnly day) => AreaCatalogue.All.Count(area => area.Level == AreaLevel.Province && area.IsValidOn(day));
}
