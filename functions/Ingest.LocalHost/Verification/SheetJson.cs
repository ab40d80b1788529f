using System.Text.Json;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Verification;

/// <summary>The parts of an answer sheet in JSON.</summary>
internal static class SheetJson
{
    /// <summary>A goal.</summary>
    public static SheetGoal Goal(JsonElement row) => new(Name(row), Figure(row.GetProperty("target"))!, Figure(row.GetProperty("actual")), row.GetProperty("status").GetString()!);

    /// <summary>A contradiction.</summary>
    public static SheetConflict Conflict(JsonElement row) => new(
        row.GetProperty("id").GetString()!,
        row.GetProperty("type").GetString()!,
        row.GetProperty("severity").GetString() == "major",
        Name(row),
        row.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("doc").GetString()!).ToHashSet(StringComparer.Ordinal));

    /// <summary>A verdict.</summary>
    public static SheetVerdict Verdict(JsonElement row) =>
        new(row.GetProperty("verdict").GetString()!, Name(row), row.GetProperty("doc").GetString()!, row.GetProperty("quote").GetString()!);

    /// <summary>Area, indicator and period of any part.</summary>
    public static GoalName Name(JsonElement row) =>
        new(row.GetProperty("area").GetString()!, row.GetProperty("indicatorId").GetString(), Period(row.GetProperty("period").GetString()));

    /// <summary>A target or result; null for null.</summary>
    public static SheetFigure? Figure(JsonElement row) => row.ValueKind is not JsonValueKind.Object ? null : new(
        row.GetProperty("comparator").GetString()!,
        Number(row, "value"),
        Number(row, "valueHigh"),
        row.GetProperty("unit").GetString(),
        Flag(row, "implied"),
        Flag(row, "estimated"),
        Number(row, "percentOfPlan"),
        row.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!).ToHashSet(StringComparer.Ordinal));

    /// <summary>A period.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static TimePeriod Period(string? text) => TimePeriod.TryParse(text, out TimePeriod period) ? period : throw new FormatException($"'{text}' is no period.");

    private static decimal? Number(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement number) && number.ValueKind is JsonValueKind.Number ? number.GetDecimal() : null;

    private static bool Flag(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement flag) && flag.ValueKind is JsonValueKind.True;
}
