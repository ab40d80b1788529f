namespace Ingest.Architecture.Tests.Infra;

public sealed class BicepTests
{
    [Fact]
    public void Bicep_AsItIs_HasNothingToCorrect() => Assert.Empty(BicepChecks.All(InfraTree.Read()));

    /// <summary>Planted faults: each must be found, and named.</summary>
    [Theory]
    [InlineData("modules/app.bicep", "identityClientId }", "identityClientIdd }", "'identityClientIdd' is used but not declared")]
    [InlineData("modules/app.bicep", "param maximumInstanceCount int", "param maximumInstanceCount int\nparam idle int", "parameter 'idle' is never used")]
    [InlineData("modules/app.bicep", "output apiUrl string", "output apiAddress string", "module 'app' has no output 'apiUrl'")]
    [InlineData("main.bicep", "    identityId: identities.outputs.appId\n", "", "module 'app' is not given 'identityId'")]
    [InlineData("main.bicep", "    retentionDays: logRetentionDays", "    retentionDays: logRetentionDays\n    days: 30", "is given 'days', which it does not take")]
    [InlineData("main.bicep", "'modules/events.bicep'", "'modules/event.bicep'", "names 'modules/event.bicep', which is not there")]
    [InlineData("modules/roles.bicep", "'../roles.json'", "'../rolls.json'", "loads '../rolls.json', which is not there")]
    [InlineData("modules/storage.bicep", "storageAccounts@2025-06-01", "storageAccounts@2021-01-01", "is not the version of api-versions.json")]
    [InlineData("main.parameters.json", "\"alertEmail\"", "\"email\"", "main.bicep has no parameter 'email'")]
    [InlineData("main.parameters.json", "\"location\"", "\"alertEmail2\"", "lacks 'location'")]
    [InlineData("api-versions.json", "{", "{ \"Microsoft.Cache/redis\": \"2024-11-01\",", "Microsoft.Cache/redis is used nowhere")]
    public void Bicep_PlantedFault_IsFound(string path, string old, string replacement, string finding) =>
        Assert.Contains(BicepChecks.All(InfraTree.Read().With(path, old, replacement)), f => f.Contains(finding, StringComparison.Ordinal));
}
