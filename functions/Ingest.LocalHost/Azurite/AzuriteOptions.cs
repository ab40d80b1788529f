namespace Ingest.LocalHost.Azurite;

/// <summary>How Azurite is started.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Folder of Azurite's data, created where absent; null keeps everything in memory and forgets it at the end.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Port of the blob service; 0 takes a free one.</summary>
    public int BlobPort { get; init; }

    /// <summary>Port of the queue service; 0 takes a free one.</summary>
    public int QueuePort { get; init; }

    /// <summary>Port of the table service; 0 takes a free one.</summary>
    public int TablePort { get; init; }

    /// <summary>Folder with the committed <c>package.json</c> and lockfile that pin Azurite; null finds <c>infra/local</c> of the repository.</summary>
    public string? PackageFolder { get; init; }

    /// <summary>How long Azurite may take to listen.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
