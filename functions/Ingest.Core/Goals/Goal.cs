using System.Collections.Immutable;
using Ingest.Core.Lexicon;
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

/// <summary>Whether interim results keep pace with the time that has passed.</summary>
public enum Pace
{
    /// <summary>The quantity does not grow with time (a rate, a rank), or no target is known: nothing to compare.</summary>
    Unknown,

    /// <summary>More than one point behind a linear course.</summary>
    Behind,

    /// <summary>Within one point of a linear course.</summary>
    OnTrack,

    /// <summary>More than one point ahead of a linear course.</summary>
    Ahead,
}

/// <summary>How far a goal has come while only a part of its period is known.</summary>
public sealed record GoalProgress
{
    /// <summary>What is known so far: the part of the year, or the years of a term that have results.</summary>
    public required ImmutableArray<TimePeriod> Periods { get; init; }

    /// <summary>The interim result in the target's unit: the sum or the simple mean of the years for a term; null where only a share is known.</summary>
    public decimal? SoFar { get; init; }

    /// <summary>Whether the figures of a term are averages of its years, not sums; its single years then are no interim result of the term.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Share of the target reached, in per cent; for an average, of the total that all years together need; null where the target is unknown.</summary>
    public decimal? Share { get; init; }

    /// <summary>Share of the period that has passed, in per cent: what a linear course would have reached.</summary>
    public required decimal ExpectedShare { get; init; }

    /// <summary>The share against the linear course.</summary>
    public required Pace Pace { get; init; }

    /// <summary>For a term: what each remaining year needs, in the target's unit, for the target (the lower end of a range) to be reached; null where no year remains.</summary>
    public decimal? NeededPerYear { get; init; }

    /// <summary>For a term: how many of its years have no result yet.</summary>
    public int RemainingYears { get; init; }

    /// <summary>The documents that the interim results come from.</summary>
    public required ImmutableArray<string> Sources { get; init; }
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

    /// <summary>Which way is better for this target: the catalogue's word, else what the target's comparator or measure says; <see cref="Direction.Up"/> by default is marked in <see cref="StatusBasis"/>.</summary>
    public Direction Direction { get; init; } = Direction.Unknown;

    /// <summary>How far it has come, where only a part of the period is known; null otherwise.</summary>
    public GoalProgress? Progress { get; init; }

    /// <summary>Targets that lost, as figures of their own.</summary>
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
