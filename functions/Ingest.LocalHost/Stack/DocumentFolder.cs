using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.Functions;
using Ingest.LocalHost.Commands;

namespace Ingest.LocalHost.Stack;

/// <summary>A folder with <c>articles</c> and <c>resolutions</c> below it, to be uploaded as it is.</summary>
internal static class DocumentFolder
{
    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".html"] = "text/html",
        [".htm"] = "text/html",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    /// <summary>The documents in the folder, in the order of their paths. Hidden files are left out.</summary>
    /// <exception cref="FriendlyException">The folder is missing or has no documents.</exception>
    public static IReadOnlyList<(FileInfo File, LocalDocument Document)> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FriendlyException($"There is no folder {folder}.");
        }

        List<(FileInfo, LocalDocument)> found = [];
        foreach (string container in (string[])[StorageNames.Articles, StorageNames.Resolutions])
        {
            string root = Path.Combine(folder, container);
            IEnumerable<string> files = Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [];
            found.AddRange(files
                .Select(file => (Path: file, Name: Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
                .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => (new FileInfo(file.Path), LocalDocument.In(container, file.Name))));
        }

        return found.Count > 0 ? found : throw new FriendlyException($"{folder} has no documents: they are looked for in its folders '{StorageNames.Articles}' and '{StorageNames.Resolutions}'.");
    }

    /// <summary>Uploads one document, replacing what is there.</summary>
    public static async Task UploadAsync(BlobServiceClient blobs, FileInfo file, LocalDocument document, CancellationToken cancellation)
    {
        BlobClient blob = blobs.GetBlobContainerClient(document.Container).GetBlobClient(document.Name);
        string mediaType = MediaTypes.GetValueOrDefault(file.Extension, "application/octet-stream");
        await blob.UploadAsync(file.FullName, new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = mediaType } }, cancellation);
    }
}
