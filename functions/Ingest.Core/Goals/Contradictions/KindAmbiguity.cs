using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A figure whose text does not say whether it was promised or reached, and that no other text settles.</summary>
internal sealed class KindAmbiguity : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var doubted = period.Statements.Where(statement => statement.Observation.Doubts.Contains(Doubt.Kind) && Figure.Of(statement.Observation) is not null);
        foreach (var same in doubted.GroupBy(statement => (Figure.Of(statement.Observation)!, statement.Observation.Kind)))
        {
            var (figure, kind) = same.Key;
            if (period.Statements.Any(statement => IsPlain(statement, figure, view.Traits)))
            {
                continue;
            }

            var shares = period.Actuals.Claims.Where(claim => claim.Share is > 0).ToList();
            var share = shares.FirstOrDefault()?.Share;
            var reading = ConflictTexts.Word(kind is ObservationKind.Target ? "target" : "actual");
            yield return new ConflictBuilder("kind-ambiguity")
                .About(view.Traits, same.First().Observation.Indicator.Phrase, period.Period)
                .With("figure", FigureText.Of(figure)).With("reading", reading.Vi).With("readingEn", reading.En)
                .Side(same).Side(shares.Select(claim => claim.Statement))
                .Computed("statedPercent", share)
                .Computed("impliedActualIfTarget", SafeDecimal.Divide(SafeDecimal.Multiply(figure.Value, share), 100))
                .Computed("impliedTargetIfActual", SafeDecimal.Divide(SafeDecimal.Multiply(figure.Value, 100), share))
                .Build(Severity.Major);
        }
    }

    private static bool IsPlain(Statement statement, Figure figure, IndicatorTraits traits) =>
        !statement.Observation.Doubts.Contains(Doubt.Kind) && Figure.Of(statement.Observation) is { } plain
        && FigureComparer.Compare(plain, figure, traits) is Relation.Same;
}
