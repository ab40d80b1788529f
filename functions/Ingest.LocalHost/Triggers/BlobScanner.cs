using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Host;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// The one scanner of all watched containers (ScanBlobScanLogHybridPollingStrategy.cs). Storage logs, which the genuine host reads as well, are not read: Azurite writes none.
/// </summary>
/// <param name="queuer">Queues what is new.</param>
/// <param name="positions">Keeps watermarks between runs.</param>
/// <param name="interval">Wait between two passes; the genuine host has 10 s.</param>
/// <param name="time">Clock of the wait.</param>
/// <param name="logger">Told of faults.</param>
internal sealed class BlobScanner(BlobQueuer queuer, ScanInfoStore positions, TimeSpan interval, TimeProvider time, ILogger logger) : IHostListener
{
    /// <summary>Blobs listed in one pass, over all containers.</summary>
    public const int LimitPerPass = 10_000;

    private readonly ConcurrentQueue<BlobClient> again = new();
    private readonly List<ContainerScan> scans = [];

    /// <inheritdoc/>
    public string Name => "blob scan";

    /// <summary>Watches a container for a function. Not while the scanner runs.</summary>
    public async Task RegisterAsync(BlobContainerClient container, LocalFunction function, CancellationToken cancellation)
    {
        ContainerScan? scan = scans.Find(s => s.Container.Uri == container.Uri);
        if (scan is null)
        {
            scan = new(container, await positions.LoadAsync(container, cancellation), logger);
            scans.Add(scan);
        }

        scan.Functions.Add(function);
    }

    /// <summary>Looks at a blob again in the next pass.</summary>
    public void Notify(BlobClient blob) => again.Enqueue(blob);

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await PassAsync(stop);
            }
            catch (RequestFailedException fault)
            {
                HostLog.ScanFailed(logger, fault.Message); // the next pass tries again
            }

            await Task.Delay(interval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One pass: blobs put aside, then the next page of each container.</summary>
    public async Task PassAsync(CancellationToken cancellation)
    {
        for (int waiting = again.Count; waiting > 0 && again.TryDequeue(out BlobClient? blob); waiting--)
        {
            ContainerScan? scan = scans.Find(s => s.Container.Name == blob.BlobContainerName);
            await NotifyAsync(scan?.Functions ?? [], blob, cancellation);
        }

        await Task.WhenAll(scans.Select(scan => ScanAsync(scan, cancellation)));
    }

    private async Task ScanAsync(ContainerScan scan, CancellationToken cancellation)
    {
        DateTimeOffset before = scan.Watermark;
        DateTimeOffset? oldestFailed = null;
        foreach (BlobItem item in await scan.NextAsync(LimitPerPass / scans.Count, cancellation))
        {
            if (!await NotifyAsync(scan.Functions, scan.Container.GetBlobClient(item.Name), cancellation))
            {
                DateTimeOffset modified = item.Properties.LastModified ?? DateTimeOffset.MinValue;
                oldestFailed = oldestFailed < modified ? oldestFailed : modified;
            }
        }

        if (scan.Watermark > before)
        {
            await positions.SaveAsync(scan.Container, oldestFailed ?? scan.Watermark, cancellation);
        }
    }

    private async Task<bool> NotifyAsync(List<LocalFunction> functions, BlobClient blob, CancellationToken cancellation)
    {
        bool all = true;
        foreach (LocalFunction function in functions)
        {
            if (!await queuer.TryQueueAsync(function, blob, cancellation))
            {
                again.Enqueue(blob);
                all = false;
            }
        }

        return all;
    }
}
