using System.Text;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Tests.Lexicon;

public sealed class IndicatorCatalogueSanityTests
{
    [Fact]
    public void All_Rows_AtLeast150() => Assert.True(IndicatorCatalogue.All.Length >= 150, $"{IndicatorCatalogue.All.Length} indicators");

    [Fact]
    public void All_Ids_AreUniqueWordsWithHyphens()
    {
        Assert.Equal(IndicatorCatalogue.All.Length, IndicatorCatalogue.All.Select(row => row.Id).Distinct().Count());
        Assert.All(IndicatorCatalogue.All, row => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", row.Id));
    }

    [Fact]
    public void All_Names_AreFilledAndNfc() => Assert.All(IndicatorCatalogue.All, row =>
    {
        Assert.True(row.NameVi.Length > 2 && row.NameEn.Length > 2, row.Id);
        Assert.True(row.NameVi.IsNormalized(NormalizationForm.FormC), row.Id);
        Assert.NotEqual(Direction.Unknown, row.Direction);
    });

    [Fact]
    public void All_FalseFriends_Exist() => Assert.All(
        IndicatorCatalogue.All.SelectMany(row => row.NotToBeConfusedWith.Select(friend => (row.Id, friend))),
        pair => Assert.True(IndicatorCatalogue.Find(pair.friend) is not null && pair.friend != pair.Id, $"{pair.Id}: {pair.friend}"));

    /// <summary>Two rows may share a phrase only where the figure's dimension tells them apart, and then they must name each other as false friends.</summary>
    [Fact]
    public void All_SharedSpellings_AreDeclaredFalseFriendsOfOtherDimension()
    {
        var shared = from spelling in IndicatorCatalogue.AllSpellings.Where(spelling => spelling.Form != SpellingForm.Elliptic)
                     group spelling.Indicator by (spelling.Written, spelling.Form) into owners
                     let rows = owners.Distinct().ToArray()
                     where rows.Length > 1
                     from one in rows
                     from other in rows
                     where one != other && (one.Dimension == other.Dimension || !(one.NotToBeConfusedWith.Contains(other.Id) || other.NotToBeConfusedWith.Contains(one.Id)))
                     select $"'{owners.Key.Written}': {one.Id}, {other.Id}";
        AssertNone(shared);
    }

    /// <summary>The case of every row: its spellings, with a figure of its dimension, lead to it.</summary>
    [Fact]
    public void Match_EverySpellingOfEveryRow_LeadsToTheRow()
    {
        var wrong = from spelling in IndicatorCatalogue.AllSpellings
                    let cue = spelling.Form == SpellingForm.Elliptic ? spelling.Cues[0] : string.Empty
                    let found = IndicatorCatalogue.Match(spelling.Written, spelling.Indicator.Dimension, spelling.Form == SpellingForm.Change, cue)
                    where found != spelling.Indicator
                    select $"'{spelling.Written}' {spelling.Form}: {found?.Id}, not {spelling.Indicator.Id}";
        AssertNone(wrong);
    }

    [Fact]
    public void Match_VietnameseNameOfEveryRow_LeadsToTheRow()
    {
        var wrong = from row in IndicatorCatalogue.All
                    let found = IndicatorCatalogue.Match(row.NameVi, row.Dimension, false)
                    where found != row
                    select $"'{row.NameVi}': {found?.Id}, not {row.Id}";
        AssertNone(wrong);
    }

    private static void AssertNone(IEnumerable<string> faults)
    {
        var all = string.Join("\n", faults.Distinct());
        Assert.True(all.Length == 0, all);
    }
}
