using Ingest.Functions.Storage;

namespace Ingest.Functions.Events;

/// <summary>An event that Event Grid delivered.</summary>
/// <param name="Type">Its type, such as <c>Microsoft.Storage.BlobCreated</c>.</param>
/// <param name="Document">The blob it speaks of; null where it speaks of none that is ingested.</param>
public sealed record BlobEvent(string Type, DocumentId? Document);
