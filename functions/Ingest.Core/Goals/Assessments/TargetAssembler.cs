using System.Collections.Immutable;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>From ranked claims to the targets as served.</summary>
internal static class TargetAssembler
{
    /// <summary>The winning target with all documents that say the same; null where there is no claim.</summary>
    public static GoalTarget? Assemble(RankedClaims targets, IndicatorTraits traits) => targets.Winner is { } winner ? Assemble(winner, targets, traits, targets.Why) : null;

    /// <summary>More different targets are a broken source; the first ones show it.</summary>
    private const int MostOthers = 20;

    /// <summary>The targets that say something else than the winner, each figure once; an implied one only where it is beyond the tolerance of a share.</summary>
    public static ImmutableArray<GoalTarget> AssembleOthers(RankedClaims targets, IndicatorTraits traits)
    {
        if (targets.Winner is not { Figure: not null } winner)
        {
            return [];
        }

        var others = new List<Claim>();
        foreach (var claim in targets.Claims.Where(claim => claim.Figure is not null))
        {
            if (others.Count < MostOthers && !SaysTheSame(claim, winner, traits) && !IsWithinTolerance(claim, winner, traits) && !others.Exists(other => SaysTheSame(claim, other, traits)))
            {
                others.Add(claim);
            }
        }

        return [.. others.Select(other => Assemble(other, targets, traits, "lost"))];
    }

    /// <summary>Whether two claims are one target: stated alike, or implied so closely that the rounding of the shares explains the rest.</summary>
    public static bool SaysTheSame(Claim left, Claim right, IndicatorTraits traits) => left.Basis == right.Basis && (left.Figure, right.Figure) switch
    {
        (null, null) => true,
        ({ } first, { } second) when left.Basis is ClaimBasis.Stated => FigureComparer.Compare(first, second, traits) is Relation.Same,
        ({ } first, { } second) => FigureComparer.Compare(first, second, traits) is Relation.Same || FigureComparer.Distance(first, second, traits) <= PlanShare.Tolerance,
        _ => false,
    };

    /// <summary>Whether an implied target only repeats a stated one, as far as its share of the plan can tell.</summary>
    private static bool IsWithinTolerance(Claim claim, Claim winner, IndicatorTraits traits)
    {
        if (claim.Basis is ClaimBasis.Stated || winner.Basis is not ClaimBasis.Stated || claim.Evidence[^1].Observation is not { } result || Figure.Of(result) is not { } actual
            || PlanShare.Of(actual, winner.Figure!, claim.Share ?? 0, traits) is not { } share)
        {
            return false;
        }

        var isCeilingKept = winner.Figure!.Bound is Bound.Ceiling && Math.Abs(share.Stated - 100) <= PlanShare.Tolerance && share.Computed <= 100;
        return share.Gap <= PlanShare.Tolerance || isCeilingKept;
    }

    private static GoalTarget Assemble(Claim claim, RankedClaims targets, IndicatorTraits traits, string why) => new()
    {
        Comparator = claim.Figure?.Comparator ?? Comparator.Equal,
        Value = claim.Figure?.Value,
        ValueHigh = claim.Figure?.ValueHigh,
        Unit = claim.Figure?.Unit,
        Measure = claim.Figure?.Measure ?? claim.Observation.Measure,
        Implied = claim.Basis is not ClaimBasis.Stated,
        Why = why,
        Sources = [.. targets.Claims.Where(other => SaysTheSame(other, claim, traits)).SelectMany(other => other.Evidence)
            .Select(statement => statement.Source.Document).Distinct()],
    };
}
