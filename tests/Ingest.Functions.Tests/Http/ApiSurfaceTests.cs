using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Functions.Http;
using Ingest.Functions.Triggers;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Tests.Http;

/// <summary>Who may call what, and that the description of the API is that of its functions.</summary>
public sealed partial class ApiSurfaceTests
{
    private static readonly Dictionary<string, (HttpTriggerAttribute Trigger, MethodInfo Method)> Functions = (
        from type in typeof(FunctionNames).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null)
        where function is not null && trigger is not null
        select (function.Name, trigger, method)).ToDictionary(found => found.Name, found => (found.trigger, found.method));

    [Theory]
    [InlineData(FunctionNames.ListGoals, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.GetGoal, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListObservations, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListVerdicts, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListCounts, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListAreas, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.GetSummary, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListConflicts, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListDocuments, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.GetDocument, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ListIndicators, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.GetOpenApi, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.GetReadiness, AuthorizationLevel.Function)]
    [InlineData(FunctionNames.ReplayDocument, AuthorizationLevel.Admin)]
    [InlineData(FunctionNames.ReprocessDocuments, AuthorizationLevel.Admin)]
    [InlineData(FunctionNames.GetLiveness, AuthorizationLevel.Anonymous)]
    [InlineData(FunctionNames.GetPage, AuthorizationLevel.Anonymous)]
    public void Function_AuthorizationLevel_IsAsDecided(string function, AuthorizationLevel level) => Assert.Equal(level, Functions[function].Trigger.AuthLevel);

    [Fact]
    public void Functions_All_HaveADecidedLevelAndADescription()
    {
        MethodInfo decided = typeof(ApiSurfaceTests).GetMethod(nameof(Function_AuthorizationLevel_IsAsDecided))!;
        IEnumerable<string> names = decided.GetCustomAttributes<InlineDataAttribute>().Select(data => (string)data.GetData(decided).Single()[0]);

        Assert.Equal(Functions.Keys.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Equal(Functions.Keys.Order(StringComparer.Ordinal), ApiCatalogue.All.Select(endpoint => endpoint.Function).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Functions_Trigger_IsAsDescribed() => Assert.All(ApiCatalogue.All, endpoint =>
    {
        HttpTriggerAttribute trigger = Functions[endpoint.Function].Trigger;
        Assert.Equal((endpoint.Route, endpoint.Level), (trigger.Route, trigger.AuthLevel));
        Assert.Equal(endpoint.Method, Assert.Single(trigger.Methods ?? []));
    });

    [Fact]
    public void FunctionNames_Constants_AreTheFunctions()
    {
        IEnumerable<string> constants = typeof(FunctionNames).GetFields().Select(field => (string)field.GetValue(null)!);
        IEnumerable<string?> functions = typeof(FunctionNames).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name).Where(name => name is not null);

        Assert.Equal(functions.Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FunctionClasses_Constructors_AreForTheHostToCall() => Assert.All(
        Functions.Values.Select(function => function.Method.DeclaringType!).Append(typeof(IngestArticle)).Distinct(),
        type => Assert.True(Assert.Single(type.GetConstructors()).IsPublic));

    [Fact]
    public void OpenApi_References_AllResolve()
    {
        using JsonDocument json = JsonDocument.Parse(OpenApiDocument.Bytes);
        JsonElement schemas = json.RootElement.GetProperty("components").GetProperty("schemas");

        Assert.All(Reference().Matches(json.RootElement.GetRawText()).Select(match => match.Groups["name"].Value), name => Assert.True(schemas.TryGetProperty(name, out _), name));
        Assert.Equal("3.1.0", json.RootElement.GetProperty("openapi").GetString());
        Assert.True(json.RootElement.GetProperty("paths").TryGetProperty("/api/documents/{container}/{name}/replay", out JsonElement replay));
        Assert.True(replay.TryGetProperty("post", out _));
        Assert.Equal("string", schemas.GetProperty("Goal").GetProperty("properties").GetProperty("period").GetProperty("type").GetString());
    }

    [GeneratedRegex("#/components/schemas/(?<name>[A-Za-z]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
