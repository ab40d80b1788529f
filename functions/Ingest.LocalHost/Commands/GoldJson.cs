using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Commands;

/// <summary>An extraction in the shape of the annotated corpus, with the place and the rules of each observation besides.</summary>
internal static class GoldJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The JSON text.</summary>
    public static string Write(string document, Extraction extraction) => new JsonObject
    {
        ["doc"] = document,
        ["area"] = extraction.Area.Name,
        ["observations"] = new JsonArray([.. extraction.Observations.Select(Observation)]),
    }.ToJsonString(Options);

    private static JsonObject Observation(Observation o) => new()
    {
        ["kind"] = o.Kind is ObservationKind.Target ? "target" : "actual",
        ["indicator"] = o.Indicator.Phrase,
        ["indicatorId"] = o.Indicator.Id,
        ["period"] = o.Period.Goal.ToString(),
        ["subperiod"] = o.Period.IsPart ? o.Period.ToString() : null,
        ["comparator"] = Comparator(o.Comparator),
        ["value"] = o.Value,
        ["valueHigh"] = o.ValueHigh,
        ["unit"] = o.Unit,
        ["measure"] = o.Measure switch { Measure.Increase => "increase", Measure.Decrease => "decrease", _ => "level" },
        ["estimated"] = o.Estimated,
        ["percentOfPlan"] = o.PercentOfPlan,
        ["changeFromPrevious"] = o.ChangeFromPrevious,
        ["changeUnit"] = o.ChangeUnit,
        ["baseline"] = o.Baseline?.ToString(),
        ["quote"] = o.Evidence.Quote,
        ["span"] = new JsonObject { ["start"] = o.Evidence.Span.Start, ["length"] = o.Evidence.Span.Length },
        ["rules"] = new JsonArray([.. o.Rules.Select(rule => (JsonNode)rule)]),
    };

    private static string Comparator(Comparator comparator) => comparator switch
    {
        Core.Observations.Comparator.GreaterOrEqual => "ge",
        Core.Observations.Comparator.Greater => "gt",
        Core.Observations.Comparator.LessOrEqual => "le",
        Core.Observations.Comparator.Less => "lt",
        Core.Observations.Comparator.Range => "range",
        Core.Observations.Comparator.Approximate => "approx",
        _ => "eq",
    };
}
