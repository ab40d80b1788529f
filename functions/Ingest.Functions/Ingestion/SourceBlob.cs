using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ingestion;

/// <summary>A blob of one generation.</summary>
internal sealed class SourceBlob
{
    private readonly BlobClient client;
    private readonly BlobProperties properties;

    private SourceBlob(DocumentId id, BlobClient client, BlobProperties properties) => (Id, this.client, this.properties) = (id, client, properties);

    /// <summary>Which blob.</summary>
    public DocumentId Id { get; }

    /// <summary>Its ETag without quotes (listings have it so).</summary>
    public string Generation => Normalize(properties.ETag);

    /// <summary>Length in bytes.</summary>
    public long Length => properties.ContentLength;

    /// <summary>When it was last written.</summary>
    public DateTimeOffset LastModified => properties.LastModified;

    /// <summary>Media type that the uploader gave; null where it is the one that clients send for want of a better.</summary>
    public string? MediaType => properties.ContentType is null or "" or "application/octet-stream" or "application/x-www-form-urlencoded" ? null : properties.ContentType;

    /// <summary>What is known of the document besides its text.</summary>
    public DocumentContext Context => new(
        Id.Kind,
        Id.Name,
        Metadata("area"),
        DateOnly.TryParseExact(Metadata("published"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null);

    /// <summary>The blob as it is now, or null where it (or its container) is not.</summary>
    public static async Task<SourceBlob?> FindAsync(BlobServiceClient blobs, DocumentId id, CancellationToken cancellation)
    {
        BlobClient client = blobs.GetBlobContainerClient(id.Container).GetBlobClient(id.Name);
        try
        {
            return new(id, client, await client.GetPropertiesAsync(cancellationToken: cancellation).ConfigureAwait(false));
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Opens exactly this generation; also a reading that was broken off goes on with it or not at all.</summary>
    /// <returns>Null where the blob is another by now, or gone.</returns>
    public async Task<Stream?> TryOpenAsync(CancellationToken cancellation)
    {
        try
        {
            var options = new BlobDownloadOptions { Conditions = new() { IfMatch = properties.ETag } };
            return (await client.DownloadStreamingAsync(options, cancellation).ConfigureAwait(false)).Value.Content;
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>An ETag without quotes and weakness mark.</summary>
    public static string Normalize(ETag tag)
    {
        string text = tag.ToString();
        return (text.StartsWith("W/", StringComparison.Ordinal) ? text[2..] : text).Trim('"');
    }

    /// <summary>Metadata names know no case; values travel in headers, so what is not ASCII comes percent-encoded.</summary>
    private string? Metadata(string name) => properties.Metadata
        .Where(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(pair.Value))
        .Select(pair => Uri.UnescapeDataString(pair.Value).Trim())
        .FirstOrDefault();
}
