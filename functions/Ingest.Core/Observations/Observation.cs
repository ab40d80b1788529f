using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Whether a figure was promised or reached.</summary>
public enum ObservationKind
{
    /// <summary>A plan, aim, budget estimate or assigned figure.</summary>
    Target,

    /// <summary>A result, also an estimated or forecast one.</summary>
    Actual,
}

/// <summary>How a figure bounds the quantity. Served as <c>eq ge gt le lt range approx</c>.</summary>
public enum Comparator
{
    /// <summary>Exactly the value.</summary>
    Equal,

    /// <summary>The value or more ("từ X trở lên", "ít nhất", "tối thiểu", ≥).</summary>
    GreaterOrEqual,

    /// <summary>More than the value ("trên", "hơn").</summary>
    Greater,

    /// <summary>The value or less ("không quá", "tối đa", ≤).</summary>
    LessOrEqual,

    /// <summary>Less than the value ("dưới").</summary>
    Less,

    /// <summary>From the value to the high value, both included.</summary>
    Range,

    /// <summary>About the value ("khoảng", "gần").</summary>
    Approximate,
}

/// <summary>Whether the figure is a state or the size of a change.</summary>
public enum Measure
{
    /// <summary>A state or a volume of activity.</summary>
    Level,

    /// <summary>By how much something is to rise or rose.</summary>
    Increase,

    /// <summary>By how much something is to fall or fell.</summary>
    Decrease,
}

/// <summary>What the reader of a figure could not settle from the text alone. The reading stands, and the ledger reports the doubt as a conflict.</summary>
public enum Doubt
{
    /// <summary>Target or result: "chỉ tiêu ... tăng từ mức A năm trước lên mức B" does not say which of the two A was.</summary>
    Kind,

    /// <summary>The period is not printed beside the figure but counted: a list with fewer figures than years, an index dated only by the year it is compared with.</summary>
    Period,

    /// <summary>Probably misprinted, such as a per cent sign that was lost.</summary>
    Figure,

    /// <summary>The words name another statistic than the unit and the context do.</summary>
    Indicator,
}

/// <summary>What a figure measures.</summary>
/// <param name="Id">Id of the catalogue, or the slug of the noun phrase where the catalogue lacks it.</param>
/// <param name="Phrase">The noun phrase of the text, without the number.</param>
/// <param name="IsCatalogued">Whether <paramref name="Id"/> is one of the catalogue.</param>
public sealed record IndicatorReference(string Id, string Phrase, bool IsCatalogued);

/// <summary>Whose figure it is.</summary>
/// <param name="Id">Slug, such as <c>bac-kan</c>; <c>viet-nam</c> for the country.</param>
/// <param name="Name">Name with diacritics, such as "Bắc Kạn".</param>
public sealed record AreaReference(string Id, string Name);

/// <summary>Where in the document a fact stands.</summary>
/// <param name="Span">The statement, in the source text of the document.</param>
/// <param name="Quote">The source text at <paramref name="Span"/>, letter for letter.</param>
/// <param name="Role">What the text is to the document; a body beats a heading, lead or caption.</param>
public sealed record Evidence(TextSpan Span, string Quote, TextRole Role);

/// <summary>One figure for one indicator, area and period: SDMX's observation, with its evidence.</summary>
public sealed record Observation
{
    /// <summary>Promised or reached.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>What is measured.</summary>
    public required IndicatorReference Indicator { get; init; }

    /// <summary>Whose figure it is (SDMX REF_AREA).</summary>
    public required AreaReference Area { get; init; }

    /// <summary>The time the figure speaks of (SDMX TIME_PERIOD), part of a year included.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>How the figure bounds the quantity.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>The figure in the unit as written (SDMX OBS_VALUE), not rescaled; null where only the share of the plan is given.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end, for <see cref="Comparator.Range"/> only.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>The unit as written, scale word included ("nghìn tỷ đồng"); null exactly where <see cref="Value"/> is.</summary>
    public string? Unit { get; init; }

    /// <summary>State or change.</summary>
    public Measure Measure { get; init; }

    /// <summary>Whether "ước", "dự ước" or "dự kiến" governs the figure (SDMX OBS_STATUS E). Never for a target.</summary>
    public bool Estimated { get; init; }

    /// <summary>Share of the plan in per cent, for actuals: 104.3 for "đạt 104,3% kế hoạch", 114 for "vượt 14%".</summary>
    public decimal? PercentOfPlan { get; init; }

    /// <summary>Signed change against an earlier period, in <see cref="ChangeUnit"/>; for a rank, plus is better.</summary>
    public decimal? ChangeFromPrevious { get; init; }

    /// <summary>Unit of <see cref="ChangeFromPrevious"/>: "%", "lần", "bậc", or that of the value.</summary>
    public string? ChangeUnit { get; init; }

    /// <summary>The earlier period that the change is measured against, if the text says so.</summary>
    public TimePeriod? Baseline { get; init; }

    /// <summary>What the text left open about this figure; none for a plain statement.</summary>
    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Names of the rules that made it, in the order they applied: a wrong answer names its author.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];
}
