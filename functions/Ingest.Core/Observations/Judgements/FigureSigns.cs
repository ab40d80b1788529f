using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Judgements;

/// <summary>Collects the signs of one figure: from its unit, its name, how it stands in its sentence, whose it is and what stands beside it.</summary>
internal static class FigureSigns
{
    private const decimal Small = 9;

    public static Balance Of(Draft draft)
    {
        Balance balance = new();
        AddContext(draft, balance);
        AddUnit(draft, balance);
        AddConstruction(draft, balance);
        AddSubject(draft, balance);
        AddSurroundings(draft, balance);
        return balance;
    }

    private static void AddContext(Draft draft, Balance balance)
    {
        balance.Add(draft.PercentOfPlan is not null, Sign.PlanShare);
        balance.Add(draft.HasBaseline || draft.Change is not null, Sign.Baseline);
        balance.Add(draft.HasStrongKind, Sign.StrongKind);
        balance.Add(draft.IsInPlan, Sign.InPlan);
        balance.Add(draft.Rules.Contains(Parts.Rule), Sign.Part);
        balance.Add(draft.Rules.Contains(WorthPhrases.Rule), Sign.Worth);
        balance.Add(draft is { Kind: ObservationKind.Target, Comparator: Comparator.GreaterOrEqual, IsInPlan: true }, Sign.AtLeast);
        balance.Add(draft.IsNamedLikeIndicator, Sign.HeadFirst);
        balance.Add(draft.Figure.UnitKind is not UnitKind.Percent && draft.Quality.NamesNothing, Sign.NamesNothing);
    }

    private static void AddUnit(Draft draft, Balance balance)
    {
        UnitKind unit = draft.Figure.UnitKind;
        balance.Add(unit is UnitKind.Percent, Sign.Percent);
        balance.Add(unit is UnitKind.Measured, Sign.Measured);
        balance.Add(unit is UnitKind.Score, Sign.Score);
        balance.Add(unit is UnitKind.UnknownCounter && draft.Unit == draft.Figure.Unit, Sign.UnknownCounter);
    }

    private static void AddConstruction(Draft draft, Balance balance)
    {
        (AnnotatedText text, FigureMark figure) = (draft.Text, draft.Figure);
        balance.Add(Constructions.IsProperty(draft), Sign.Property);
        balance.Add(figure.Rule is "multiple" && draft.Kind is ObservationKind.Actual, Sign.Factor);
        balance.Add(figure.UnitKind is UnitKind.Measured && Constructions.IsEach(text, figure), Sign.Each);
        if (figure is not { UnitKind: UnitKind.Counter or UnitKind.UnknownCounter, OutOf: null })
        {
            return;
        }

        int before = Constructions.Before(text, figure);
        balance.Add(figure is { Rule: "number-words", Value: <= Small } && figure.NumberLast == figure.First, Sign.SpokenSmall);
        balance.Add(Constructions.IsDefinite(text, figure), Sign.Definite);
        balance.Add(draft.Verb is not (CueKind.Decrease or CueKind.Increase) && Constructions.IsCollective(text, before), Sign.Collective);
        balance.Add(Constructions.IsPrepositional(text, before) && !(draft.Unit is { } unit && AreaCounts.AreCountedBy(unit) && AreaCounts.IsCompletedBefore(text, before)), Sign.Prepositional);
        balance.Add(AreaCounts.IsPopulation(draft), Sign.Population);
        balance.Add(Constructions.IsForAreas(text, figure, before), Sign.ForAreas);
    }

    private static void AddSubject(Draft draft, Balance balance)
    {
        balance.Add(draft.Subject is Subject.Person, Sign.Person);
        balance.Add(draft.Subject is Subject.Firm, Sign.Firm);
        balance.Add(draft.Subject is Subject.Project, Sign.Project);
        balance.Add(draft.Subject is Subject.Facility, Sign.Facility);
        balance.Add((draft.Subject is Subject.Facility || draft.NamesOutsider) && Throughputs.Counts(draft), Sign.Throughput);
        balance.Add(draft.Subject is Subject.Foreign, Sign.Foreign);
        balance.Add(draft.NamesOutsider, Sign.NamesOutsider);
        balance.Add(draft is { Subject: Subject.None, EarlierSubject: Subject.Firm } && !(draft.Unit is { } unit && AreaCounts.AreCountedBy(unit)), Sign.EarlierFirm);
        balance.Add(draft is { Subject: Subject.None, EarlierSubject: Subject.Foreign }, Sign.EarlierForeign);
    }

    private static void AddSurroundings(Draft draft, Balance balance)
    {
        UnitKind unit = draft.Figure.UnitKind;
        string? beside = RefusalContexts.ReasonFor(draft);
        balance.Add(beside is "gift", Sign.Gift);
        balance.Add(beside is "project-size" && unit is UnitKind.Measured or UnitKind.Counter or UnitKind.UnknownCounter, Sign.ProjectSize);
        balance.Add(beside is "extent", Sign.ProjectSize);
        balance.Add(beside is "price" && unit is UnitKind.Measured or UnitKind.Percent, Sign.Price);
        balance.Add(beside is "crime", Sign.Crime);
        balance.Add(beside is "sport", Sign.Sport);
        balance.Add(beside is "administrative-units" && draft.Unit is { } counted && AreaCounts.AreCountedBy(counted), Sign.Units);
        balance.Add(beside is "meeting", Sign.Meeting);
        balance.Add(beside is "person", Sign.Someone);
        balance.Add(beside is "distance", Sign.Distance);
        balance.Add(beside is "standard", Sign.Standard);
        string money = unit is UnitKind.Measured ? VietnameseText.Fold(draft.Unit ?? "") : "";
        balance.Add(beside is "norm" && money.Contains("đồng/", StringComparison.Ordinal), Sign.Norm);
        balance.Add(draft.OtherGenre > 1, Sign.OtherGenre);
        balance.Add(draft.OtherGenre > 2, Sign.OtherGenreAlone);
        balance.Add(draft is { MayBeNorm: true, NormsBeside: > 0 }, Sign.NormSentence);
        balance.Add(draft is { MayBeNorm: true, NormsBeside: >= 0, NormsAround: > 1 }, Sign.NormPassage);
        balance.Add(money.StartsWith("đồng", StringComparison.Ordinal), Sign.BareMoney);
    }
}
