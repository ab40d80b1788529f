using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ingest.Functions;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>Holds the code, Bicep, the local settings and the documentation against each other. Every finding says where and what.</summary>
public static partial class DriftChecks
{
    private static readonly Assembly App = typeof(StorageNames).Assembly;

    /// <summary>Built-in roles by name (learn.microsoft.com/azure/role-based-access-control/built-in-roles).</summary>
    private static readonly Dictionary<string, string> BuiltInRoles = new(StringComparer.Ordinal)
    {
        ["Monitoring Metrics Publisher"] = "3913510d-42f4-4e42-8a64-420c390055eb",
        ["Storage Blob Data Contributor"] = "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
        ["Storage Blob Data Owner"] = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        ["Storage Queue Data Contributor"] = "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        ["Storage Queue Data Message Sender"] = "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a",
        ["Storage Table Data Contributor"] = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
    };

    /// <summary>What a connection by managed identity consists of.</summary>
    private static readonly string[] IdentitySettings = ["blobServiceUri", "queueServiceUri", "tableServiceUri", "credential", "clientId"];

    public static IEnumerable<string> All(InfraTree tree, string operations) =>
        [.. Names(tree), .. Connections(tree), .. Switches(tree), .. Settings(tree), .. Roles(tree), .. HostLimits(tree, operations), .. MonitoringChecks.All(tree, operations)];

