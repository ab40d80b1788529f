using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>Where a change was promised and only the levels of two years are known, their difference is the result: rank 61 and then 57 are four places up.</summary>
internal static class YearlyChange
{
    private const int Decimals = 3;

    /// <summary>The change since the year before, as a claim of its own; null where no change was promised or the two years cannot be compared.</summary>
    public static Claim? Of(SeriesView view, TimePeriod period, Claim claim, Figure? target)
    {
        var traits = view.Traits;
        if (target is null or { Measure: Measure.Level } || period.IsTerm || claim is not { IsInterim: false, Figure: { Measure: Measure.Level } figure }
            || claim.Observation.ChangeFromPrevious is not null || traits.AreComparable(Measure.Level, target.Measure, target.Unit)
            || LevelOf(view, TimePeriod.Year(period.StartYear - 1)) is not { Figure: { } before } previous)
        {
            return null;
        }

        return Rise(figure, before, target, traits) is { } rise
            ? claim with { Figure = Signed(rise, target, traits), Basis = ClaimBasis.Derived, Evidence = [.. claim.Evidence, .. previous.Evidence] }
            : null;
    }

    /// <summary>Whether the figures of the year before weigh in what is said of a year.</summary>
    public static bool IsPromised(IEnumerable<Statement> statements) =>
        statements.Any(statement => statement.Observation is { Kind: ObservationKind.Target, Measure: not Measure.Level });

    private static Claim? LevelOf(SeriesView view, TimePeriod year) => view.In(year).Any()
        ? view.Assess(year).Actuals.Claims.FirstOrDefault(claim => claim is { IsInterim: false, Basis: ClaimBasis.Stated, Figure.Measure: Measure.Level })
        : null;

    /// <summary>By how much the later level is above the earlier one, in the target's unit: in per cent of a level that is not itself one.</summary>
    private static decimal? Rise(Figure figure, Figure before, Figure target, IndicatorTraits traits)
    {
        var earlier = SafeDecimal.Multiply(before.Value, UnitConverter.Factor(before.Unit, figure.Unit, traits));
        var rise = SafeDecimal.Subtract(figure.Value, earlier);
        if (UnitConverter.Factor(figure.Unit, target.Unit, traits) is { } factor)
        {
            return SafeDecimal.Multiply(rise, factor);
        }

        return traits.DimensionOf(target.Unit) is Dimension.Percent ? SafeDecimal.Round(SafeDecimal.Percent(rise, earlier), Decimals) : null;
    }

    /// <summary>A rank rises as its number falls.</summary>
    private static Figure Signed(decimal rise, Figure target, IndicatorTraits traits)
    {
        var isRank = traits.DimensionOf(target.Unit) is Dimension.Rank;
        return target with { Comparator = Comparator.Equal, Value = isRank != (target.Measure is Measure.Decrease) ? -rise : rise, ValueHigh = null };
    }
}
