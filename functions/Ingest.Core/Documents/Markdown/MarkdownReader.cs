using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Reads Markdown as offices and converters write it: headings, bold lines that serve as headings, lists, pipe tables, paragraphs.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a text.</summary>
    public static ReadResult Read(string mediaType, string source)
    {
        var assembler = new DocumentAssembler();
        new MarkdownBlockReader(source, LineScanner.Scan(source), assembler).Read();
        return assembler.Build(mediaType, source);
    }
}
