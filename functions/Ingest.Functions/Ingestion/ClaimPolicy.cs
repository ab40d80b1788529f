using Ingest.Functions.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Ingestion;

/// <summary>When a document needs a run, and what a run writes into its row to have it.</summary>
internal sealed class ClaimPolicy(IDocumentInterpreter interpreter, IOptions<IngestOptions> options, TimeProvider clock, ILogger<ClaimPolicy> logger)
{
    /// <summary>Whether nothing is to be done: a run ended well for the present state of the blob, and nothing is left to sweep up.</summary>
    public bool IsSettled(DocumentRow row, SourceBlob? blob) =>
        (row.UnsettledSince is not { } since || IsRecent(since))
        && (blob is null ? row.State is DocumentState.Deleted : row.IsSettledFor(blob.Generation, interpreter.Version));

    /// <summary>
    /// The row with the mark of a run. A mark that is there already belongs to a run that died, or that will notice; since one cannot know which, the row
    /// remembers that there was one, and keeps the areas where it may have left something, until it cannot be alive any more.
    /// </summary>
    public DocumentRow Take(DocumentId document, DocumentRow? row, SourceBlob? blob, string run)
    {
        bool mine = row?.Claim == run;
        bool takenOver = row?.Claim is not null && !mine;
        if (takenOver)
        {
            logger.TakenOver(document.Path, row!.ClaimedAt);
        }

        DateTimeOffset now = clock.GetUtcNow();
        DocumentRow present = row ?? new() { Id = document, State = DocumentState.Processing };
        bool unsettled = present.UnsettledSince is { } since && (mine || IsRecent(since));
        return present with
        {
            State = DocumentState.Processing,
            Generation = blob?.Generation,
            Attempts = present.Attempts + (mine ? 0 : 1),
            Claim = run,
            ClaimedAt = now,
            UnsettledSince = takenOver ? now : unsettled ? present.UnsettledSince : null,
        };
    }

    private bool IsRecent(DateTimeOffset since) => clock.GetUtcNow() - since < options.Value.SettleAfter;
}
