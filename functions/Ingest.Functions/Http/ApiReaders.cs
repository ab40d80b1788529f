using Ingest.Functions.Ingestion;
using Ingest.Functions.Ledger;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Http;

/// <summary>What the endpoints read from, handed to the function classes as one: their constructors are public, for the host makes them, and the readers are not.</summary>
public sealed class ApiReaders
{
    internal ApiReaders(
        LedgerReader ledger, FactReader facts, ConflictReader conflicts, SummaryReader summaries, AreaIndex areas, DocumentStore documents, DocumentReprocessor reprocessor) =>
        (Ledger, Facts, Conflicts, Summaries, Areas, Documents, Reprocessor) = (ledger, facts, conflicts, summaries, areas, documents, reprocessor);

    internal LedgerReader Ledger { get; }

    internal FactReader Facts { get; }

    internal ConflictReader Conflicts { get; }

    internal SummaryReader Summaries { get; }

    internal AreaIndex Areas { get; }

    internal DocumentStore Documents { get; }

    internal DocumentReprocessor Reprocessor { get; }
}
