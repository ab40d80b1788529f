using System.Collections.Immutable;
using Ingest.Core.Goals;

namespace Ingest.Functions.Ingestion;

/// <summary>The ledger's arithmetic, as far as storing and serving need it: a seam for tests around <see cref="GoalEvaluator"/>.</summary>
public interface IGoalEvaluator
{
    /// <inheritdoc cref="GoalEvaluator.Assess"/>
    SeriesAssessment Assess(Series series, DateOnly? asOf = null);

    /// <inheritdoc cref="GoalEvaluator.EvaluateCounts"/>
    ImmutableArray<Conflict> EvaluateCounts(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf = null);
}

/// <inheritdoc/>
public sealed class LedgerEvaluator(GoalEvaluator evaluator) : IGoalEvaluator
{
    /// <inheritdoc/>
    public SeriesAssessment Assess(Series series, DateOnly? asOf = null) => evaluator.Assess(series, asOf);

    /// <inheritdoc/>
    public ImmutableArray<Conflict> EvaluateCounts(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf = null) =>
        evaluator.EvaluateCounts(counts, goals, asOf);
}
