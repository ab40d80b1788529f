using System.Collections.Immutable;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Goals.Statuses;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>What one year or term of a series comes to: what a goal is made of, and what contradictions are looked for in.</summary>
internal sealed record PeriodAssessment
{
    /// <summary>The year or term.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Its figures and those of its parts, by document and ordinal.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>Stated and implied targets, by authority.</summary>
    public required RankedClaims Targets { get; init; }

    /// <summary>Results of the whole period and of parts, by authority.</summary>
    public required RankedClaims Actuals { get; init; }

    /// <summary>The target as served; null where there is none.</summary>
    public GoalTarget? Target { get; init; }

    /// <summary>Targets that lost, as served.</summary>
    public ImmutableArray<GoalTarget> OtherTargets { get; init; } = [];

    /// <summary>The result as served; null where there is none.</summary>
    public GoalActual? Actual { get; init; }

    /// <summary>Which way is better.</summary>
    public TargetDirection Direction { get; init; }

    /// <summary>Verdicts on the period.</summary>
    public ImmutableArray<VerdictStatement> Verdicts { get; init; } = [];

    /// <summary>The status and the rule that decided it.</summary>
    public required StatusDecision Status { get; init; }

    /// <summary>Interim results, if there is nothing better.</summary>
    public GoalProgress? Progress { get; init; }

    /// <summary>The figure of the winning target, if known.</summary>
    public Figure? TargetFigure => Targets.Winner?.Figure;

    /// <summary>The figure of the winning result, if known.</summary>
    public Figure? ActualFigure => Actuals.Winner?.Figure;

    /// <summary>Whether the winning target is stated.</summary>
    public bool HasStatedTarget => Targets.Winner is { Basis: ClaimBasis.Stated };

    /// <summary>Stated targets, by authority.</summary>
    public IEnumerable<Claim> StatedTargets => Targets.Claims.Where(claim => claim.Basis is ClaimBasis.Stated);

    /// <summary>Results of the whole period that a text states, by authority.</summary>
    public IEnumerable<Claim> WholeActuals => Actuals.Claims.Where(claim => claim is { Basis: ClaimBasis.Stated, IsInterim: false });
}
