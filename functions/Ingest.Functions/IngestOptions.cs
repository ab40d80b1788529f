using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Functions;

/// <summary>Settings of the app, section <c>Ingest</c> (environment: <c>Ingest__MaximumDocumentBytes</c>).</summary>
public sealed class IngestOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Ingest";

    /// <summary>Largest document that is downloaded, in bytes; a larger one is rejected as <c>too-large</c>. Default 50 MiB.</summary>
    public long MaximumDocumentBytes { get; set; } = DocumentReader.DefaultMaximumLength;

    /// <summary>Most facts that one document may hold; one with more is rejected as <c>too-many-facts</c>. It bounds the rows that a single upload can cause.</summary>
    public int MaximumFacts { get; set; } = DocumentExtractor.DefaultMaximumFacts;

    /// <summary>How often a write is tried again when another writer was faster, before the fault goes to the host.</summary>
    public int MaximumTries { get; set; } = 30;

    /// <summary>How often a failed document is tried again by reconciliation, in runs since it last ended well.</summary>
    public int MaximumAttempts { get; set; } = 10;

    /// <summary>
    /// How long a run may live at most (the host's functionTimeout and some): a claim older than this is dead, and what it may have
    /// left behind can be swept up for good.
    /// </summary>
    public TimeSpan SettleAfter { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long reconciliation leaves a new blob to its event.</summary>
    public TimeSpan ReconcileGrace { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How many documents reconciliation and reprocessing work on at once.</summary>
    public int Parallelism { get; set; } = 4;

    /// <summary>How long one call of <c>reprocess</c> works before it answers with a link to go on.</summary>
    public TimeSpan ReprocessBudget { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether containers, queues and tables are created at start-up: on a developer's machine only, elsewhere they come from Bicep.</summary>
    public bool CreateStorage { get; set; }

    /// <summary>Base64 key (32 bytes or more) that signs continuation tokens; without one, a key of the platform or of this process.</summary>
    public string? ContinuationKey { get; set; }

    /// <summary>How long a continuation token is good.</summary>
    public TimeSpan ContinuationLifetime { get; set; } = TimeSpan.FromHours(1);
}
