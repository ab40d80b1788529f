using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Reads plain text: one pass over its lines, which become title, lead, headings, list items, captions and paragraphs by their shape and place.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a text.</summary>
    public static ReadResult Read(string mediaType, string source)
    {
        var paragraphs = LineJoiner.Join(source, LineScanner.Scan(source));
        var assembler = new DocumentAssembler();
        new LineReader(source, paragraphs, assembler).Read();
        return assembler.Build(mediaType, source);
    }
}
