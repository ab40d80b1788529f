using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Views;

/// <summary>A document as the API serves it.</summary>
/// <param name="Id">Id of the document: <c>/api/documents/id/{id}</c> finds it whatever its name.</param>
/// <param name="Container">Container of the blob.</param>
/// <param name="Name">Name of the blob.</param>
/// <param name="Kind">Whether it binds or tells.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reason">Why.</param>
/// <param name="Generation">ETag of the blob that this speaks of.</param>
/// <param name="MediaType">What it was read as.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Title">Title.</param>
/// <param name="Published">Date of publication.</param>
/// <param name="Area">The area that it speaks for.</param>
/// <param name="Areas">Ids of all areas that it says something of.</param>
/// <param name="Attempts">Runs since the last that ended well.</param>
/// <param name="Counts">How much was read.</param>
/// <param name="RejectionsByReason">How many numbers were refused, by reason.</param>
/// <param name="ExtractorVersion">Version that read it.</param>
/// <param name="Rejections">The first refusals with their places; absent in lists.</param>
public sealed record DocumentView(
    string Id,
    string Container,
    string Name,
    DocumentKind Kind,
    DocumentState State,
    DocumentRejection? Reason,
    string? Generation,
    string? MediaType,
    long? Length,
    string? Title,
    DateOnly? Published,
    AreaReference? Area,
    IReadOnlyCollection<string> Areas,
    int Attempts,
    DocumentCounts Counts,
    ImmutableSortedDictionary<string, int> RejectionsByReason,
    string? ExtractorVersion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Rejection>? Rejections)
{
    /// <summary>What is served of a row.</summary>
    internal static DocumentView Of(DocumentRow row, bool whole) => new(
        row.Id.Hash, row.Id.Container, row.Id.Name, row.Id.Kind, row.State, row.Reason, row.Generation, row.MediaType, row.Length, row.Title, row.Published, row.Area, row.Areas,
        row.Attempts, row.Counts, row.RejectionsByReason, row.ExtractorVersion, whole ? row.Rejections : null);
}
