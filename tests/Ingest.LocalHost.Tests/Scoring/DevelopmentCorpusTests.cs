using Ingest.LocalHost.Scoring;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Scoring;

/// <summary>Keeps the annotated documents of this repository sane.</summary>
public sealed class DevelopmentCorpusTests
{
    private static readonly (string Gold, string Documents)[] Sets =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests", "Corpus")).Where(set => Directory.Exists(Path.Combine(set, "docs")))
            .Select(set => (Path.Combine(set, "gold"), Path.Combine(set, "docs"))),
        (Folder("Samples", "gold"), Folder("Samples")),
    ];

    public static IEnumerable<object[]> GoldFiles =>
        from set in Sets
        from path in Directory.EnumerateFiles(set.Gold, "*.json")
        select new object[] { Path.GetRelativePath(Repository.Root, path), Path.GetRelativePath(Repository.Root, set.Documents) };

    [Theory]
    [MemberData(nameof(GoldFiles))]
    public void GoldFile_AgainstItsDocument_QuotesWhatStandsThere(string path, string documents)
    {
        var gold = Read(path);
        var document = new DocumentLocator(Path.Combine(Repository.Root, documents)).Find(gold);
        Assert.NotNull(document);
        var text = File.ReadAllText(document);
        Assert.All(gold.Figures, figure => Assert.Contains(figure.Preferred.Quote, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoldFiles))]
    public void GoldFile_AgainstItself_ScoresOne(string path, string documents)
    {
        Assert.NotEmpty(documents);
        var gold = Read(path);
        var score = DocumentScore.Of(gold, [.. gold.Figures.Select(figure => figure.Preferred)]);
        Assert.Equal((1, 1), (score.Strict.Counts.F1, score.Loose.Counts.F1));
        Assert.Equal(0, score.Strict.Duplicates);
    }

    [Theory]
    [MemberData(nameof(GoldFiles))]
    public void GoldFile_EveryFigure_IsWellFormed(string path, string documents)
    {
        Assert.NotEmpty(documents);
        Assert.All(Read(path).Figures.Select(figure => figure.Preferred), figure =>
        {
            Assert.Contains(figure.Kind, (string[])["target", "actual"]);
            Assert.Contains(figure.Comparator, (string[])["eq", "gt", "ge", "lt", "le", "range", "approx"]);
            Assert.Contains(figure.Measure, (string[])["level", "increase", "decrease"]);
            Assert.Matches("^(19|20)[0-9]{2}(-20[0-9]{2})?$", figure.Period);
            Assert.NotEmpty(figure.Indicator);
            Assert.Equal(figure.Comparator == "range", figure.ValueHigh is not null);
            Assert.Equal(figure.Value is null, figure.Unit is null);
            Assert.False(figure.Kind == "target" && (figure.Estimated || figure.PercentOfPlan is not null));
        });
    }

    private static GoldFile Read(string path) => GoldFile.Read(Path.Combine(Repository.Root, path))!;

    private static string Folder(params string[] parts) => Path.Combine([Repository.Root, "tests", .. parts]);
}
