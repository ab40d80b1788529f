namespace Ingest.LocalHost.Triggers;

/// <summary>Names that the host uses in its own account (HostContainerNames.cs, HostDirectoryNames.cs, HostQueueNames.cs).</summary>
internal static class HostNames
{
    /// <summary>Container of receipts, scan positions and schedules.</summary>
    public const string Container = "azure-webjobs-hosts";

    /// <summary>Queue of blobs that failed too often.</summary>
    public const string BlobTriggerPoisonQueue = "webjobs-blobtrigger-poison";

    /// <summary>Queue of blobs to be processed.</summary>
    public static string BlobTriggerQueue(string hostId) => $"azure-webjobs-blobtrigger-{hostId}";
}
