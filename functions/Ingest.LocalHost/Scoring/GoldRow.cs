using System.Text.Json.Serialization;

namespace Ingest.LocalHost.Scoring;

/// <summary>One observation of a gold or prediction file; names as in the files.</summary>
internal sealed record GoldRow
{
    public string? Kind { get; init; }

    public string? Indicator { get; init; }

    public string? Period { get; init; }

    public string? Comparator { get; init; }

    public decimal? Value { get; init; }

    public decimal? ValueHigh { get; init; }

    public string? Unit { get; init; }

    public string? Measure { get; init; }

    public bool? Estimated { get; init; }

    public decimal? PercentOfPlan { get; init; }

    public string? Quote { get; init; }

    public string[]? KindAlt { get; init; }

    public string[]? PeriodAlt { get; init; }

    public string[]? UnitAlt { get; init; }

    public string[]? MeasureAlt { get; init; }

    public string[]? IndicatorAlt { get; init; }

    public string[]? ComparatorAlt { get; init; }

    public decimal?[]? PercentOfPlanAlt { get; init; }

    public bool? EstimatedAny { get; init; }

    public bool? Optional { get; init; }

    /// <summary>The row as it is scored.</summary>
    public GoldFigure ToGold() => new(
        new Figure(
            Kind ?? "", Indicator ?? "", Period ?? "", Comparator ?? "eq", Value, ValueHigh, Unit, Measure ?? "level", Estimated ?? false, PercentOfPlan, Quote ?? ""),
        new Alternatives
        {
            Kinds = [.. KindAlt ?? []],
            Periods = [.. PeriodAlt ?? []],
            Units = [.. UnitAlt ?? []],
            Measures = [.. MeasureAlt ?? []],
            Indicators = [.. IndicatorAlt ?? []],
            Comparators = [.. ComparatorAlt ?? []],
            PercentsOfPlan = [.. PercentOfPlanAlt ?? []],
            EstimatedEither = EstimatedAny ?? false,
        },
        Optional ?? false);
}

/// <summary>A gold or prediction file.</summary>
internal sealed record GoldDocument
{
    /// <summary>Path of the document below the folder of documents, or its base name.</summary>
    public string? Doc { get; init; }

    /// <summary>The area that the document speaks for.</summary>
    public string? Area { get; init; }

    /// <summary>What it says.</summary>
    public GoldRow[]? Observations { get; init; }
}

/// <summary>Reading of gold files without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldDocument))]
internal sealed partial class GoldSerialization : JsonSerializerContext;
