using Ingest.Functions;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Tests.Stack;

public class LocalSettingsTests
{
    [Fact] // one source of settings: what Core Tools use
    public void Read_Sample_TakesItsValuesAndTheConnectionOfThisRun()
    {
        Dictionary<string, string?> settings = LocalSettings.Read("here", EventMode.Polling);

        Assert.Equal("here", settings["AzureWebJobsStorage"]);
        Assert.Equal("here", settings[StorageNames.Connection]);
        Assert.NotNull(settings[StorageNames.ReconcileSchedule]);
        Assert.Equal("true", settings["Ingest:CreateStorage"]); // double underscores are colons in configuration
        Assert.DoesNotContain(settings.Keys, key => key.EndsWith("Disabled", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EventGrid_SwitchesPollingOff()
    {
        Dictionary<string, string?> settings = LocalSettings.Read("here", EventMode.EventGrid);

        Assert.Equal("true", settings[$"AzureWebJobs.{FunctionNames.IngestArticle}.Disabled"]);
        Assert.Equal("true", settings[$"AzureWebJobs.{FunctionNames.IngestResolution}.Disabled"]);
    }
}
