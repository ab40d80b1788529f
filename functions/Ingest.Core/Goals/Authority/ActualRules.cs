using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Authority;

/// <summary>Which result counts: the first rule that tells two results apart decides.</summary>
internal static class ActualRules
{
    /// <summary>The rules, strongest first.</summary>
    /// <param name="target">The target that the result is to be held against; null where none is stated.</param>
    /// <param name="traits">The indicator.</param>
    public static ImmutableArray<AuthorityRule> For(Figure? target, IndicatorTraits traits) =>
    [
        new("whole-period", (claim, _) => claim.IsInterim ? 1 : 0),
        new("comparable", (claim, _) => IsComparable(claim, target, traits) ? 0 : 1), // in the target's unit and measure
        CommonRules.WithFigure,
        new("stated", (claim, _) => (int)claim.Basis), // a change that the text states beats one that is computed
        CommonRules.Certain,
        CommonRules.Body,
        new("longest-part", (claim, _) => claim.IsInterim ? -PeriodCover.EndOf(claim) : 0),
        new("final", (claim, _) => claim.Observation.Estimated ? 1 : 0),
        CommonRules.Exact,
        CommonRules.LaterPublished,
    ];

    private static bool IsComparable(Claim claim, Figure? target, IndicatorTraits traits) =>
        target is null || claim.Figure is null || FigureComparer.Compare(claim.Figure, target, traits) is not (Relation.OtherMeasure or Relation.Incommensurable);
}
