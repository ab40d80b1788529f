using Ingest.Testing;

namespace Ingest.Architecture.Tests.Infra;

public sealed class DriftTests
{
    private static readonly string Operations = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"));

    [Fact]
    public void CodeAndInfra_AsTheyAre_Agree() => Assert.Empty(DriftChecks.All(InfraTree.Read(), Operations));

    /// <summary>Planted drifts: each must be found, and named.</summary>
    [Theory]
    [InlineData("names.json", "\"blob-events\"", "\"blob-event\"", "queues lacks 'blob-events', which a trigger watches")]
    [InlineData("names.json", "\"articles\": \"articles\"", "\"articles\": \"news\"", "containers lacks 'articles', which a trigger watches")]
    [InlineData("names.json", "\"goals\": \"Goals\"", "\"goals\": \"Goal\"", "the code uses 'Goals', which is not there")]
    [InlineData("names.json", "\"areas\": \"Areas\"", "\"areas\": \"Areas\", \"audit\": \"Audit\"", "names.tables.audit ('Audit') is used by nobody")]
    [InlineData("names.json", "\"IngestStorage\"", "\"Storage\"", "names.json has 'Storage'")]
    [InlineData("modules/app.bicep", "'AzureWebJobs.IngestArticle.Disabled': 'true'", "", "'IngestArticle' polls and is not switched off")]
    [InlineData("modules/app.bicep", "AzureWebJobs.IngestResolution.Disabled", "AzureWebJobs.IngestBlobEvent.Disabled", "switches off 'IngestBlobEvent', which is no polling trigger")]
    [InlineData("modules/app.bicep", "IngestReconcileSchedule:", "ReconcileSchedule:", "lacks 'IngestReconcileSchedule'")]
    [InlineData("modules/app.bicep", "__queueServiceUri'", "__queueUri'", "lacks 'IngestStorage__queueServiceUri'")]
    [InlineData("local.settings.sample.json", "\"IngestReconcileSchedule\"", "\"ReconcileSchedule\"", "'ReconcileSchedule' is read by nobody")]
    [InlineData("local.settings.sample.json", "\"IngestStorage\"", "\"Storage\"", "lacks 'IngestStorage'")]
    [InlineData("local.settings.sample.json", ",\n    \"Ingest__CreateStorage\": \"true\"", "", "lacks 'Ingest__CreateStorage'")]
    [InlineData("modules/alerts.bicep", "name: 'lag'", "name: 'delay'", "says nothing of the alert 'delay'")]
    [InlineData("modules/alerts.bicep", "\"ingest.poison\"", "\"ingest.poisoned\"", "the app has no metric 'ingest.poisoned'")]
    [InlineData("roles.json", "974c5e8b", "974c5e8c", "'Storage Queue Data Contributor' is not 974c5e8c")]
    [InlineData("modules/roles.bicep", "'Storage Table Data Contributor' // keeps", "// keeps", "'Storage Table Data Contributor' is given to nobody")]
    [InlineData("modules/roles.bicep", "'Storage Blob Data Owner'", "'Storage Blob Data Reader'", "'Storage Blob Data Reader' is not in roles.json")]
    [InlineData("host.json", "\"poisonBlobThreshold\": 5", "\"poisonBlobThreshold\": 7", "host.json has extensions.blobs.poisonBlobThreshold = 7")]
    public void CodeAndInfra_PlantedDrift_IsFound(string path, string old, string replacement, string finding) =>
        Assert.Contains(DriftChecks.All(InfraTree.Read().With(path, old, replacement), Operations), f => f.Contains(finding, StringComparison.Ordinal));
}
