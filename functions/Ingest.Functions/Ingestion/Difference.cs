using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <summary>A blob as a listing has it.</summary>
/// <param name="Id">Which blob.</param>
/// <param name="Generation">Its ETag without quotes.</param>
/// <param name="LastModified">When it was last written.</param>
internal sealed record ListedBlob(DocumentId Id, string Generation, DateTimeOffset LastModified);

/// <summary>What reconciliation does about a document.</summary>
internal enum Remedy
{
    /// <summary>Nothing: row and blob agree.</summary>
    Nothing,

    /// <summary>Nothing yet: an event is under way, a run may be alive, or the tries are used up.</summary>
    Leave,

    /// <summary>Run the handler.</summary>
    Heal,

    /// <summary>Mark it as failed.</summary>
    GiveUp,
}

/// <summary>Compares a row with its blob. Pure.</summary>
internal static class Difference
{
    /// <summary>What is to be done about one document; at least one of row and blob is there.</summary>
    public static Remedy Compare(DocumentRow? row, ListedBlob? blob, IngestOptions options, DateTimeOffset now)
    {
        bool isNew = blob is not null && now - blob.LastModified < options.ReconcileGrace;
        if (row is null)
        {
            return isNew ? Remedy.Leave : Remedy.Heal;
        }

        bool same = blob is null ? row.State is DocumentState.Deleted : row.Generation == blob.Generation;
        return row.State switch
        {
            DocumentState.Processing when now - row.ClaimedAt < options.SettleAfter => Remedy.Leave,
            DocumentState.Processing or DocumentState.Failed when same && row.Attempts < options.MaximumAttempts => Remedy.Heal,
            DocumentState.Processing when same => Remedy.GiveUp,
            DocumentState.Failed when same => Remedy.Leave,
            _ when row.UnsettledSince is { } since && now - since >= options.SettleAfter => Remedy.Heal,
            _ when same => Remedy.Nothing,
            _ when isNew => Remedy.Leave,
            _ => Remedy.Heal,
        };
    }
}
