using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>
/// Where a change was promised ("tăng từ 1 bậc trở lên") and the result is a level with the change beside it ("xếp thứ 57, tăng 4 bậc"), the change is the result.
/// </summary>
internal static class ReportedChange
{
    /// <summary>The change that a result is reported with, as a claim of its own; null where no change was promised or none is reported in its unit.</summary>
    public static Claim? Of(Claim claim, Figure? target, IndicatorTraits traits)
    {
        var observation = claim.Observation;
        if (target is null or { Measure: Measure.Level } || observation.Measure is not Measure.Level || observation.ChangeFromPrevious is not (>= -Figure.Largest and <= Figure.Largest and var change)
            || IndexYear.IsOfAnEarlierYear(observation, traits) || traits.AreComparable(Measure.Level, target.Measure, target.Unit)
            || UnitConverter.Factor(observation.ChangeUnit, target.Unit, traits) is null)
        {
            return null;
        }

        var isFall = target.Measure is Measure.Decrease && traits.DimensionOf(target.Unit) is not Dimension.Rank;
        var figure = new Figure(Comparator.Equal, isFall ? -change : change, null, observation.ChangeUnit, target.Measure);
        return claim with { Figure = figure, Basis = ClaimBasis.Derived };
    }
}
