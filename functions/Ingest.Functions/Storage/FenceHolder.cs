using Azure;
using Azure.Data.Tables;
using Ingest.Functions.Ingestion;

namespace Ingest.Functions.Storage;

/// <summary>
/// Holds the fence of one document in one area for one run. After every refusal it reads the fence's ETag and then makes sure, in this order, that the
/// run still has the document: a run that took it over would touch the fence only after that, and so be noticed at the next write.
/// </summary>
internal sealed class FenceHolder(TableClient goals, string area, DocumentId document, AreaFacts wanted, IDocumentClaim claim, BackoffFactory backoffs)
{
    private readonly string partition = GoalKeys.Partition(area);
    private readonly string hash = document.Hash;
    private readonly DocumentFence final = DocumentFence.Of(document, wanted);
    private Backoff backoff = backoffs.Create();
    private ETag tag;

    /// <summary>The fence as it stands; null where the document neither had nor will have anything in the area.</summary>
    public DocumentFence? Current { get; private set; }

    /// <summary>Raises the fence: from now on no earlier run can write here. The list of what the document may have grows before anything is written.</summary>
    public async Task RaiseAsync(CancellationToken cancellation)
    {
        while (true)
        {
            TableEntity? present = await goals.FindAsync(partition, GoalKeys.ForDocument(hash), cancellation).ConfigureAwait(false);
            if (present is null && final.IsEmpty)
            {
                Current = null;
                return;
            }

            try
            {
                Current = present is null ? final : DocumentFence.FromEntity(present).Union(final);
                Response written = present is null
                    ? await goals.AddEntityAsync(Current.ToEntity(partition, hash), cancellation).ConfigureAwait(false)
                    : await goals.UpdateEntityAsync(Current.ToEntity(partition, hash), present.ETag, TableUpdateMode.Replace, cancellation).ConfigureAwait(false);
                tag = written.Headers.ETag ?? throw new InvalidOperationException("The table service answered a write without an ETag.");
                return;
            }
            catch (RequestFailedException fault) when (fault.IsRace())
            {
                await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Carries out a transaction behind the fence.</summary>
    /// <param name="guards">Guards of series; they come first.</param>
    /// <param name="rest">All other actions.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <returns>False where another writer was faster, or where an earlier try had taken effect: read again, and decide anew.</returns>
    /// <exception cref="ClaimLostException">A later run has the document.</exception>
    public async Task<bool> TrySubmitAsync(
        IEnumerable<TableTransactionAction> guards, IEnumerable<TableTransactionAction> rest, CancellationToken cancellation)
    {
        DocumentFence current = Current ?? throw new InvalidOperationException($"The fence of {document} in {area} is gone.");
        var keep = new TableTransactionAction(TableTransactionActionType.UpdateReplace, current.ToEntity(partition, hash), tag);
        try
        {
            Response<IReadOnlyList<Response>> answers = await goals.SubmitTransactionAsync([keep, .. guards, .. rest], cancellation).ConfigureAwait(false);
            tag = answers.Value[0].Headers.ETag ?? throw new InvalidOperationException("The table service answered a write without an ETag.");
            backoff = backoffs.Create();
            return true;
        }
        catch (RequestFailedException fault) when (fault.IsRace())
        {
            await RegainAsync(fault, cancellation).ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Leaves the fence as the facts have it, or removes it with the last of them.</summary>
    public async Task LowerAsync(CancellationToken cancellation)
    {
        while (Current is { } current && (final.IsEmpty || !final.Says(current)))
        {
            try
            {
                if (final.IsEmpty)
                {
                    await goals.DeleteEntityAsync(partition, GoalKeys.ForDocument(hash), tag, cancellation).ConfigureAwait(false);
                }
                else
                {
                    await goals.UpdateEntityAsync(final.ToEntity(partition, hash), tag, TableUpdateMode.Replace, cancellation).ConfigureAwait(false);
                }

                return;
            }
            catch (RequestFailedException fault) when (fault.IsRace())
            {
                await RegainAsync(fault, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task RegainAsync(RequestFailedException fault, CancellationToken cancellation)
    {
        await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
        TableEntity? present = await goals.FindAsync(partition, GoalKeys.ForDocument(hash), cancellation).ConfigureAwait(false);
        await claim.VerifyAsync(cancellation).ConfigureAwait(false);
        (Current, tag) = present is null ? (null, default) : (DocumentFence.FromEntity(present), present.ETag);
    }
}
