using System.Collections.Immutable;
using Ingest.Core.Documents.Docx;
using Ingest.Core.Documents.Encodings;
using Ingest.Core.Documents.Html;
using Ingest.Core.Documents.Markdown;
using Ingest.Core.Documents.PlainText;

namespace Ingest.Core.Documents;

/// <summary>The one table of formats: a new format is a new row.</summary>
internal static class FormatTable
{
    /// <summary>The parser needs many times the size of a page in memory.</summary>
    private const long LargestPage = 10L * 1024 * 1024;

    private const string PlainText = "text/plain";
    private const string Html = "text/html";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>All formats.</summary>
    public static readonly ImmutableArray<Format> Formats =
    [
        new(PlainText, [], [".txt", ".text"], DocumentReader.DefaultMaximumLength, new TextFormatReader(PlainTextReader.Read)),
        new("text/markdown", ["text/x-markdown"], [".md", ".markdown"], DocumentReader.DefaultMaximumLength, new TextFormatReader(MarkdownReader.Read)),
        new(Html, ["application/xhtml+xml"], [".html", ".htm", ".xhtml"], LargestPage, new TextFormatReader(HtmlReader.Read, MetaCharset.Find)),
        new(Docx, ["application/vnd.ms-word.document.macroenabled.12"], [".docx", ".docm"], DocumentReader.DefaultMaximumLength, new DocxReader()),
    ];

    /// <summary>The extensions that are accepted, for messages.</summary>
    public static string Accepted { get; } = string.Join(", ", Formats.Select(format => format.Extensions[0]));

    /// <summary>
    /// The format of a document: by its media type where that is known and tells more than "text/plain", else by its extension, else by its first bytes. A page saved as .doc or .txt is a page all the same.
    /// </summary>
    public static Format? Find(string name, string? mediaType, ReadOnlySpan<byte> bytes)
    {
        var type = (mediaType ?? string.Empty).Split(';')[0].Trim().ToLowerInvariant();
        var extension = Path.GetExtension(name).ToLowerInvariant();
        var byName = Formats.FirstOrDefault(format => format.Extensions.Contains(extension));
        var byType = Formats.FirstOrDefault(format => format.MediaType == type || format.Aliases.Contains(type));
        var found = byType is null || (byType.MediaType == PlainText && byName is not null) ? byName : byType;
        var bySignature = FileSignature.IsZip(bytes) ? Docx : FileSignature.IsHtml(bytes) ? Html : null;
        return bySignature is not null && (found is null || bySignature == Docx || found.MediaType == PlainText) ? Formats.FirstOrDefault(format => format.MediaType == bySignature) : found;
    }

    /// <summary>The encoding that a media type declares, lower case; null if none.</summary>
    public static string? Charset(string? mediaType)
    {
        const string Key = "charset=";
        var at = mediaType?.IndexOf(Key, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : mediaType![(at + Key.Length)..].Split(';')[0].Trim().Trim('"', '\'').ToLowerInvariant();
    }
}
