using System.Collections.Immutable;

namespace Ingest.LocalHost.Scoring;

/// <summary>An observation as it is scored, in the words of the gold files.</summary>
/// <param name="Kind"><c>target</c> or <c>actual</c>.</param>
/// <param name="Indicator">The noun phrase.</param>
/// <param name="Period">A year, a span of years or a part of a year.</param>
/// <param name="Comparator"><c>eq ge gt le lt range approx</c>.</param>
/// <param name="Value">The figure, null where only the share of the plan is given.</param>
/// <param name="ValueHigh">Upper end of a range.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Measure"><c>level</c>, <c>increase</c> or <c>decrease</c>.</param>
/// <param name="Estimated">Whether the text calls it an estimate.</param>
/// <param name="PercentOfPlan">Share of the plan in per cent.</param>
/// <param name="Quote">Where it stands.</param>
internal sealed record Figure(
    string Kind,
    string Indicator,
    string Period,
    string Comparator,
    decimal? Value,
    decimal? ValueHigh,
    string? Unit,
    string Measure,
    bool Estimated,
    decimal? PercentOfPlan,
    string Quote);

/// <summary>An annotated observation: the preferred reading, the readings that the text supports as well, and whether it is arguable.</summary>
/// <param name="Preferred">The preferred reading.</param>
/// <param name="Others">Further readings, field by field.</param>
/// <param name="IsOptional">Costs nothing when missed and nothing when predicted.</param>
internal sealed record GoldFigure(Figure Preferred, Alternatives Others, bool IsOptional);

/// <summary>Readings besides the preferred one.</summary>
internal sealed record Alternatives
{
    /// <summary>Other kinds.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Other periods.</summary>
    public ImmutableArray<string> Periods { get; init; } = [];

    /// <summary>Other units.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Other measures.</summary>
    public ImmutableArray<string> Measures { get; init; } = [];

    /// <summary>Other noun phrases.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>Other comparators.</summary>
    public ImmutableArray<string> Comparators { get; init; } = [];

    /// <summary>Other shares of the plan; null stands for none.</summary>
    public ImmutableArray<decimal?> PercentsOfPlan { get; init; } = [];

    /// <summary>Whether the figure may be called an estimate or not.</summary>
    public bool EstimatedEither { get; init; }
}
