using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>From ranked claims to the result as served.</summary>
internal static class ActualAssembler
{
    /// <summary>
    /// Final figures of a year come out in the course of the next: a repeat of an estimate without "ước" in the first quarter is still the estimate.
    /// </summary>
    private const int FirstMonthOfFinalFigures = 4;

    /// <summary>The winning result with all documents that say the same; null where there is no claim.</summary>
    public static GoalActual? Assemble(RankedClaims actuals, IndicatorTraits traits)
    {
        if (actuals.Winner is not { } winner)
        {
            return null;
        }

        Claim[] agreeing = [.. actuals.Claims.Where(claim => claim == winner || Agrees(claim, winner, traits))];
        var share = FindShare(agreeing, actuals, winner);
        var evidence = agreeing.SelectMany(claim => claim.Evidence).Concat(share is null ? [] : share.Evidence);
        return new()
        {
            Comparator = winner.Figure?.Comparator ?? Comparator.Equal,
            Value = winner.Figure?.Value,
            ValueHigh = winner.Figure?.ValueHigh,
            Unit = winner.Figure?.Unit,
            Measure = winner.Figure?.Measure ?? winner.Observation.Measure,
            Period = winner.Basis is ClaimBasis.Combined ? winner.Observation.Period.Goal : PeriodCover.Covered(winner.Statement),
            Estimated = winner.Observation.Estimated || (!IsConfirmed(winner.Statement) && agreeing.Any(claim => claim.Observation.Estimated)),
            PercentOfPlan = share?.Share,
            Why = actuals.Why,
            Sources = [.. evidence.Select(statement => statement.Source.Document).Distinct()],
        };
    }

    /// <summary>Whether a text was published late enough to know the final figure of its period.</summary>
    public static bool IsConfirmed(Statement statement) =>
        statement.Source.Published is { } published && published.Year > statement.Observation.Period.EndYear
        && (published.Year > statement.Observation.Period.EndYear + 1 || published.Month >= FirstMonthOfFinalFigures);

    private static bool Agrees(Claim claim, Claim winner, IndicatorTraits traits) =>
        claim.Basis == winner.Basis && claim.IsInterim == winner.IsInterim && claim.Observation.Period == winner.Observation.Period && (claim.Figure, winner.Figure) switch
        {
            (null, null) => claim.Share == winner.Share,
            ({ } figure, { } other) => FigureComparer.Compare(figure, other, traits) is Relation.Same or Relation.Compatible,
            _ => false,
        };

    /// <summary>The claim that gives the share of the plan: one that agrees with the winner, else one that says nothing but the share.</summary>
    private static Claim? FindShare(Claim[] agreeing, RankedClaims actuals, Claim winner) =>
        Array.Find(agreeing, claim => claim.Share is not null)
        ?? actuals.Claims.FirstOrDefault(claim => claim is { Figure: null, Basis: ClaimBasis.Stated } && claim.Observation.Period == winner.Observation.Period);
}
