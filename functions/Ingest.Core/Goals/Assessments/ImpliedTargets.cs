using System.Collections.Immutable;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>
/// Targets that nobody states and that follow from a result and its share of the plan: 51 and "đạt 102% KH" give 50. The two may stand in different documents.
/// </summary>
internal static class ImpliedTargets
{
    /// <summary>Decimals of a computed target of 1 and more; below, <see cref="SmallDecimals"/>.</summary>
    private const int Decimals = 2;

    private const int SmallDecimals = 6;

    /// <summary>One claim for each result with a share of the plan; its figure is unknown where no result with the share's period is known.</summary>
    public static IEnumerable<Claim> Find(RankedClaims actuals) => actuals.Claims
        .Where(claim => claim is { Basis: ClaimBasis.Stated, Share: > 0 })
        .Select(claim => Imply(claim, claim.Figure is null ? Partner(claim, actuals) : claim));

    /// <summary>A result divided by a share in per cent, rounded.</summary>
    public static decimal? Divide(decimal value, decimal percent) =>
        SafeDecimal.Divide(SafeDecimal.Multiply(value, 100), percent) is { } target ? SafeDecimal.Round(target, Math.Abs(target) >= 1 ? Decimals : SmallDecimals) : null;

    private static Claim? Partner(Claim share, RankedClaims actuals) => actuals.Claims.FirstOrDefault(claim =>
        claim is { Basis: ClaimBasis.Stated, Figure: not null, Share: null } && claim.Observation.Period == share.Observation.Period);

    private static Claim Imply(Claim share, Claim? result)
    {
        var target = result?.Figure is { } figure && Divide(figure.Value, share.Share!.Value) is { } value
            ? figure with { Comparator = Comparator.Equal, Value = value, ValueHigh = null }
            : null;
        ImmutableArray<Statement> evidence = result is null || result == share ? [share.Statement] : [share.Statement, result.Statement];
        return new(share.Statement, target, ClaimBasis.Derived, evidence) { IsInterim = share.IsInterim };
    }
}
