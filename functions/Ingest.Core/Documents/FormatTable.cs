using System.Collections.Immutable;
using Ingest.Core.Documents.Markdown;
using Ingest.Core.Documents.PlainText;

namespace Ingest.Core.Documents;

/// <summary>The one table of formats: a new format is a new row.</summary>
internal static class FormatTable
{
    /// <summary>All formats.</summary>
    public static readonly ImmutableArray<Format> Formats =
    [
        new("text/plain", [], [".txt", ".text"], PlainTextReader.Read),
        new("text/markdown", ["text/x-markdown"], [".md", ".markdown"], MarkdownReader.Read),
    ];

    /// <summary>The format of a document: by its media type where that is known and tells more than "text/plain", else by its extension.</summary>
    public static Format? Find(string name, string? mediaType)
    {
        var type = (mediaType ?? string.Empty).Split(';')[0].Trim().ToLowerInvariant();
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var byName = Formats.FirstOrDefault(format => format.Extensions.Contains(extension));
        var byType = Formats.FirstOrDefault(format => format.MediaType == type || format.Aliases.Contains(type));
        return byType is null || (byType.MediaType == "text/plain" && byName is not null) ? byName : byType;
    }
}
