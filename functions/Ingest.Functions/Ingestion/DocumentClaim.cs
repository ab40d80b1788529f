using Azure;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <summary>A later run took the document over. Nothing is lost: it began after this one, so it sees all that this one would have seen.</summary>
public sealed class ClaimLostException : Exception
{
    /// <summary>The usual message.</summary>
    public ClaimLostException() : base("A later run took the document over.")
    {
    }

    /// <summary>A message of one's own.</summary>
    public ClaimLostException(string message) : base(message)
    {
    }

    /// <summary>A message and a cause.</summary>
    public ClaimLostException(string message, Exception cause) : base(message, cause)
    {
    }
}

/// <summary>Whether a run still has its document.</summary>
internal interface IDocumentClaim
{
    /// <summary>Looks again.</summary>
    /// <exception cref="ClaimLostException">It has not.</exception>
    Task VerifyAsync(CancellationToken cancellation);
}

/// <summary>One run's hold on a document: its row carries the run's mark until the run ends, or a later one puts its own there.</summary>
internal sealed class DocumentClaim : IDocumentClaim
{
    private readonly DocumentStore store;
    private readonly Backoff backoff;

    private DocumentClaim(DocumentStore store, Backoff backoff, DocumentRow row) => (this.store, this.backoff, Row) = (store, backoff, row);

    /// <summary>The row as this run knows it.</summary>
    public DocumentRow Row { get; private set; }

    /// <summary>Puts the mark on a row.</summary>
    /// <returns>Null where somebody else was faster: look at the row again.</returns>
    public static async Task<DocumentClaim?> TryTakeAsync(DocumentStore store, DocumentRow row, Backoff backoff, CancellationToken cancellation)
    {
        try
        {
            return new(store, backoff, await store.WriteAsync(row, cancellation).ConfigureAwait(false));
        }
        catch (RequestFailedException fault) when (fault.IsRace())
        {
            await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
            return null;
        }
    }

    /// <inheritdoc/>
    public async Task VerifyAsync(CancellationToken cancellation)
    {
        DocumentRow? present = await store.FindAsync(Row.Id, cancellation).ConfigureAwait(false);
        Row = present?.Claim == Row.Claim ? Row with { ETag = present!.ETag } : throw new ClaimLostException();
    }

    /// <summary>Changes the row, keeping the mark.</summary>
    public async Task UpdateAsync(Func<DocumentRow, DocumentRow> change, CancellationToken cancellation) =>
        Row = await TryEndAsync(row => store.WriteAsync(change(row), cancellation), cancellation).ConfigureAwait(false);

    /// <summary>Puts the final row in its place.</summary>
    public Task CommitAsync(Func<DocumentRow, DocumentRow> final, CancellationToken cancellation) => TryEndAsync(
        row => store.WriteAsync(final(row) with { ETag = row.ETag }, cancellation),
        cancellation,
        present => present is not null && IsSame(present, final(Row)));

    /// <summary>Removes the row.</summary>
    public Task RemoveAsync(CancellationToken cancellation) => TryEndAsync(
        async row =>
        {
            await store.RemoveAsync(row, cancellation).ConfigureAwait(false);
            return row;
        },
        cancellation,
        present => present is null);

    /// <summary>A write whose answer was lost and that the client sent again is refused the second time: then the row already is as it was to be.</summary>
    private async Task<DocumentRow> TryEndAsync(
        Func<DocumentRow, Task<DocumentRow>> write, CancellationToken cancellation, Func<DocumentRow?, bool>? isDone = null)
    {
        while (true)
        {
            try
            {
                return await write(Row).ConfigureAwait(false);
            }
            catch (RequestFailedException fault) when (fault.IsRace())
            {
                await backoff.WaitAsync(fault, cancellation).ConfigureAwait(false);
                DocumentRow? present = await store.FindAsync(Row.Id, cancellation).ConfigureAwait(false);
                if (present?.Claim == Row.Claim && present is not null)
                {
                    Row = Row with { ETag = present.ETag };
                }
                else if (isDone is not null && isDone(present))
                {
                    return Row;
                }
                else
                {
                    throw new ClaimLostException();
                }
            }
        }
    }

    private static bool IsSame(DocumentRow present, DocumentRow final) =>
        IngestJson.Write(DocumentEntity.Write(present).ToDictionary()) == IngestJson.Write(DocumentEntity.Write(final).ToDictionary());
}
