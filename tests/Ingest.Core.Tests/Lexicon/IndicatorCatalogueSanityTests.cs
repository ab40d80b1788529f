using System.Text;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Tests.Lexicon;

public sealed class IndicatorCatalogueSanityTests
{
    /// <summary>Up to a hundred spellings of each pattern, spread evenly over all: the largest have thousands.</summary>
    private static IEnumerable<(string Phrase, IndicatorSpelling Of)> Written =>
        from spelling in IndicatorCatalogue.AllSpellings
        let all = SpellingPattern.Expand(spelling.Pattern).ToArray()
        from phrase in all.Where((_, index) => index % ((all.Length / 100) + 1) == 0).Select(phrase => PhraseWriter.Write(phrase)).Distinct()
        where phrase.Length > 0
        select (phrase, spelling);

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
        var shared = from spelling in Written.Where(spelling => spelling.Of.Form != SpellingForm.Elliptic)
                     group spelling.Of.Indicator by (spelling.Phrase, spelling.Of.Form) into owners
                     let rows = owners.Distinct().ToArray()
                     where rows.Length > 1
                     from one in rows
                     from other in rows
                     where one != other && (one.Dimension == other.Dimension || !(one.NotToBeConfusedWith.Contains(other.Id) || other.NotToBeConfusedWith.Contains(one.Id)))
                     select $"'{owners.Key.Phrase}': {one.Id}, {other.Id}";
        AssertNone(shared);
    }

    /// <summary>The case of every row: its spellings, with a figure of its dimension, lead to it.</summary>
    [Fact]
    public void Match_EverySpellingOfEveryRow_LeadsToTheRow()
    {
        var wrong = from spelling in Written
                    let cue = spelling.Of.Form == SpellingForm.Elliptic ? spelling.Of.Cues[0] : string.Empty
                    let found = IndicatorCatalogue.Match(spelling.Phrase, spelling.Of.Indicator.Dimension, spelling.Of.Form == SpellingForm.Change, cue)
                    where found != spelling.Of.Indicator
                    select $"'{spelling.Phrase}' {spelling.Of.Form}: {found?.Id}, not {spelling.Of.Indicator.Id}";
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
