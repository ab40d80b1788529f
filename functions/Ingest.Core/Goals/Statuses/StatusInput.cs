using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Statuses;

/// <summary>All that decides a status.</summary>
/// <param name="Target">The winning target; null where there is none.</param>
/// <param name="ActualClaim">The winning result; null where there is none.</param>
/// <param name="Actual">The winning result as served, with the share of the plan.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Verdicts">Verdicts on the whole period, by document.</param>
/// <param name="Progress">Interim results, where there is nothing better.</param>
/// <param name="Traits">The indicator.</param>
internal sealed record StatusInput(
    Claim? Target,
    Claim? ActualClaim,
    GoalActual? Actual,
    TargetDirection Direction,
    IReadOnlyList<VerdictStatement> Verdicts,
    GoalProgress? Progress,
    IndicatorTraits Traits)
{
    /// <summary>
    /// Above this share of the plan, in per cent, and above this excess over an exact target a goal is exceeded: what is less is rounding.
    /// </summary>
    public const decimal ExceededShare = 100.5m;

    /// <summary>A half of a per cent: the excess of <see cref="ExceededShare"/>, as a fraction.</summary>
    public const decimal Excess = (ExceededShare - 100) / 100;

    /// <summary>Whether a text says that the target was surpassed: in words on the indicator itself, or by its share of the plan.</summary>
    public bool TextSaysExceeded => Actual?.PercentOfPlan > ExceededShare || Verdicts.Any(verdict => verdict.Verdict is { IsField: false, Verdict: Verdict.Exceeded });

    /// <summary>Whether a text says that the target was reached or surpassed.</summary>
    public bool TextSaysReached => TextSaysExceeded || Actual?.PercentOfPlan >= 100 || Verdicts.Any(verdict => verdict.Verdict is { IsField: false, Verdict: Verdict.Met });

    /// <summary>The result of the whole period; null where there is none or only parts are known.</summary>
    public Claim? WholeActual => ActualClaim is { IsInterim: false } ? ActualClaim : null;
}
