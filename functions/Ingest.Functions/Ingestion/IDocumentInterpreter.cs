using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Functions.Ingestion;

/// <summary>What became of a document's bytes: exactly one of extraction and rejection.</summary>
/// <param name="MediaType">What it was read as, if it was.</param>
/// <param name="Extraction">What it says.</param>
/// <param name="Rejection">Why it cannot be read.</param>
public sealed record Interpretation(string? MediaType, Extraction? Extraction, DocumentRejection? Rejection);

/// <summary>From bytes to facts, as far as the handler needs it: a seam for tests around <see cref="DocumentReader"/> and <see cref="DocumentExtractor"/>.</summary>
public interface IDocumentInterpreter
{
    /// <summary>Changes with what the same bytes are taken to say: <c>reprocess</c> goes by it.</summary>
    string Version { get; }

    /// <summary>Reads a document.</summary>
    Task<Interpretation> InterpretAsync(DocumentContext context, string? mediaType, Stream stream, CancellationToken cancellation);
}

/// <inheritdoc/>
public sealed class DocumentInterpreter(DocumentReader reader, DocumentExtractor extractor) : IDocumentInterpreter
{
    /// <inheritdoc/>
    public string Version { get; } = typeof(DocumentExtractor).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <inheritdoc/>
    public async Task<Interpretation> InterpretAsync(DocumentContext context, string? mediaType, Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        ReadResult read = await reader.ReadAsync(context.Name, mediaType, stream, cancellation).ConfigureAwait(false);
        if (read.Document is not { } document)
        {
            return new(null, null, read.Rejection);
        }

        Extraction extraction = extractor.Extract(document, context);
        return extraction.Refusal is { } refusal ? new(null, null, refusal) : new(document.MediaType, extraction, null);
    }
}
