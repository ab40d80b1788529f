using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Goals.Progress;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>
/// An average promised for a term that the results and targets of its years do not lead to: the years left would have to do better than any year has or is to.
/// </summary>
internal sealed class TermOutOfReach : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        if (!period.HasStatedTarget || period.Progress is not { IsAverage: true } || period.Direction.Direction is not Direction.Up || period.Targets.Winner is not { Figure: { } target } winner)
        {
            yield break;
        }

        TimePeriod[] years = [.. TermYears.Of(period.Period)];
        var known = years.Select(year => BestKnown(view.Assess(year), target, view.Traits)).OfType<(Claim Claim, decimal Value)>().ToList();
        var sum = known.Aggregate((decimal?)0, (sum, year) => SafeDecimal.Add(sum, year.Value));
        var mean = SafeDecimal.Divide(sum, known.Count);
        var remaining = years.Length - known.Count;
        var needed = SafeDecimal.Divide(SafeDecimal.Subtract(SafeDecimal.Multiply(target.Value, years.Length), sum), remaining);
        var best = known.Count == 0 ? 0 : known.Max(year => year.Value);
        if (known.Count == 0 || (remaining == 0 ? mean >= target.Value : needed is null || needed <= best))
        {
            yield break;
        }

        yield return new ConflictBuilder(remaining == 0 ? "statement-vs-figures.term-sum" : "statement-vs-figures.term")
            .About(view.Traits, winner.Observation.Indicator.Phrase, period.Period)
            .With("target", FigureText.Of(target)).With("needed", Text(needed, target)).With("best", Text(best, target)).With("mean", Text(mean, target))
            .Side([winner.Statement]).Side(known.Select(year => year.Claim.Statement))
            .Computed("meanOfKnownYears", mean).Computed("knownYears", known.Count).Computed("remainingYears", remaining)
            .Computed("neededPerRemainingYear", needed).Computed("bestYear", best)
            .Build(Severity.Minor);
    }

    /// <summary>The result of a year, else its target, in the unit of the term's target.</summary>
    private static (Claim Claim, decimal Value)? BestKnown(PeriodAssessment year, Figure target, IndicatorTraits traits)
    {
        var claim = year.Actuals.Winner is { IsInterim: false, Figure: not null } actual ? actual : year.StatedTargets.FirstOrDefault();
        return claim?.Figure is { } figure && FigureComparer.Compare(figure, target, traits) is not (Relation.OtherMeasure or Relation.Incommensurable)
            && SafeDecimal.Multiply(figure.Value, UnitConverter.Factor(figure.Unit, target.Unit, traits)) is { } value
            ? (claim, value)
            : null;
    }

    private static string Text(decimal? value, Figure target) => value is { } known
        ? FigureText.Of(target with { Comparator = Comparator.Equal, Value = decimal.Round(known, 2, MidpointRounding.AwayFromZero), ValueHigh = null })
        : string.Empty;
}
