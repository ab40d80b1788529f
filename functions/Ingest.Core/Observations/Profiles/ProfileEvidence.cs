using System.Globalization;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Why a document is judged as it is.</summary>
/// <param name="Report">The year it speaks from.</param>
/// <param name="Results">The period of its results.</param>
/// <param name="Targets">The period of its targets.</param>
/// <param name="Kind">Whether it plans or tells.</param>
internal sealed record ProfileEvidence(Judgement? Report, Judgement? Results, Judgement? Targets, KindJudgement Kind)
{
    /// <summary>Whether it sums up a term; null where it names none.</summary>
    public Judgement? Review { get; init; }

    /// <summary>A line for each question: "Results are of 2024 (7): the report speaks from it +5, results are told of it +2; before 2023 (3)."</summary>
    public string Describe() => string.Join('\n', [Line("Speaks from", Report), Line("Results are of", Results), Line("Targets are of", Targets), .. Review is null ? [] : new[] { Line(Review.Sum > 0 ? "Sums up" : "Does not sum up", Review) }, KindLine()]);

    private static string Line(string question, Judgement? judged) => judged is null ? $"{question} no period." : string.Create(
        CultureInfo.InvariantCulture,
        $"{question} {judged.Period} ({judged.Sum}): {List(judged)}{(judged.Rival is { } rival ? $"; before {rival.Period} ({rival.Sum}: {List(rival)})" : "")}.");

    private static string List(Judgement judged) => List(judged.Evidence.Select(evidence => (evidence.Piece.Words, evidence.Weight)));

    private string KindLine() => string.Create(
        CultureInfo.InvariantCulture,
        $"Figures that say nothing of themselves are {(Kind.Kind is ObservationKind.Target ? "targets" : "results")} ({Kind.Sum}): {List(Kind.Evidence.Select(evidence => (evidence.Words, evidence.Weight)))}.");

    private static string List(IEnumerable<(string Words, int Weight)> evidence) =>
        string.Join(", ", evidence.Select(piece => string.Create(CultureInfo.InvariantCulture, $"{piece.Words} {piece.Weight:+0;-0}")).DefaultIfEmpty("no evidence"));
}
