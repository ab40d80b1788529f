using Ingest.Functions.Ingestion;

namespace Ingest.Functions.Views;

/// <summary>What became of a document that was read again.</summary>
/// <param name="Container">Container of the blob.</param>
/// <param name="Name">Name of the blob.</param>
/// <param name="Outcome">What the run did; null where it failed, and the document's row or the log says why.</param>
public sealed record ReplayView(string Container, string Name, IngestOutcome? Outcome);
