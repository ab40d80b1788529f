using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Functions.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Ingestion;

/// <summary>
/// Compares the containers with the table, both ways, and runs the handler on every difference: blobs without a row or with another generation, rows
/// without a blob, runs that died, failures that have tries left, and rows that a run overtaken long ago may have left something behind for.
/// It needs no bookmark: a pass that is interrupted has healed what it has healed, and the next finds the rest by comparing again, which
/// costs one call for 5,000 blobs and one for 500 rows.
/// </summary>
public sealed class ContainerReconciler
{
    private readonly BlobServiceClient blobs;
    private readonly DocumentStore documents;
    private readonly IDocumentIngestor ingestor;
    private readonly PoisonRecorder poison;
    private readonly IngestOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger<ContainerReconciler> logger;

    internal ContainerReconciler(
        BlobServiceClient blobs,
        DocumentStore documents,
        IDocumentIngestor ingestor,
        PoisonRecorder poison,
        IOptions<IngestOptions> options,
        TimeProvider clock,
        ILogger<ContainerReconciler> logger) =>
        (this.blobs, this.documents, this.ingestor, this.poison, this.options, this.clock, this.logger) =
        (blobs, documents, ingestor, poison, options.Value, clock, logger);

    /// <summary>Heals every difference; a document that fails does not keep the others from being healed.</summary>
    /// <exception cref="AggregateException">Some documents failed; they are tried again by the next pass.</exception>
    public async Task ReconcileAsync(CancellationToken cancellation = default)
    {
        var rows = new Dictionary<DocumentId, DocumentRow>();
        await foreach (DocumentRow row in documents.ListAsync(null, null, DocumentEntity.SnapshotColumns, cancellation).ConfigureAwait(false))
        {
            rows[row.Id] = row;
        }

        int before = rows.Count;
        var tally = new Tally();
        List<Task> underWay = [];
        await foreach (ListedBlob blob in ListBlobsAsync(cancellation).ConfigureAwait(false))
        {
            tally.Blobs++;
            rows.Remove(blob.Id, out DocumentRow? row);
            await BeginAsync(blob.Id, Difference.Compare(row, blob, options, clock.GetUtcNow())).ConfigureAwait(false);
        }

        foreach (DocumentRow row in rows.Values)
        {
            await BeginAsync(row.Id, Difference.Compare(row, null, options, clock.GetUtcNow())).ConfigureAwait(false);
        }

        await Task.WhenAll(underWay).ConfigureAwait(false);
        logger.Reconciled(before, tally.Blobs, tally.Healed, tally.Faults.Count, tally.Left);
        if (!tally.Faults.IsEmpty)
        {
            throw new AggregateException("Some documents could not be reconciled.", tally.Faults);
        }

        // As many at once as the option says, begun in the order of the lists.
        async Task BeginAsync(DocumentId id, Remedy remedy)
        {
            underWay.Add(HealAsync(id, remedy, tally, cancellation));
            if (underWay.Count >= options.Parallelism)
            {
                Task ended = await Task.WhenAny(underWay).ConfigureAwait(false);
                underWay.Remove(ended);
                await ended.ConfigureAwait(false);
            }
        }
    }

    private async IAsyncEnumerable<ListedBlob> ListBlobsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string container in new[] { StorageNames.Articles, StorageNames.Resolutions })
        {
            await using IAsyncEnumerator<BlobItem> items = blobs.GetBlobContainerClient(container).GetBlobsAsync(cancellationToken: cancellation).GetAsyncEnumerator(cancellation);
            while (await MoveNextAsync(items).ConfigureAwait(false))
            {
                BlobItemProperties properties = items.Current.Properties;
                yield return new(new(container, items.Current.Name), SourceBlob.Normalize(properties.ETag ?? default), properties.LastModified ?? default);
            }
        }
    }

    /// <summary>A container that is missing is empty.</summary>
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<BlobItem> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return false;
        }
    }

    private async Task HealAsync(DocumentId id, Remedy remedy, Tally tally, CancellationToken cancellation)
    {
        try
        {
            switch (remedy)
            {
                case Remedy.Heal:
                    await ingestor.IngestAsync(id, cancellation: cancellation).ConfigureAwait(false);
                    Interlocked.Increment(ref tally.Healed);
                    break;
                case Remedy.GiveUp:
                    await poison.RecordAsync(id, cancellation).ConfigureAwait(false);
                    break;
                case Remedy.Leave:
                    Interlocked.Increment(ref tally.Left);
                    break;
            }
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            logger.NotReconciled(fault, id.Path);
            tally.Faults.Add(fault);
        }
    }

    private sealed class Tally
    {
        public int Blobs;
        public int Healed;
        public int Left;

        public ConcurrentBag<Exception> Faults { get; } = [];
    }
}
