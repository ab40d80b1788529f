using System.Collections.Concurrent;
using Ingest.LocalHost.Queues;

namespace Ingest.LocalHost.Host;

/// <summary>The storage accounts that triggers name, one object for each setting.</summary>
internal sealed class HostConnections(SettingResolver settings)
{
    private readonly ConcurrentDictionary<string, StorageAccount> accounts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The host's own account (setting <c>AzureWebJobsStorage</c>), in which it keeps receipts, schedules and its own queues.</summary>
    public StorageAccount Host => Account(SettingResolver.HostStorage);

    /// <summary>The account of a setting.</summary>
    public StorageAccount Account(string setting) => accounts.GetOrAdd(setting, name => new StorageAccount(name, settings.Connection(name)));
}
