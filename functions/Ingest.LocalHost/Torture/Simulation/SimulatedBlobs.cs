using System.Globalization;
using System.Xml.Linq;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>A blob.</summary>
internal sealed record StoredBlob(string ETag, DateTimeOffset Modified, string MediaType, ReadOnlyMemory<byte> Content, IReadOnlyList<(string Name, string Value)> Metadata);

/// <summary>The blob service, as far as Ingest uses it.</summary>
/// <param name="clock">Clock of the times of modification.</param>
internal sealed class SimulatedBlobs(TimeProvider clock)
{
    private readonly Dictionary<string, SortedDictionary<string, StoredBlob>> containers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Container, string Name, string Block), ReadOnlyMemory<byte>> blocks = [];
    private long version;

    /// <summary>Most blobs of a page of a listing.</summary>
    public int PageSize { get; set; } = 5000;

    /// <summary>Answers a request.</summary>
    public StorageAnswer Handle(StorageRequest request)
    {
        try
        {
            string[] path = request.Resource.Split('/', 2);
            return path.Length == 1 || request.Query("restype") == "container" ? HandleContainer(request, path[0]) : HandleBlob(request, path[0], path[1]);
        }
        catch (StorageFault fault)
        {
            return Refuse(fault.Status, fault.Code);
        }
    }

    /// <summary>An exact copy.</summary>
    public SimulatedBlobs Clone(TimeProvider time)
    {
        var copy = new SimulatedBlobs(time) { PageSize = PageSize, version = version };
        foreach ((string name, SortedDictionary<string, StoredBlob> blobs) in containers)
        {
            copy.containers.Add(name, new(blobs, StringComparer.Ordinal));
        }

        return copy;
    }

    /// <summary>Container and name of every blob.</summary>
    public IEnumerable<(string Container, string Name)> List() => containers.SelectMany(container => container.Value.Keys.Select(name => (container.Key, name)));

    private StorageAnswer HandleContainer(StorageRequest request, string name) => (request.Method, request.Query("comp")) switch
    {
        ("PUT", null) => containers.TryAdd(name, new(StringComparer.Ordinal))
            ? new(201, default, ("ETag", NextTag()), ("Last-Modified", Rfc(clock.GetUtcNow())))
            : throw new StorageFault(409, "ContainerAlreadyExists"),
        ("GET", "list") => BlobListing.Write(Container(name), request, PageSize),
        _ => throw StorageFault.Unknown($"{request.Method} {request.Uri}"),
    };

    private StorageAnswer HandleBlob(StorageRequest request, string container, string name)
    {
        var blobs = Container(container);
        switch (request.Method)
        {
            case "PUT" when request.Query("comp") is null:
                return Put(request, blobs, name, request.Body);
            case "PUT" when request.Query("comp") is "block":
                blocks[(container, name, request.Query("blockid")!)] = request.Body;
                return new(201, default);
            case "PUT" when request.Query("comp") is "blocklist":
                return Put(request, blobs, name, Join(container, name, request.Body));
            case "DELETE":
                return blobs.Remove(name) ? new(202, default) : throw new StorageFault(404, "BlobNotFound");
            case "GET" or "HEAD" when request.Query("comp") is null:
                return blobs.GetValueOrDefault(name) is not { } blob
                    ? Refuse(404, "BlobNotFound")
                    : request.Header("If-Match") is { } tag && tag != "*" && tag != blob.ETag ? Refuse(412, "ConditionNotMet") : Read(request, blob);
            default:
                throw StorageFault.Unknown($"{request.Method} {request.Uri}");
        }
    }

    /// <summary>The blocks that a list names, one after another.</summary>
    private byte[] Join(string container, string name, ReadOnlyMemory<byte> list) =>
        [.. XElement.Load(new MemoryStream(list.ToArray())).Elements().SelectMany(id =>
            blocks.TryGetValue((container, name, id.Value), out ReadOnlyMemory<byte> block) ? block.ToArray() : throw new StorageFault(400, "InvalidBlockList"))];

    private StorageAnswer Put(StorageRequest request, SortedDictionary<string, StoredBlob> blobs, string name, ReadOnlyMemory<byte> content)
    {
        if (request.Header("If-None-Match") == "*" && blobs.ContainsKey(name))
        {
            throw new StorageFault(409, "BlobAlreadyExists");
        }

        const string prefix = "x-ms-meta-";
        List<(string, string)> metadata =
            [.. request.Headers.Where(header => header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(header => (header.Key, header.Value))];
        string mediaType = request.Header("x-ms-blob-content-type") ?? request.Header("Content-Type") ?? "application/octet-stream";
        StoredBlob blob = blobs[name] = new(NextTag(), clock.GetUtcNow(), mediaType, content, metadata);
        return new(201, default, ("ETag", blob.ETag), ("Last-Modified", Rfc(blob.Modified)), ("x-ms-request-server-encrypted", "false"));
    }

    private static StorageAnswer Read(StorageRequest request, StoredBlob blob)
    {
        string? range = request.Header("x-ms-range") ?? request.Header("Range");
        int length = blob.Content.Length, start = 0, end = length;
        if (range is not null)
        {
            string[] ends = range["bytes=".Length..].Split('-');
            start = int.Parse(ends[0], CultureInfo.InvariantCulture);
            end = ends[1].Length == 0 ? length : Math.Min(length, int.Parse(ends[1], CultureInfo.InvariantCulture) + 1);
            if (start >= length)
            {
                throw new StorageFault(416, "InvalidRange");
            }
        }

        (string, string)[] headers =
        [
            ("ETag", blob.ETag), ("Last-Modified", Rfc(blob.Modified)), ("Content-Type", blob.MediaType), ("x-ms-blob-type", "BlockBlob"),
            ("Accept-Ranges", "bytes"), ("x-ms-creation-time", Rfc(blob.Modified)), .. blob.Metadata,
        ];
        return request.Method == "HEAD"
            ? new(200, default, [.. headers, ("Content-Length", length.ToString(CultureInfo.InvariantCulture))])
            : range is null
                ? new(200, blob.Content, headers)
                : new(206, blob.Content[start..end], [.. headers, ("Content-Range", $"bytes {start}-{end - 1}/{length}")]);
    }

    private static StorageAnswer Refuse(int status, string code) => new(status, default, ("x-ms-error-code", code));

    private SortedDictionary<string, StoredBlob> Container(string name) => containers.GetValueOrDefault(name) ?? throw new StorageFault(404, "ContainerNotFound");

    private string NextTag() => $"\"0x8D{++version:X13}\"";

    private static string Rfc(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);
}
