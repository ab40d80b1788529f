using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>The OpenAPI document, written once from the catalogue of endpoints: what is described is what is checked.</summary>
internal static partial class OpenApiDocument
{
    private const string Json = "application/json";

    /// <summary>The document.</summary>
    public static byte[] Bytes { get; } = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Create(), IngestJson.Options);

    private static JsonObject Create()
    {
        var paths = new JsonObject();
        foreach (ApiEndpoint endpoint in ApiCatalogue.All)
        {
            string path = "/api/" + RouteParameter().Replace(endpoint.Route, "{${name}}") + (endpoint.Function == FunctionNames.ReplayDocument ? "/replay" : "");
            paths[path] ??= new JsonObject();
            paths[path]![endpoint.Method] = Operation(endpoint);
        }

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Ingest",
                ["version"] = "1.0.0",
                ["description"] = "Targets and results of provincial plans with their evidence, the status of each goal, and the contradictions between sources.",
                ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = OpenApiSchemas.Create(),
                ["securitySchemes"] = new JsonObject { ["key"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" } },
            },
        };
    }

    private static JsonObject Operation(ApiEndpoint endpoint)
    {
        IEnumerable<JsonNode> path = RouteParameter().Matches(endpoint.Route).Select(match => (JsonNode)new JsonObject
        {
            ["name"] = match.Groups["name"].Value,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = new JsonObject { ["type"] = "string" },
        });
        return new()
        {
            ["operationId"] = endpoint.Function,
            ["summary"] = endpoint.Summary,
            ["parameters"] = new JsonArray([.. path, .. endpoint.Parameters.Select(Parameter)]),
            ["responses"] = Responses(endpoint),
            ["security"] = endpoint.Level is AuthorizationLevel.Anonymous ? new JsonArray() : new JsonArray(new JsonObject { ["key"] = new JsonArray() }),
        };
    }

    private static JsonNode Parameter(ApiParameter parameter)
    {
        var schema = new JsonObject { ["type"] = parameter.Kind is ParameterKind.WholeNumber ? "integer" : "string" };
        if (parameter.Kind is ParameterKind.WholeNumber)
        {
            (schema["minimum"], schema["maximum"], schema["default"]) = (parameter.Minimum, parameter.Maximum, 50);
        }
        else if (parameter.Kind is ParameterKind.Word)
        {
            schema["enum"] = new JsonArray([.. parameter.Accepted.Select(word => JsonValue.Create(word))]);
        }
        else if (parameter.Kind is ParameterKind.Date)
        {
            schema["format"] = "date";
        }

        return new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["required"] = parameter.Required, ["description"] = parameter.Description, ["schema"] = schema };
    }

    private static JsonObject Responses(ApiEndpoint endpoint)
    {
        var problem = new JsonObject { ["description"] = "A problem (RFC 9457).", ["content"] = new JsonObject { ["application/problem+json"] = Schema(Reference("Problem")) } };
        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = endpoint.Summary, ["content"] = Content(endpoint) },
            ["default"] = problem,
        };
        if (endpoint.Method == "get")
        {
            responses["304"] = new JsonObject { ["description"] = "What If-None-Match names is what there is." };
        }

        return responses;
    }

    private static JsonObject Content(ApiEndpoint endpoint) => endpoint switch
    {
        { Answer: "Page" } => new() { ["text/html"] = new JsonObject() },
        { Answer: "OpenApi" } => new() { [Json] = new JsonObject() },
        { IsCollection: false } => new() { [Json] = Schema(Reference(endpoint.Answer)) },
        _ => new() { [Json] = Schema(PageOf(endpoint.Answer)), ["text/csv"] = new JsonObject() },
    };

    private static JsonObject PageOf(string item) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("value", "nextLink"),
        ["properties"] = new JsonObject
        {
            ["value"] = new JsonObject { ["type"] = "array", ["items"] = Reference(item) },
            ["nextLink"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "The next page, relative to the host; null on the last." },
        },
    };

    private static JsonObject Schema(JsonObject schema) => new() { ["schema"] = schema };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    [GeneratedRegex(@"\{\*?(?<name>[a-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RouteParameter();
}
