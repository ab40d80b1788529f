using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Figures that can hardly be meant as printed.</summary>
internal sealed class SuspectFigure : IConflictDetector
{
    /// <summary>Nobody plans a hundredth, or reaches a hundredfold: a scale word ("nghìn", "tỷ") or a separator was lost.</summary>
    private const decimal Magnitude = 100;

    private static readonly string[] RateSuffixes = ["-rate", "-coverage"];

    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var traits = view.Traits;
        foreach (var statement in period.Statements.Where(statement => statement.Observation.Doubts.Contains(Doubt.Figure) || LostPercentSign.IsLikely(statement.Observation, traits)))
        {
            yield return Begin("suspect-figure", statement, traits).Side([statement]).Build(Severity.Minor);
        }

        foreach (var statement in period.Statements.Where(statement => IsRateAboveWhole(statement, traits)))
        {
            yield return Begin("suspect-figure.rate", statement, traits).Side([statement]).Build(Severity.Minor);
        }

        if (period is { HasStatedTarget: true, TargetFigure: { Measure: Measure.Level } target, ActualFigure: { } actual, Actuals.Winner: { IsInterim: false } winner }
            && Ratio(actual, target, traits) is { } ratio and (>= Magnitude or <= 1 / Magnitude))
        {
            yield return Begin("suspect-figure.magnitude", winner.Statement, traits).With("target", FigureText.Of(target))
                .Side([winner.Statement, period.Targets.Winner!.Statement])
                .Computed("actual", actual.Value).Computed("target", target.Value).Computed("ratio", ratio)
                .Build(Severity.Major);
        }
    }

    private static ConflictBuilder Begin(string key, Statement statement, IndicatorTraits traits) => new ConflictBuilder(key)
        .About(traits, statement.Observation.Indicator.Phrase, statement.Observation.Period)
        .With("figure", Figure.Of(statement.Observation) is { } figure ? FigureText.Of(figure) : string.Empty);

    private static decimal? Ratio(Figure actual, Figure target, IndicatorTraits traits) =>
        FigureComparer.Compare(actual, target, traits) is Relation.OtherMeasure or Relation.Incommensurable || target.Value <= 0 || actual.Value <= 0
            ? null
            : SafeDecimal.Divide(SafeDecimal.Multiply(actual.Value, UnitConverter.Factor(actual.Unit, target.Unit, traits)), target.Value);

    /// <summary>A rate of the catalogue is a share of a whole; growth may well be above 100%.</summary>
    private static bool IsRateAboveWhole(Statement statement, IndicatorTraits traits) =>
        statement.Observation is { Measure: Measure.Level, Value: > 100 } observation && traits.Row is not null && traits.Unit(observation.Unit)?.Dimension is Dimension.Percent
        && Array.Exists(RateSuffixes, suffix => traits.Id.EndsWith(suffix, StringComparison.Ordinal));
}
