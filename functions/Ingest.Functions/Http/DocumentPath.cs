using Ingest.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ingest.Functions.Http;

/// <summary>
/// Which document a path names. Routing hands on a path that is decoded but for <c>%2F</c>, so a name that holds the letters <c>%2F</c> could not be told
/// from one with a slash: the path is therefore read as the client sent it, and decoded once.
/// </summary>
internal static class DocumentPath
{
    private const string Prefix = "/" + ApiRoutes.Documents + "/";
    private const string Replay = "/replay";

    /// <summary>The document of a path.</summary>
    /// <exception cref="ApiException">The container is not one that is ingested, or there is no name.</exception>
    public static DocumentId Read(HttpRequest request, string container, string? name)
    {
        string path = Sent(request) ?? $"{container}/{name}";
        return DocumentId.FromPath(path) is { IsWatched: true } document
            ? document
            : throw ApiException.NotFound($"such document: a path is /api/documents/{{{StorageNames.Articles}|{StorageNames.Resolutions}}}/{{name}}");
    }

    /// <summary>The document of a path that ends in <c>/replay</c>.</summary>
    /// <exception cref="ApiException">It does not.</exception>
    public static DocumentId ReadReplay(HttpRequest request, string container, string? name)
    {
        DocumentId document = Read(request, container, name);
        return document.Name.EndsWith(Replay, StringComparison.Ordinal) && document.Name.Length > Replay.Length
            ? document with { Name = document.Name[..^Replay.Length] }
            : throw ApiException.NotFound("such action: POST takes a document's path with /replay at its end");
    }

    private static string? Sent(HttpRequest request)
    {
        string target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string path = query < 0 ? target : target[..query];
        int start = path.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? null : Uri.UnescapeDataString(path[(start + Prefix.Length)..]);
    }
}
