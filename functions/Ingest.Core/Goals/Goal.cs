using System.Collections.Immutable;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals;

/// <summary>How a goal stands. Served as <c>exceeded met missed in-progress no-data</c>.</summary>
public enum GoalStatus
{
    /// <summary>No result for the same area, indicator and period.</summary>
    NoData,

    /// <summary>Only results for a part of the period.</summary>
    InProgress,

    /// <summary>Not reached.</summary>
    Missed,

    /// <summary>Reached.</summary>
    Met,

    /// <summary>Better than promised.</summary>
    Exceeded,
}

/// <summary>What counts as the promise or the result of a goal, and why: the winner among the statements.</summary>
public abstract record GoalFigure
{
    /// <summary>How the figure bounds the quantity.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>The figure in <see cref="Unit"/>; null where only the share of the plan is known.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Upper end of a range.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit as written by the winning statement.</summary>
    public required string? Unit { get; init; }

    /// <summary>State or change.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Name of the rule that chose it, such as <c>resolution</c>.</summary>
    public required string Why { get; init; }

    /// <summary>Documents that say the same, in the order of their authority.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}

/// <summary>The promise.</summary>
public sealed record GoalTarget : GoalFigure
{
    /// <summary>Whether it was computed from a result and its share of the plan.</summary>
    public required bool Implied { get; init; }
}

/// <summary>The result.</summary>
public sealed record GoalActual : GoalFigure
{
    /// <summary>The part of the goal's period that the result covers.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>SDMX OBS_STATUS E.</summary>
    public required bool Estimated { get; init; }

    /// <summary>Share of the plan that the source states, in per cent.</summary>
    public required decimal? PercentOfPlan { get; init; }
}

/// <summary>How the goal stood once a document was known.</summary>
/// <param name="Document">The document, oldest first.</param>
/// <param name="Published">Its date, if known.</param>
/// <param name="Status">The status from then on.</param>
/// <param name="Target">The target from then on, as text in the notation of the sources.</param>
/// <param name="Actual">The result from then on, as text in the notation of the sources.</param>
public sealed record GoalHistoryEntry(string Document, DateOnly? Published, GoalStatus Status, string? Target, string? Actual);

/// <summary>A promise for one indicator, area and period, with all that is said of it.</summary>
public sealed record Goal
{
    /// <summary>Whose goal.</summary>
    public required AreaReference Area { get; init; }

    /// <summary>The year or term.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>What is measured; the phrase is that of the winning target.</summary>
    public required IndicatorReference Indicator { get; init; }

    /// <summary>The promise; its value is null where only a share of an unknown plan is known.</summary>
    public required GoalTarget Target { get; init; }

    /// <summary>The result, if any.</summary>
    public GoalActual? Actual { get; init; }

    /// <summary>Actual divided by target (its lower end for a range), both in the target's unit, rounded to three decimals; null where either is unknown.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>How the goal stands.</summary>
    public required GoalStatus Status { get; init; }

    /// <summary>Name of the rule that decided the status, such as <c>figures</c>, <c>share-of-plan</c>, <c>reported-verdict</c>.</summary>
    public required string StatusBasis { get; init; }

    /// <summary>Targets and results that lost, as figures of their own.</summary>
    public ImmutableArray<GoalTarget> OtherTargets { get; init; } = [];

    /// <summary>Reported verdicts on this goal.</summary>
    public ImmutableArray<VerdictStatement> Verdicts { get; init; } = [];

    /// <summary>Contradictions.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init; } = [];

    /// <summary>Every figure for this goal with its evidence, in the order of authority.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>How the status came about, oldest first.</summary>
    public ImmutableArray<GoalHistoryEntry> History { get; init; } = [];
}
