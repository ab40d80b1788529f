using System.Collections.Immutable;

namespace Ingest.Core.Goals;

/// <summary>From all that is said of an indicator in an area to its goals, one for each period with a target. Pure arithmetic: no clock, no I/O.</summary>
public sealed class GoalEvaluator
{
    /// <summary>Computes the goals of a series.</summary>
    /// <param name="series">All statements, in any order: the answer does not depend on it.</param>
    /// <param name="asOf">Only what was published by this date counts; null counts all.</param>
    /// <returns>The goals, ordered by period.</returns>
    public ImmutableArray<Goal> Evaluate(Series series, DateOnly? asOf = null) => throw new NotImplementedException();

    /// <summary>Conflicts of an area and period that belong to no single goal: counts of indicators that disagree with each other or with the ledger.</summary>
    public ImmutableArray<Conflict> EvaluateCounts(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf = null) => throw new NotImplementedException();
}
