using System.Text.Json.Nodes;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>infra/ as the Bicep compiler understands it.</summary>
public sealed class DeploymentTests
{
    private static readonly InfraTree Tree = InfraTree.Read();
    private static readonly Lazy<string> Production = new(() => Deploy("prod"));

    [BicepFact]
    public void Compiler_OnInfra_HasNoFindings()
    {
        using CompiledInfra infra = new(Tree);
        Assert.Empty(infra.Findings);
    }

    /// <summary>Planted faults, which reading alone does not see.</summary>
    [BicepFact]
    public void Compiler_OnPlantedFaults_FindsThem()
    {
        using CompiledInfra infra = new(Tree.With("modules/app.bicep", "version: '10.0'", "version: 10").With("modules/storage.bicep", "isVersioningEnabled", "isVersioned"));
        Assert.Contains(infra.Findings, f => f.Contains("app.bicep", StringComparison.Ordinal) && f.Contains("BCP036", StringComparison.Ordinal));
        Assert.Contains(infra.Findings, f => f.Contains("storage.bicep", StringComparison.Ordinal) && f.Contains("BCP037", StringComparison.Ordinal));
    }

    [BicepFact]
    public void Formatter_OnInfra_ChangesNothing()
    {
        using CompiledInfra infra = new(Tree);
        Assert.Empty(infra.Unformatted());
    }

    [BicepFact]
    public void Deployment_OfProduction_IsWhatTheCodeNeeds() => Assert.Empty(DeploymentChecks.All(Production.Value, Tree.Roles));

    [BicepFact]
    public void Deployment_OfDevelopment_IsWhatTheCodeNeeds() => Assert.Empty(DeploymentChecks.All(Deploy("dev"), Tree.Roles));

    /// <summary>Names and values come from parameters alone, not from clock or chance: a second run finds nothing to change.</summary>
    [BicepFact]
    public void Deployment_AskedForAgain_IsTheSame() => Assert.Equal(Resources(Production.Value), Resources(Deploy("prod")));

    /// <summary>Planted drifts: each must be found, and named.</summary>
    [BicepTheory]
    [InlineData("/default/Areas\"", "/default/Regions\"", "table 'Regions' is needed by nobody")]
    [InlineData("/default/blob-events-poison\"", "/default/blob-event-poison\"", "queue 'blob-events-poison' is missing")]
    [InlineData("/default/resolutions\"", "/default/decisions\"", "container 'resolutions' is missing")]
    [InlineData("\"IngestReconcileSchedule\"", "\"Debug\": \"1\", \"IngestReconcileSchedule\"", "setting 'Debug' is needed by nobody")]
    [InlineData("IngestStorage__tableServiceUri", "Storage__tableServiceUri", "setting 'IngestStorage__tableServiceUri' is missing")]
    [InlineData("AzureWebJobs.IngestArticle.Disabled", "AzureWebJobs.IngestBlobEvent.Disabled", "setting 'AzureWebJobs.IngestArticle.Disabled' is missing")]
    [InlineData("ClientId={0};Authorization=AAD", "{listKeys('account', '2025-06-01').keys[0].value}", "Microsoft.Web/sites/config asks for a secret")]
    [InlineData("roleDefinitions/0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", "roleDefinitions/76199698-9eea-4c19-bc75-cec21354c6b6", "grant 'app: Storage Table Data Contributor on storage' is missing")]
    [InlineData("/queues/blob-events', 'Microsoft.Authorization", "', 'Microsoft.Authorization", "grant 'events: Storage Queue Data Message Sender on blob-events' is missing")]
    [InlineData("/containers/resolutions/blobs/", "/containers/decisions/blobs/", "event filter '/blobServices/default/containers/resolutions/blobs/' is missing")]
    [InlineData("\"queueName\": \"blob-events\"", "\"queueName\": \"blob-events-poison\"", "events go to 'blob-events-poison', where nobody takes them")]
    [InlineData("\"allowSharedKeyAccess\": false", "\"allowSharedKeyAccess\": true", "the storage account takes shared keys")]
    [InlineData("\"allowBlobPublicAccess\": false", "\"allowBlobPublicAccess\": true", "the storage account allows public blobs")]
    [InlineData("\"DisableLocalAuth\": true", "\"DisableLocalAuth\": false", "Application Insights takes telemetry with a key")]
    [InlineData("\"allow\": false", "\"allow\": true", "takes a password")]
    public void Deployment_PlantedDrift_IsFound(string old, string replacement, string finding)
    {
        string snapshot = Production.Value;
        int at = snapshot.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The deployment has no {old}.");
        string drifted = snapshot[..at] + replacement + snapshot[(at + old.Length)..];
        Assert.Contains(DeploymentChecks.All(drifted, Tree.Roles), f => f.Contains(finding, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Resources(string snapshot) =>
        JsonNode.Parse(snapshot)!["predictedResources"]!.AsArray().Select(r => r!.ToJsonString()).Order(StringComparer.Ordinal);

    private static string Deploy(string environment)
    {
        using CompiledInfra infra = new(Tree);
        return infra.Deploy(environment);
    }
}
