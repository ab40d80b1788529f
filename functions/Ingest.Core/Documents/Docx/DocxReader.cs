using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Docx;

/// <summary>
/// Reads Word documents. The source that spans point into is the plain text: paragraphs end with a line feed, cells with a tab; footnotes come last; list numbers, headers and footers are not in it.
/// </summary>
internal sealed class DocxReader : IFormatReader
{
    /// <inheritdoc/>
    public ReadResult Read(DocumentContent content, string mediaType, string? charset)
    {
        try
        {
            var plain = new StringBuilder();
            var (items, rejection) = ReadPackage(content, plain);
            return rejection ?? Assemble(mediaType, plain, items);
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return new DocumentRejection(RejectionCodes.BrokenPackage, "The DOCX is damaged or no Word document; open it in Word, save it again and upload that.");
        }
    }

    /// <summary>What the package holds, and its plain text. The archive, pictures and all, is let go here.</summary>
    private static (List<WordItem> Items, DocumentRejection? Rejection) ReadPackage(DocumentContent content, StringBuilder plain)
    {
        var bytes = content.Take();
        if (PackageGuard.Check(bytes) is { } rejection)
        {
            return ([], rejection);
        }

        using var package = Open(bytes);
        if (package.MainDocumentPart is not { } main)
        {
            return ([], new(RejectionCodes.BrokenPackage, "The package has no main document; upload a DOCX that Word can open."));
        }

        var styles = StyleSheet.Read(main.StyleDefinitionsPart);
        var numbering = NumberingSheet.Read(main.NumberingDefinitionsPart);
        var items = new TableStack(plain);
        ReadPart(main, styles, numbering, items, plain);
        if (main.FootnotesPart is { } notes)
        {
            ReadPart(notes, styles, numbering, items, plain);
        }

        return (items.Items, items.Rejection);
    }

    private static ReadResult Assemble(string mediaType, StringBuilder plain, List<WordItem> items)
    {
        var source = plain.ToString();
        plain.Clear();
        var cells = new CellBudget();
        return DocumentAssembler.Assemble(mediaType, source, new WordBlocks(source, cells).Make(items), cells);
    }

    private static void ReadPart(OpenXmlPart part, StyleSheet styles, NumberingSheet numbering, TableStack items, StringBuilder plain)
    {
        using var reader = WordXml.Open(part);
        new BodyReader(styles, numbering, items, plain).Read(reader);
    }

    private static WordprocessingDocument Open(byte[] bytes)
    {
        try
        {
            return WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FormatException)
        {
            return WordprocessingDocument.Open(new MemoryStream(LinkCleaner.Clean(bytes), writable: false), isEditable: false);
        }
    }
}
