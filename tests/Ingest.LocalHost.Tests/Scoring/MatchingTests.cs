using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class MatchingTests
{
    [Fact]
    public void Of_TwoCandidates_TakesTheBetterPhrase()
    {
        var vague = Figures.Of(12, "ha", "diện tích ao");
        var exact = Figures.Of(12, "ha");
        var matching = Strict([vague, exact], [Figures.Gold(Figures.Of(12, "ha"))]);
        Assert.Equal(exact, Assert.Single(matching.Matches).Predicted);
        Assert.Equal(new Counts(1, 0, 0), matching.Counts);
        Assert.Equal(1, matching.Duplicates);
    }

    [Fact]
    public void Of_OptionalFigure_CostsNothingEitherWay()
    {
        var gold = Figures.Gold(Figures.Of(12, "ha"), isOptional: true);
        Assert.Equal(new Counts(0, 0, 0), Strict([], [gold]).Counts);
        var predicted = Strict([Figures.Of(12, "ha") with { Period = "1999" }], [gold]);
        Assert.Equal(new Counts(0, 0, 0), predicted.Counts);
        Assert.Equal(1, predicted.Ignored);
    }

    [Fact]
    public void Of_WrongFields_AreFalseAndMissed()
    {
        var gold = Figures.Of(12, "ha");
        Figure[] wrong = [gold with { Kind = "target" }, gold with { Period = "2023" }, gold with { Measure = "increase" }, gold with { Indicator = "đàn trâu" }];
        Assert.All(wrong, predicted => Assert.Equal(new Counts(0, 1, 1), Strict([predicted], [Figures.Gold(gold)]).Counts));
    }

    [Fact]
    public void Of_OtherReadingsOfTheGold_AreRight()
    {
        var gold = Figures.Gold(
            Figures.Of(12, "ha"), new Alternatives { Kinds = ["target"], Periods = ["2021-2025"], Measures = ["increase"], Indicators = ["đàn trâu"], Units = ["sào"] });
        var predicted = new Figure("target", "đàn trâu", "2021-2025", "gt", 12, null, "sào", "increase", true, null, "");
        Assert.Equal(new Counts(1, 0, 0), Strict([predicted], [gold]).Counts);
    }

    [Fact]
    public void Of_NothingToFindAndNothingFound_IsPerfect() => Assert.Equal(1, Strict([], []).Counts.F1);

    [Fact]
    public void Accuracies_OfAMatch_LookAtEveryField()
    {
        var gold = Figures.Of(12, "ha") with { PercentOfPlan = 96, Estimated = true };
        var open = new Alternatives { EstimatedEither = true, Comparators = ["approx"], PercentsOfPlan = [null] };
        var predicted = Figures.Of(12, "ha") with { Comparator = "approx" };
        var strictly = Accuracies.None.And([new Match(predicted, Figures.Gold(gold))]);
        var openly = Accuracies.None.And([new Match(predicted, Figures.Gold(gold, open))]);
        Assert.Equal(new Accuracies(new(0, 1), new(0, 1), new(0, 1), new(0, 1)), strictly);
        Assert.Equal(new Accuracies(new(1, 1), new(1, 1), new(1, 1), new(0, 0)), openly);
    }

    private static Matching Strict(Figure[] predictions, GoldFigure[] gold) => Matching.Of([.. predictions], [.. gold], MatchScores.Strict);
}
