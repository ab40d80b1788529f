using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ingest.Functions;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>Holds what Azure would be asked for against what the code needs: nothing is missing, and nothing is there that nobody needs.</summary>
internal static partial class DeploymentChecks
{
    /// <summary>Containers of Event Grid and of the deployment, which the code never touches.</summary>
    private static readonly string[] PlatformContainers = ["dead-letters", "app-package"];

    private static readonly string[] Connections = ["AzureWebJobsStorage", StorageNames.Connection];

    /// <summary>Settings that a storage connection by identity consists of.</summary>
    private static readonly string[] ConnectionParts = ["blobServiceUri", "queueServiceUri", "tableServiceUri", "credential", "clientId"];

    private static readonly string[] Settings =
    [
        .. Connections.SelectMany(connection => ConnectionParts.Select(part => $"{connection}__{part}")),
        "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        $"AzureWebJobs.{FunctionNames.IngestArticle}.Disabled", $"AzureWebJobs.{FunctionNames.IngestResolution}.Disabled",
        StorageNames.ReconcileSchedule,
    ];

    /// <summary>Who may do what where: identity, role, last part of the scope.</summary>
    private static readonly string[] Grants =
    [
        "app: Storage Blob Data Owner on storage",
        "app: Storage Queue Data Contributor on storage",
        "app: Storage Table Data Contributor on storage",
        "app: Monitoring Metrics Publisher on telemetry",
        "events: Storage Queue Data Message Sender on blob-events",
        "events: Storage Blob Data Contributor on dead-letters",
    ];

    /// <summary>All findings.</summary>
    /// <param name="snapshot">What <see cref="CompiledInfra.Deploy"/> gave.</param>
    /// <param name="roles">Ids of the roles by name.</param>
    public static IEnumerable<string> All(string snapshot, IReadOnlyDictionary<string, string> roles) =>
        All([.. JsonNode.Parse(snapshot)!["predictedResources"]!.AsArray().Select(r => r!)], roles);

    private static IEnumerable<string> All(IReadOnlyList<JsonNode> resources, IReadOnlyDictionary<string, string> roles) =>
    [
        .. Compare("container", Named(resources, "Microsoft.Storage/storageAccounts/blobServices/containers"), [StorageNames.Articles, StorageNames.Resolutions, .. PlatformContainers]),
        .. Compare("queue", Named(resources, "Microsoft.Storage/storageAccounts/queueServices/queues"), [StorageNames.BlobEvents, StorageNames.BlobEventsPoison, StorageNames.BlobTriggerPoison]),
        .. Compare("table", Named(resources, "Microsoft.Storage/storageAccounts/tableServices/tables"), [StorageNames.Goals, StorageNames.Documents, StorageNames.Areas]),
        .. Compare("setting", Properties(Single(resources, "Microsoft.Web/sites/config")).Select(p => p.Key), Settings),
        .. Compare("grant", Granted(resources, roles), Grants),
        .. Compare("event filter", Subscriptions(resources).Select(s => s["properties"]!["filter"]!["subjectBeginsWith"]!.ToString()),
            [.. new[] { StorageNames.Articles, StorageNames.Resolutions }.Select(c => $"/blobServices/default/containers/{c}/blobs/")]),
        .. Subscriptions(resources).SelectMany(Delivery),
        .. Secrets(resources),
    ];

    private static IEnumerable<string> Compare(string what, IEnumerable<string> there, string[] needed)
    {
        var present = there.ToList();
        return needed.Except(present).Select(n => $"{what} '{n}' is missing").Concat(present.Except(needed).Select(n => $"{what} '{n}' is needed by nobody"));
    }

    private static IEnumerable<string> Delivery(JsonNode subscription)
    {
        JsonNode destination = subscription["properties"]!["deliveryWithResourceIdentity"]!["destination"]!;
        string queue = destination["properties"]!["queueName"]!.ToString();
        return destination["endpointType"]!.ToString() == "StorageQueue" && queue == StorageNames.BlobEvents ? [] : [$"events go to '{queue}', where nobody takes them"];
    }

    /// <summary>No key may be asked for, and none may be of use.</summary>
    private static IEnumerable<string> Secrets(IReadOnlyList<JsonNode> resources)
    {
        var keyed = resources.Where(r => SecretShape().IsMatch(r.ToJsonString())).Select(r => $"{r["type"]} asks for a secret");
        JsonNode account = Single(resources, "Microsoft.Storage/storageAccounts")["properties"]!;
        JsonNode telemetry = Single(resources, "Microsoft.Insights/components")["properties"]!;
        string[] open =
        [
            .. (bool)account["allowSharedKeyAccess"]! ? ["the storage account takes shared keys"] : Array.Empty<string>(),
            .. (bool)account["allowBlobPublicAccess"]! ? ["the storage account allows public blobs"] : Array.Empty<string>(),
            .. (bool)telemetry["DisableLocalAuth"]! ? Array.Empty<string>() : ["Application Insights takes telemetry with a key"],
            .. resources.Where(r => r["type"]!.ToString().EndsWith("/basicPublishingCredentialsPolicies", StringComparison.Ordinal) && (bool)r["properties"]!["allow"]!)
                .Select(r => $"{r["name"]} takes a password"),
        ];
        return keyed.Concat(open);
    }

    private static IEnumerable<string> Granted(IReadOnlyList<JsonNode> resources, IReadOnlyDictionary<string, string> roles)
    {
        var names = roles.ToDictionary(r => r.Value, r => r.Key, StringComparer.Ordinal);
        foreach (JsonNode assignment in resources.Where(r => r["type"]!.ToString() == "Microsoft.Authorization/roleAssignments"))
        {
            string role = assignment["properties"]!["roleDefinitionId"]!.ToString().Split('/')[^1];
            string who = IdentityShape().Match(assignment["properties"]!["principalId"]!.ToString()).Groups["who"].Value;
            string scope = ScopeShape().Match(assignment["id"]!.ToString()).Groups["scope"].Value.Split('/')[^1];
            yield return $"{who}: {names.GetValueOrDefault(role, role)} on {Place(scope)}";
        }
    }

    private static string Place(string scope) =>
        scope.StartsWith("stingest", StringComparison.Ordinal) ? "storage" : scope.StartsWith("appi-", StringComparison.Ordinal) ? "telemetry" : scope;

    private static IEnumerable<JsonNode> Subscriptions(IReadOnlyList<JsonNode> resources) =>
        resources.Where(r => r["type"]!.ToString() == "Microsoft.EventGrid/systemTopics/eventSubscriptions");

    private static IEnumerable<string> Named(IReadOnlyList<JsonNode> resources, string type) =>
        resources.Where(r => r["type"]!.ToString() == type).Select(r => r["name"]!.ToString().Split('/')[^1]);

    private static JsonNode Single(IReadOnlyList<JsonNode> resources, string type) => resources.Single(r => r["type"]!.ToString() == type);

    private static JsonObject Properties(JsonNode resource) => resource["properties"]!.AsObject();

    [GeneratedRegex("listKeys|listAccountSas|listServiceSas|AccountKey=|SharedAccessSignature|InstrumentationKey", RegexOptions.IgnoreCase)]
    private static partial Regex SecretShape();

    [GeneratedRegex("/id-ingest-(?<who>[a-z]+)-", RegexOptions.ExplicitCapture)]
    private static partial Regex IdentityShape();

    [GeneratedRegex(@"^\[extensionResourceId\('(?<scope>[^']+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex ScopeShape();
}
