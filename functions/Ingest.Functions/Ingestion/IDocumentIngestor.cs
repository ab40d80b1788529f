using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <summary>What a run did.</summary>
public enum IngestOutcome
{
    /// <summary>There is neither blob nor row.</summary>
    Nothing,

    /// <summary>The tables already say what the blob says.</summary>
    Unchanged,

    /// <summary>The facts of the blob are in the tables.</summary>
    Done,

    /// <summary>The blob cannot be read; the row says why.</summary>
    Rejected,

    /// <summary>The blob is gone, and so is all that it said.</summary>
    Deleted,

    /// <summary>A later run took over, and will see all that this one would have.</summary>
    Superseded,
}

/// <summary>The one handler behind all triggers.</summary>
public interface IDocumentIngestor
{
    /// <summary>Makes the tables say what the blob says now, whatever happened before; any number of calls at any time converge.</summary>
    /// <param name="document">The blob; it need not exist.</param>
    /// <param name="force">Whether to work again on a blob that the tables already hold: for replay and reprocessing.</param>
    /// <param name="cancellation">Stops between storage calls; a later call goes on.</param>
    /// <exception cref="Azure.RequestFailedException">The storage failed: the host tries again.</exception>
    Task<IngestOutcome> IngestAsync(DocumentId document, bool force = false, CancellationToken cancellation = default);
}
