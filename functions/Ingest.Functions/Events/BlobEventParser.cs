using System.Text.Json;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Events;

/// <summary>
/// Reads queue messages in the Event Grid schema (<c>eventType</c>, also as an array) and in the CloudEvents 1.0 schema (<c>type</c>). Which blob is
/// meant is read from <c>subject</c> (<c>/blobServices/default/containers/{container}/blobs/{name}</c>), which both have and which holds
/// the name unescaped; <c>data.url</c> would have it escaped and with the account's address.
/// </summary>
public static class BlobEventParser
{
    private const string Containers = "/containers/";
    private const string Blobs = "/blobs/";

    /// <summary>Reads a message.</summary>
    /// <exception cref="FormatException">It is neither schema.</exception>
    public static IReadOnlyList<BlobEvent> Parse(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            using JsonDocument json = JsonDocument.Parse(message);
            return json.RootElement.ValueKind is JsonValueKind.Array
                ? [.. json.RootElement.EnumerateArray().Select(ParseEvent)]
                : [ParseEvent(json.RootElement)];
        }
        catch (JsonException fault)
        {
            throw new FormatException("The message is no JSON, so it is no event of Event Grid.", fault);
        }
    }

    private static BlobEvent ParseEvent(JsonElement element)
    {
        string type = Text(element, "eventType") ?? Text(element, "type")
            ?? throw new FormatException("The message has neither eventType (Event Grid schema) nor type (CloudEvents schema).");
        if (type is not ("Microsoft.Storage.BlobCreated" or "Microsoft.Storage.BlobDeleted"))
        {
            return new(type, null);
        }

        string subject = Text(element, "subject") ?? throw new FormatException($"The {type} event has no subject.");
        return new(type, ParseSubject(subject) is { IsWatched: true } document ? document : null);
    }

    private static DocumentId? ParseSubject(string subject)
    {
        int container = subject.IndexOf(Containers, StringComparison.Ordinal);
        int blob = container < 0 ? -1 : subject.IndexOf(Blobs, container, StringComparison.Ordinal);
        if (blob < 0 || blob + Blobs.Length == subject.Length)
        {
            throw new FormatException("The event's subject names no blob.");
        }

        return new(subject[(container + Containers.Length)..blob], subject[(blob + Blobs.Length)..]);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
}
