using System.Globalization;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <summary>What a generation of a document comes to: its facts, and what its row will say. Pure.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="State">How the document will stand.</param>
/// <param name="Describe">Writes into the row what was read.</param>
internal sealed record DocumentReading(DocumentFacts Facts, DocumentState State, Func<DocumentRow, DocumentRow> Describe)
{
    private const int LongestTitle = 500;
    private const int LongestMessage = 2_000;

    /// <summary>A blob that is gone.</summary>
    public static DocumentReading Gone { get; } = new(DocumentFacts.None, DocumentState.Deleted, row => new()
    {
        Id = row.Id,
        State = DocumentState.Deleted,
        Areas = row.Areas,
        ETag = row.ETag,
    });

    /// <summary>A blob that cannot be read.</summary>
    public static DocumentReading Rejected(SourceBlob blob, string version, DocumentRejection reason) => new(
        DocumentFacts.None,
        DocumentState.Rejected,
        row => Blank(row, blob, version) with { State = DocumentState.Rejected, Reason = reason with { Message = Cut(reason.Message, LongestMessage) } });

    /// <summary>A blob that was read.</summary>
    public static DocumentReading Read(SourceBlob blob, string version, Interpretation interpretation, IngestOptions options)
    {
        if (interpretation.Extraction is not { } extraction)
        {
            return Rejected(blob, version, interpretation.Rejection ?? new("unreadable", "The document could not be read, and the reader did not say why."));
        }

        int count = extraction.Observations.Length + extraction.Verdicts.Length + extraction.Counts.Length;
        if (count > options.MaximumFacts)
        {
            return Rejected(blob, version, new(RejectionCodes.TooManyFacts, string.Create(
                CultureInfo.InvariantCulture, $"The document holds {count} facts, and {options.MaximumFacts} are allowed: split it.")));
        }

        string? title = extraction.Title is { } text ? Cut(text, LongestTitle) : null;
        DocumentFacts facts = DocumentFacts.From(blob.Id, new SourceReference(blob.Id.Path, blob.Id.Kind, extraction.Published, title), extraction);
        return facts.Oversized is { } row
            ? Rejected(blob, version, new("statement-too-large", $"A single statement of the document ({row.RowKey}) is too large to be stored: break the text into sentences."))
            : new(facts, DocumentState.Done, former => Described(Blank(former, blob, version), interpretation.MediaType, title, extraction));
    }

    private static DocumentRow Described(DocumentRow row, string? mediaType, string? title, Extraction extraction) => row with
    {
        State = DocumentState.Done,
        MediaType = mediaType,
        Title = title,
        Published = extraction.Published,
        Area = extraction.Area with { Name = Cut(extraction.Area.Name, LongestTitle) },
        Reason = extraction.Observations.IsEmpty
            ? new("no-observations", "The document was read, and no target or result was found in it.")
            : null,
        Counts = new(extraction.Observations.Length, extraction.Verdicts.Length, extraction.Counts.Length, extraction.RejectionsByReason.Values.Sum()),
        RejectionsByReason = extraction.RejectionsByReason,
        Rejections = [.. extraction.Rejections.Take(DocumentRow.MostRejections).Select(refused => refused with { Quote = Cut(refused.Quote, LongestTitle) })],
    };

    /// <summary>What every settled row says of its blob.</summary>
    private static DocumentRow Blank(DocumentRow row, SourceBlob blob, string version) => new()
    {
        Id = row.Id,
        State = row.State,
        Generation = blob.Generation,
        MediaType = blob.MediaType,
        Length = blob.Length,
        ExtractorVersion = version,
        Areas = row.Areas,
        ETag = row.ETag,
    };

    /// <summary>What is too long to show ends in an ellipsis; the document itself has it all.</summary>
    private static string Cut(string text, int most) => text.Length <= most
        ? text
        : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1), "…");
}
