using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Contradictions;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals;

/// <summary>What a series comes to.</summary>
/// <param name="Goals">Its goals, ordered by period.</param>
/// <param name="OtherConflicts">Contradictions about periods without a goal, ordered by period.</param>
public sealed record SeriesAssessment(ImmutableArray<Goal> Goals, ImmutableArray<PeriodConflict> OtherConflicts);

/// <summary>From all that is said of an indicator in an area to its goals, one for each period with a target. Pure arithmetic: no clock, no I/O.</summary>
public sealed class GoalEvaluator
{
    private readonly Func<string, Indicator?> findIndicator;
    private readonly ImmutableArray<IConflictDetector> detectors = ConflictDetectors.All;

    /// <summary>An evaluator that knows the indicators of <see cref="IndicatorCatalogue"/>.</summary>
    public GoalEvaluator()
        : this(IndicatorCatalogue.Find)
    {
    }

    /// <summary>An evaluator with a catalogue of its own.</summary>
    /// <param name="findIndicator">The row of an id, or null.</param>
    internal GoalEvaluator(Func<string, Indicator?> findIndicator) => this.findIndicator = findIndicator;

    /// <summary>Computes the goals of a series.</summary>
    /// <param name="series">All statements, in any order: the answer does not depend on it.</param>
    /// <param name="asOf">Only what was published by this date counts; null counts all.</param>
    /// <returns>The goals, ordered by period.</returns>
    public ImmutableArray<Goal> Evaluate(Series series, DateOnly? asOf = null) => Assess(series, asOf).Goals;

    /// <summary>Computes the goals of a series, and the contradictions about its periods that have results but no target.</summary>
    /// <param name="series">All statements, in any order: the answer does not depend on it.</param>
    /// <param name="asOf">Only what was published by this date counts (a document without a date counts always); null counts all.</param>
    public SeriesAssessment Assess(Series series, DateOnly? asOf = null)
    {
        var view = SeriesView.Of(series, findIndicator(series.IndicatorId), asOf);
        var goals = ImmutableArray.CreateBuilder<Goal>();
        var others = ImmutableArray.CreateBuilder<PeriodConflict>();
        foreach (var period in view.Periods)
        {
            var assessment = view.Assess(period);
            ImmutableArray<Conflict> conflicts = [.. detectors.SelectMany(detector => detector.Detect(view, assessment))];
            if (GoalAssembler.Assemble(view, assessment, conflicts) is { } goal)
            {
                goals.Add(goal);
            }
            else
            {
                others.AddRange(conflicts.Select(conflict => new PeriodConflict(period, conflict)));
            }
        }

        return new(goals.ToImmutable(), others.ToImmutable());
    }

    /// <summary>Conflicts of an area and period that belong to no single goal: counts of indicators that disagree with each other or with the ledger.</summary>
    /// <param name="counts">The counts of one area and period, in any order.</param>
    /// <param name="goals">The goals of the same area and period, in any order.</param>
    /// <param name="asOf">Only what was published by this date counts; the goals are to be of the same date.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Hosts inject the evaluator and call it as one object.")]
    public ImmutableArray<Conflict> EvaluateCounts(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf = null) =>
        CountConflicts.Find(counts, goals, asOf);
}
