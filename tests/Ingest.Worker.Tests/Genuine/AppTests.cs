using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Functions;
using Ingest.Functions.Http;
using Ingest.Testing;

namespace Ingest.Worker.Tests.Genuine;

/// <summary>What the build hands to a host, without starting it: the files that a host reads say what the code and infra/ say.</summary>
public sealed class AppTests
{
    private static readonly JsonArray Functions = JsonNode.Parse(AppFolder.Read("functions.metadata"))!.AsArray();

    /// <summary>Triggers without HTTP, and what each watches.</summary>
    private static readonly string[] Watchers =
    [
        $"{FunctionNames.IngestArticle} blobTrigger {StorageNames.Articles}/{{name}} {StorageNames.Connection}",
        $"{FunctionNames.IngestBlobEvent} queueTrigger {StorageNames.BlobEvents} {StorageNames.Connection}",
        $"{FunctionNames.IngestResolution} blobTrigger {StorageNames.Resolutions}/{{name}} {StorageNames.Connection}",
        $"{FunctionNames.ReconcileContainers} timerTrigger %{StorageNames.ReconcileSchedule}% ",
        $"{FunctionNames.RecordPoisonBlob} queueTrigger {StorageNames.BlobTriggerPoison} {StorageNames.Connection}",
        $"{FunctionNames.RecordPoisonEvent} queueTrigger {StorageNames.BlobEventsPoison} {StorageNames.Connection}",
    ];

    [Fact]
    public void HttpTriggers_InTheMetadata_AreThoseOfTheCatalogue()
    {
        var described = ApiCatalogue.All.Select(e => $"{e.Function} {e.Method} {e.Route} {e.Level}");
        var built = Triggers().Where(t => Value(t.Trigger, "type") == "httpTrigger")
            .Select(t => $"{t.Function} {t.Trigger["methods"]!.AsArray().Single()} {Value(t.Trigger, "route")} {Value(t.Trigger, "authLevel")}");
        Assert.Equal(described.Order(StringComparer.Ordinal), built.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OtherTriggers_InTheMetadata_WatchWhatStorageNamesSay()
    {
        var built = Triggers().Where(t => Value(t.Trigger, "type") != "httpTrigger").Select(t =>
            $"{t.Function} {Value(t.Trigger, "type")} {Value(t.Trigger, "path") + Value(t.Trigger, "queueName") + Value(t.Trigger, "schedule")} {Value(t.Trigger, "connection")}");
        Assert.Equal(Watchers, built.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Functions_InTheMetadata_NameTheirCode()
    {
        Assembly app = typeof(StorageNames).Assembly;
        Assert.All(Functions, function =>
        {
            string[] entry = function!["entryPoint"]!.ToString().Split('.');
            Assert.NotNull(app.GetType(string.Join('.', entry[..^1]))?.GetMethod(entry[^1]));
            Assert.Equal("Ingest.Functions.dll", function["scriptFile"]!.ToString());
            Assert.Equal("dotnet-isolated", function["language"]!.ToString());
        });
    }

    [Fact]
    public void Extensions_OfTheHost_AreThereWithTheirFiles()
    {
        var extensions = JsonNode.Parse(AppFolder.Read("extensions.json"))!["extensions"]!.AsArray();
        Assert.Superset(new HashSet<string> { "AzureStorageBlobs", "AzureStorageQueues" }, extensions.Select(e => e!["name"]!.ToString()).ToHashSet());
        Assert.All(extensions, e => Assert.True(File.Exists(Path.Combine(AppFolder.Path, e!["hintPath"]!.ToString())), $"{e} is not there"));
    }

    /// <summary>The genuine packages are signed; stand-ins are not.</summary>
    [Fact]
    public void Assemblies_WithAStandIn_AreGenuine()
    {
        var named = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "infra", "offline")).Select(folder => Path.Combine(AppFolder.Path, Path.GetFileName(folder) + ".dll"))
            .Where(File.Exists).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, file => Assert.NotEmpty(AssemblyName.GetAssemblyName(file).GetPublicKeyToken()!));
    }

    [Fact]
    public void Runtime_OfTheApp_IsThatOfTheFunctionApp()
    {
        string bicep = File.ReadAllText(Path.Combine(Repository.Root, "infra", "modules", "app.bicep"));
        string version = Regex.Match(bicep, @"runtime: \{ name: 'dotnet-isolated', version: '(?<version>[\d.]+)' \}").Groups["version"].Value;
        Assert.Equal($"net{version}", JsonNode.Parse(AppFolder.Read("Ingest.Functions.runtimeconfig.json"))!["runtimeOptions"]!["tfm"]!.ToString());
        Assert.Equal("dotnet-isolated", JsonNode.Parse(AppFolder.Read("worker.config.json"))!["description"]!["language"]!.ToString());
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "functions", "Ingest.Functions", "host.json")), AppFolder.Read("host.json"));
    }

    private static IEnumerable<(string Function, JsonNode Trigger)> Triggers() =>
        Functions.Select(f => (f!["name"]!.ToString(), f["bindings"]!.AsArray().Single(b => b!["type"]!.ToString().EndsWith("Trigger", StringComparison.Ordinal))!));

    private static string Value(JsonNode binding, string property) => binding[property]?.ToString() ?? "";
}
