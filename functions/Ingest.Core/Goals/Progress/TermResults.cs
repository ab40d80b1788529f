using System.Collections.Immutable;
using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Progress;

/// <summary>The results of the single years of a term, in the unit of its target.</summary>
/// <param name="Aggregation">What the years make together.</param>
/// <param name="Years">All years of the term.</param>
/// <param name="Known">The years with a final or estimated result, with the winning claim and its value in the target's unit.</param>
internal sealed record TermResults(TermAggregation Aggregation, ImmutableArray<TimePeriod> Years, ImmutableArray<(TimePeriod Year, Claim Claim, decimal Value)> Known)
{
    /// <summary>Number of years without a result.</summary>
    public int Remaining => Years.Length - Known.Length;

    /// <summary>Sum of the known years.</summary>
    public decimal? Sum => Known.Aggregate((decimal?)0, (sum, year) => SafeDecimal.Add(sum, year.Value));

    /// <summary>Sum or mean of the known years; null where there are none.</summary>
    public decimal? SoFar => Known.IsEmpty ? null : Aggregation is TermAggregation.Mean ? SafeDecimal.Divide(Sum, Known.Length) : Sum;

    /// <summary>The yearly results behind a term's target; null where single years say nothing about it.</summary>
    public static TermResults? Of(SeriesView view, TimePeriod term, Claim target)
    {
        if (!term.IsTerm || target.Figure is not { } figure || TermAggregations.Of(target, view.Traits) is var aggregation && aggregation is TermAggregation.None)
        {
            return null;
        }

        ImmutableArray<TimePeriod> years = [.. TermYears.Of(term)];
        var known = years.Select(year => (Year: year, Claim: view.Assess(year).Actuals.Winner))
            .Where(year => year.Claim is { IsInterim: false, Figure: not null } claim && CanCompare(claim.Figure, figure, view.Traits))
            .Select(year => (year.Year, Claim: year.Claim!, Value: SafeDecimal.Multiply(year.Claim!.Figure!.Value, UnitConverter.Factor(year.Claim.Figure.Unit, figure.Unit, view.Traits))))
            .Where(year => year.Value is not null)
            .Select(year => (year.Year, year.Claim, year.Value!.Value));
        return new(aggregation, years, [.. known]);
    }

    /// <summary>The result of the term that its years make, where all of them are known; null otherwise.</summary>
    public static Claim? Combine(SeriesView view, TimePeriod term, Claim target)
    {
        if (Of(view, term, target) is not { Remaining: 0, SoFar: { } value, Known: { IsEmpty: false } known })
        {
            return null;
        }

        var figure = target.Figure! with { Comparator = Comparator.Equal, Value = decimal.Round(value, 3, MidpointRounding.AwayFromZero), ValueHigh = null };
        ImmutableArray<Statement> evidence = [.. known.Reverse().SelectMany(year => year.Claim.Evidence)];
        var isEstimate = known.Any(year => year.Claim.Observation.Estimated);
        var last = evidence[0] with { Observation = evidence[0].Observation with { Period = term, Estimated = isEstimate, PercentOfPlan = null } };
        return new(last, figure, ClaimBasis.Combined, evidence);
    }

    private static bool CanCompare(Figure actual, Figure target, IndicatorTraits traits) =>
        FigureComparer.Compare(actual, target, traits) is not (Relation.OtherMeasure or Relation.Incommensurable);
}
