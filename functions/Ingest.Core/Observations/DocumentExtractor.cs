using Ingest.Core.Documents;

namespace Ingest.Core.Observations;

/// <summary>From a document that was read to all that it says. Pure, immutable and safe for any number of threads.</summary>
public sealed class DocumentExtractor
{
    /// <summary>Reads targets, results, verdicts and counts out of <paramref name="document"/>; every number is in the answer, with a reason where it became nothing.</summary>
    public Extraction Extract(SourceDocument document, DocumentContext context) => throw new NotImplementedException();
}
