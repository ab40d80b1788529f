using System.Collections.Immutable;
using Azure;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Functions.Storage;

/// <summary>How a document stands. Served as <c>processing done rejected failed deleted</c>.</summary>
public enum DocumentState
{
    /// <summary>A run is at work on it, or died at it.</summary>
    Processing,

    /// <summary>All that it says is in the tables.</summary>
    Done,

    /// <summary>It cannot be read; nothing of it, nor of its earlier versions, is in the tables.</summary>
    Rejected,

    /// <summary>The host gave up; the tables may hold its earlier version.</summary>
    Failed,

    /// <summary>The blob is gone, and so are its facts; the row itself goes with the next reconciliation. Seen only where a run was overtaken.</summary>
    Deleted,
}

/// <summary>How much was read from a document.</summary>
/// <param name="Observations">Figures.</param>
/// <param name="Verdicts">Reported verdicts.</param>
/// <param name="CountClaims">Counts of indicators.</param>
/// <param name="Rejections">Numbers that became none of these.</param>
public sealed record DocumentCounts(int Observations, int Verdicts, int CountClaims, int Rejections);

/// <summary>
/// What is known of a document. Times, claims and the count of attempts are there only while it is not settled: a settled row follows from the blob alone.
/// A document whose blob is gone has no row, for the tables are a function of the blobs that are there, and a tombstone would tell of one that
/// is not; only where a run was overtaken (<see cref="UnsettledSince"/>) the row stays for a while, as <see cref="DocumentState.Deleted"/>.
/// </summary>
internal sealed record DocumentRow
{
    /// <summary>Which blob.</summary>
    public required DocumentId Id { get; init; }

    /// <summary>How it stands.</summary>
    public required DocumentState State { get; init; }

    /// <summary>ETag of the blob, without quotes, that the row speaks of; null where the blob is gone or was never seen.</summary>
    public string? Generation { get; init; }

    /// <summary>Media type that it was read as.</summary>
    public string? MediaType { get; init; }

    /// <summary>Length of the blob in bytes.</summary>
    public long? Length { get; init; }

    /// <summary>Title, at most 500 characters; a longer one ends in an ellipsis.</summary>
    public string? Title { get; init; }

    /// <summary>Date of publication or signing.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The area that it speaks for.</summary>
    public AreaReference? Area { get; init; }

    /// <summary>Why it stands so: of a rejection, a failure, or of a document that says nothing.</summary>
    public DocumentRejection? Reason { get; init; }

    /// <summary>Runs begun since the last one that ended; 0 for a settled document.</summary>
    public int Attempts { get; init; }

    /// <summary>How much was read.</summary>
    public DocumentCounts Counts { get; init; } = new(0, 0, 0, 0);

    /// <summary>How many numbers were refused, by reason.</summary>
    public ImmutableSortedDictionary<string, int> RejectionsByReason { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The first refusals with their places, at most <see cref="MostRejections"/>; <see cref="DocumentCounts.Rejections"/> tells how many there are.</summary>
    public ImmutableArray<Rejection> Rejections { get; init; } = [];

    /// <summary>Version of the extractor that read it.</summary>
    public string? ExtractorVersion { get; init; }

    /// <summary>Areas in whose partitions the document may have rows: its manifest. What it has there is written there (<see cref="DocumentFence"/>).</summary>
    public ImmutableSortedSet<string> Areas { get; init; } = ImmutableSortedSet<string>.Empty;

    /// <summary>The run that has the document; null once it ended.</summary>
    public string? Claim { get; init; }

    /// <summary>When that run began.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>When a run took the document from another that had not ended and may yet write; null where nobody may.</summary>
    public DateTimeOffset? UnsettledSince { get; init; }

    /// <summary>ETag of the row itself.</summary>
    public ETag ETag { get; init; }

    /// <summary>Most refusals that a row lists.</summary>
    public const int MostRejections = 200;

    /// <summary>Whether a run ended well for this generation and extractor.</summary>
    public bool IsSettledFor(string generation, string extractorVersion) =>
        State is DocumentState.Done or DocumentState.Rejected && Generation == generation && ExtractorVersion == extractorVersion;
}
