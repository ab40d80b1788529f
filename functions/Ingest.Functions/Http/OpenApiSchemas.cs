using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Ingest.Core.Observations;
using Ingest.Functions.Views;

namespace Ingest.Functions.Http;

/// <summary>JSON schemas of all answers, taken from the very types and settings that write them.</summary>
internal static class OpenApiSchemas
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["Goal"] = typeof(GoalView),
        ["Statement"] = typeof(StatementView),
        ["ReportedVerdict"] = typeof(ReportedVerdictView),
        ["CountClaim"] = typeof(CountClaimView),
        ["Conflict"] = typeof(ConflictView),
        ["Summary"] = typeof(SummaryView),
        ["Area"] = typeof(AreaView),
        ["CatalogueIndicator"] = typeof(CatalogueIndicatorView),
        ["Document"] = typeof(DocumentView),
        ["Replay"] = typeof(ReplayView),
        ["Health"] = typeof(HealthView),
        ["Problem"] = typeof(ApiProblem),
    };

    /// <summary>All schemas by name.</summary>
    public static JsonObject Create()
    {
        var schemas = new JsonObject();
        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
        foreach ((string name, Type type) in Types)
        {
            schemas[name] = IngestJson.Options.GetJsonSchemaAsNode(type, options);
        }

        return schemas;
    }

    /// <summary>What our own converters write, which the exporter cannot know.</summary>
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema) => context.TypeInfo.Type switch
    {
        Type type when type == typeof(TimePeriod) => new JsonObject { ["type"] = "string", ["description"] = "2024, 2021-2025, 2024-Q1, 2024-H1, 2024-M09 or 2024-01/P9M" },
        Type type when type == typeof(TimePeriod?) => new JsonObject { ["type"] = new JsonArray("string", "null") },
        Type type when type == typeof(Comparator) => new JsonObject { ["enum"] = new JsonArray([.. IngestJson.Words<Comparator>().Select(word => JsonValue.Create(word))]) },
        Type type when type == typeof(Comparator?) => new JsonObject { ["enum"] = new JsonArray([.. IngestJson.Words<Comparator>().Select(word => JsonValue.Create(word)), null]) },
        _ => schema,
    };
}
