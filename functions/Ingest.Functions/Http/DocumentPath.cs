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
    private const string ById = "id/";
    private const int HashLength = 64;

    /// <summary>The document of a path: <c>{container}/{name}</c>, or <c>id/{id}</c> for names so long that no URL carries them.</summary>
    /// <exception cref="ApiException">There is no such document, or can be none.</exception>
    public static Task<DocumentId> FindAsync(HttpRequest request, string container, string? name, DocumentStore documents, CancellationToken cancellation) =>
        ResolveAsync(Sent(request) ?? $"{container}/{name}", documents, cancellation);

    /// <summary>The document of a path that ends in <c>/replay</c>.</summary>
    /// <exception cref="ApiException">It does not, or there is no such document.</exception>
    public static Task<DocumentId> FindReplayAsync(HttpRequest request, string container, string? name, DocumentStore documents, CancellationToken cancellation)
    {
        string path = Sent(request) ?? $"{container}/{name}";
        return path.EndsWith(Replay, StringComparison.Ordinal)
            ? ResolveAsync(path[..^Replay.Length], documents, cancellation)
            : throw ApiException.NotFound("such action: POST takes a document's path with /replay at its end");
    }

    private static async Task<DocumentId> ResolveAsync(string path, DocumentStore documents, CancellationToken cancellation)
    {
        if (path.StartsWith(ById, StringComparison.Ordinal))
        {
            string hash = path[ById.Length..];
            DocumentRow? row = hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower)
                ? await documents.FindAsync(hash, cancellation).ConfigureAwait(false)
                : null;
            return row?.Id ?? throw ApiException.NotFound("document of this id");
        }

        return DocumentId.FromPath(path) is { IsWatched: true } document
            ? document
            : throw ApiException.NotFound($"such document: a path is /api/documents/{{{StorageNames.Articles}|{StorageNames.Resolutions}}}/{{name}} or /api/documents/id/{{id}}");
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
