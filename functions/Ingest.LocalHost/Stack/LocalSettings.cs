using System.Text.Json;
using Ingest.Functions;

namespace Ingest.LocalHost.Stack;

/// <summary>App settings of a local run: those of <c>local.settings.sample.json</c>, which Core Tools use as well, with the connections of this run.</summary>
internal static class LocalSettings
{
    private const string Sample = "local.settings.sample.json";

    /// <summary>The settings.</summary>
    /// <param name="connectionString">Storage of this run.</param>
    /// <param name="events">Whether Event Grid serves: polling of blobs is then switched off, as in Azure.</param>
    public static Dictionary<string, string?> Read(string connectionString, EventMode events)
    {
        Dictionary<string, string?> settings = new(StringComparer.OrdinalIgnoreCase);
        using JsonDocument sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Require(), Sample)));
        foreach (JsonProperty value in sample.RootElement.GetProperty("Values").EnumerateObject())
        {
            settings[value.Name.Replace("__", ":", StringComparison.Ordinal)] = value.Value.ToString();
        }

        settings["AzureWebJobsStorage"] = connectionString;
        settings[StorageNames.Connection] = connectionString;
        if (events is EventMode.EventGrid)
        {
            settings[$"AzureWebJobs.{FunctionNames.IngestArticle}.Disabled"] = "true";
            settings[$"AzureWebJobs.{FunctionNames.IngestResolution}.Disabled"] = "true";
        }

        return settings;
    }
}
