using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Host;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// How far one container was looked through (ContainerScanInfo.cs, and PollNewBlobsAsync of ScanBlobScanLogHybridPollingStrategy.cs). A sweep may take several passes;
/// what counts as new is decided by the latest change seen in the sweep before, to the second, so blobs of that second are found again and their receipts tell.
/// </summary>
/// <param name="container">The container.</param>
/// <param name="watermark">Latest change of the last sweep, from storage at the start.</param>
/// <param name="logger">Told of a missing container.</param>
internal sealed class ContainerScan(BlobContainerClient container, DateTimeOffset watermark, ILogger logger)
{
    private DateTimeOffset latestOfSweep = DateTimeOffset.MinValue;
    private string? continuation;

    /// <summary>The container.</summary>
    public BlobContainerClient Container => container;

    /// <summary>Functions that want its blobs.</summary>
    public List<LocalFunction> Functions { get; } = [];

    /// <summary>Latest change seen in the last whole sweep.</summary>
    public DateTimeOffset Watermark { get; private set; } = watermark;

    /// <summary>Lists one page of at most <paramref name="limit"/> blobs and returns those that may be new.</summary>
    public async Task<IReadOnlyList<BlobItem>> NextAsync(int limit, CancellationToken cancellation)
    {
        if (continuation is null)
        {
            latestOfSweep = DateTimeOffset.MinValue;
        }

        if (await PageAsync(limit, cancellation) is not { } page)
        {
            return [];
        }

        List<BlobItem> candidates = [];
        foreach (BlobItem blob in page.Values)
        {
            DateTimeOffset modified = blob.Properties.LastModified ?? DateTimeOffset.MinValue;
            latestOfSweep = modified > latestOfSweep ? modified : latestOfSweep;
            if (modified >= Watermark)
            {
                candidates.Add(blob);
            }
        }

        continuation = string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken;
        if (continuation is null && latestOfSweep > Watermark)
        {
            Watermark = latestOfSweep;
        }

        return candidates;
    }

    private async Task<Page<BlobItem>?> PageAsync(int limit, CancellationToken cancellation)
    {
        try
        {
            await foreach (Page<BlobItem> page in container.GetBlobsAsync(cancellationToken: cancellation).AsPages(continuation, limit))
            {
                return page;
            }
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            HostLog.ContainerMissing(logger, container.Name);
        }

        return null;
    }
}
