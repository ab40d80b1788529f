using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Core.Observations;

/// <summary>Writes an extraction in the shape of the gold annotation, for the score and for people.</summary>
public static class ExtractionJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Document name, area and observations as indented JSON.</summary>
    /// <param name="extraction">What was read.</param>
    /// <param name="document">Name of the document as the reader of the JSON knows it.</param>
    public static string Write(Extraction extraction, string document)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        JsonArray observations = [];
        foreach (Observation observation in extraction.Observations)
        {
            observations.Add(ToJson(observation));
        }

        return new JsonObject { ["doc"] = document, ["area"] = extraction.Area.Name, ["observations"] = observations }.ToJsonString(Options);
    }

    /// <summary>One observation in the shape of the gold annotation.</summary>
    public static JsonObject ToJson(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new()
        {
            ["kind"] = observation.Kind is ObservationKind.Target ? "target" : "actual",
            ["indicator"] = observation.Indicator.Phrase,
            ["indicatorId"] = observation.Indicator.Id,
            ["period"] = observation.Period.Goal.ToString(),
            ["subperiod"] = observation.Period.IsPart ? observation.Period.ToString()[5..] : null,
            ["comparator"] = NameOf(observation.Comparator),
            ["value"] = observation.Value,
            ["valueHigh"] = observation.ValueHigh,
            ["unit"] = observation.Unit,
            ["measure"] = observation.Measure switch { Measure.Increase => "increase", Measure.Decrease => "decrease", _ => "level" },
            ["estimated"] = observation.Estimated,
            ["percentOfPlan"] = observation.PercentOfPlan,
            ["changeFromPrevious"] = observation.ChangeFromPrevious,
            ["changeUnit"] = observation.ChangeUnit,
            ["baseline"] = observation.Baseline?.ToString(),
            ["quote"] = observation.Evidence.Quote,
            ["span"] = new JsonObject { ["start"] = observation.Evidence.Span.Start, ["length"] = observation.Evidence.Span.Length },
            ["rules"] = new JsonArray([.. observation.Rules.Select(rule => JsonValue.Create(rule))]),
        };
    }

    private static string NameOf(Comparator comparator) => comparator switch
    {
        Comparator.GreaterOrEqual => "ge",
        Comparator.Greater => "gt",
        Comparator.LessOrEqual => "le",
        Comparator.Less => "lt",
        Comparator.Range => "range",
        Comparator.Approximate => "approx",
        _ => "eq",
    };
}