    /// <summary>Every name of names.json is used by Bicep or by the code, and the code uses no other.</summary>
    private static IEnumerable<string> Names(InfraTree tree)
    {
        var code = typeof(StorageNames).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);
        string bicep = string.Concat(tree.Bicep.Select(f => f.Text));
        var names = tree.Names.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object)
            .SelectMany(g => g.Value.EnumerateObject().Select(n => (Key: $"names.{g.Name}.{n.Name}", Value: n.Value.GetString()!))).ToList();
        foreach (var (key, value) in names.Where(n => !code.Contains(n.Value) && !bicep.Contains(n.Key, StringComparison.Ordinal)))
        {
            yield return $"names.json: {key} ('{value}') is used by nobody";
        }

        var known = names.Select(n => n.Value).Append(tree.Names.GetProperty("connection").GetString()!).Append(StorageNames.ReconcileSchedule);
        foreach (string missing in code.Except(known))
        {
            yield return $"names.json: the code uses '{missing}', which is not there";
        }
    }

    /// <summary>Every trigger names the one connection, and a container or queue of names.json.</summary>
    private static IEnumerable<string> Connections(InfraTree tree)
    {
        string connection = tree.Names.GetProperty("connection").GetString()!;
        var triggers = Triggers().SelectMany(t => t.Parameter.GetCustomAttributes()).Select(a => a switch
        {
            BlobTriggerAttribute blob => (Group: "containers", Name: blob.BlobPath.Split('/')[0], blob.Connection),
            QueueTriggerAttribute queue => (Group: "queues", Name: queue.QueueName, queue.Connection),
            _ => default,
        }).Where(t => t.Group is not null);
        foreach (var (group, name, used) in triggers)
        {
            if (used != connection)
            {
                yield return $"trigger of '{name}' uses connection '{used}', names.json has '{connection}'";
            }

            if (tree.Names.GetProperty(group).EnumerateObject().All(n => n.Value.GetString() != name))
            {
                yield return $"names.json: {group} lacks '{name}', which a trigger watches";
            }
        }
    }

    /// <summary>Exactly the polling triggers are switched off in Azure.</summary>
    private static IEnumerable<string> Switches(InfraTree tree)
    {
        var polling = Triggers().Where(t => t.Parameter.GetCustomAttribute<BlobTriggerAttribute>() is not null).Select(t => t.Function).ToHashSet(StringComparer.Ordinal);
        var off = SwitchShape().Matches(tree["modules/app.bicep"]).Select(m => m.Groups["function"].Value).ToHashSet(StringComparer.Ordinal);
        return polling.Except(off).Select(f => $"app.bicep: '{f}' polls and is not switched off")
            .Concat(off.Except(polling).Select(f => $"app.bicep: switches off '{f}', which is no polling trigger"));
    }

    /// <summary>Every setting that the code reads by name is in Bicep and in local.settings.sample.json, and nothing there is unknown to the code.</summary>
    private static IEnumerable<string> Settings(InfraTree tree)
    {
        string connection = tree.Names.GetProperty("connection").GetString()!;
        var local = tree.LocalSettings.EnumerateObject().Select(p => p.Name).ToList();
        string app = tree["modules/app.bicep"];
        var known = typeof(IngestOptions).GetProperties().Select(p => $"{IngestOptions.Section}__{p.Name}")
            .Concat(["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", connection, StorageNames.ReconcileSchedule]);
        foreach (string unknown in local.Except(known))
        {
            yield return $"local.settings.sample.json: '{unknown}' is read by nobody";
        }

        string[] sample = ["FUNCTIONS_WORKER_RUNTIME", "AzureWebJobsStorage", connection, StorageNames.ReconcileSchedule, $"{IngestOptions.Section}__{nameof(IngestOptions.CreateStorage)}"];
        foreach (string needed in sample.Except(local))
        {
            yield return $"local.settings.sample.json: lacks '{needed}'";
        }

        if (!app.Contains($"{StorageNames.ReconcileSchedule}: '", StringComparison.Ordinal))
        {
            yield return $"app.bicep: lacks '{StorageNames.ReconcileSchedule}'";
        }

        foreach (string suffix in IdentitySettings.Where(s => !app.Contains($"__{s}'", StringComparison.Ordinal)))
        {
            yield return $"app.bicep: lacks '{connection}__{suffix}'";
        }
    }

    /// <summary>The roles are what their names say, and each is given to somebody.</summary>
    private static IEnumerable<string> Roles(InfraTree tree)
    {
        string roles = tree["modules/roles.bicep"];
        var used = RoleShape().Matches(roles).Select(m => m.Groups["role"].Value).ToHashSet(StringComparer.Ordinal);
        return tree.Roles.Where(r => !BuiltInRoles.TryGetValue(r.Key, out string? id) || id != r.Value).Select(r => $"roles.json: '{r.Key}' is not {r.Value}")
            .Concat(tree.Roles.Keys.Except(used).Select(r => $"roles.json: '{r}' is given to nobody"))
            .Concat(used.Except(tree.Roles.Keys).Select(r => $"roles.bicep: '{r}' is not in roles.json"));
    }

    /// <summary>The limits that operations.md lists are those of host.json.</summary>
    private static IEnumerable<string> HostLimits(InfraTree tree, string operations)
    {
        int start = operations.IndexOf("## host.json", StringComparison.Ordinal);
        string section = operations[start..operations.IndexOf("\n## ", start, StringComparison.Ordinal)];
        var told = LimitShape().Matches(section).ToDictionary(m => m.Groups["path"].Value, m => m.Groups["value"].Value.Trim(), StringComparer.Ordinal);
        var limits = Leaves(tree.Host, "").Where(l => l.Path == "functionTimeout" || l.Path.StartsWith("extensions.", StringComparison.Ordinal))
            .ToDictionary(l => l.Path, l => l.Value, StringComparer.Ordinal);
        return limits.Where(l => !told.TryGetValue(l.Key, out string? value) || value != l.Value).Select(l => $"operations.md: host.json has {l.Key} = {l.Value}")
            .Concat(told.Keys.Except(limits.Keys).Select(p => $"operations.md: host.json has no {p}"));
    }

    private static IEnumerable<(string Path, string Value)> Leaves(JsonElement element, string path) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}"))
        : [(path, element.ToString())];

    private static IEnumerable<(string Function, ParameterInfo Parameter)> Triggers() =>
        from type in App.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        select (function.Name, parameter);

    [GeneratedRegex(@"'AzureWebJobs\.(?<function>\w+)\.Disabled': 'true'", RegexOptions.ExplicitCapture)]
    private static partial Regex SwitchShape();

    [GeneratedRegex(@"'(?<role>(Storage|Monitoring) [A-Z][\w ]+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex RoleShape();

    [GeneratedRegex(@"^\| `(?<path>[\w.]+)` \| (?<value>[^|]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex LimitShape();
}
