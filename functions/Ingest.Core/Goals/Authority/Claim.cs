using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Authority;

/// <summary>How a claim follows from its statements.</summary>
internal enum ClaimBasis
{
    /// <summary>The statement says it.</summary>
    Stated,

    /// <summary>A result divided by its share of the plan, or the change that a result is reported with.</summary>
    Derived,

    /// <summary>The results of all years of a term, added up or averaged.</summary>
    Combined,
}

/// <summary>One candidate for the target or the result of a goal.</summary>
/// <param name="Statement">The statement that decides the rank of the claim.</param>
/// <param name="Figure">What it comes to; null where only a share of the plan is known.</param>
/// <param name="Basis">How it follows.</param>
/// <param name="Evidence">All statements that it follows from, <paramref name="Statement"/> first.</param>
internal sealed record Claim(Statement Statement, Figure? Figure, ClaimBasis Basis, ImmutableArray<Statement> Evidence)
{
    /// <summary>The observation behind the claim.</summary>
    public Observation Observation => Statement.Observation;

    /// <summary>No plan is surpassed ten thousand times over: a larger share is a misreading, and no reason to overflow.</summary>
    private const decimal LargestShare = 1e6m;

    /// <summary>Share of the plan that the statement gives, in per cent; null where it gives none that can be true.</summary>
    public decimal? Share => Statement.Observation.PercentOfPlan is >= 0 and <= LargestShare ? Statement.Observation.PercentOfPlan : null;

    /// <summary>Whether the claim covers only a part of the goal's period, or was made before the period was over.</summary>
    public bool IsInterim { get; init; }

    /// <summary>A claim that one statement makes in its own words.</summary>
    public static Claim Of(Statement statement) => new(statement, Figure.Of(statement.Observation), ClaimBasis.Stated, [statement]);
}
