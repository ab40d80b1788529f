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
    public ReadResult Read(DocumentContent content)
    {
        var bytes = content.Take();
        try
        {
            return PackageGuard.Check(bytes) ?? Read(content.MediaType, bytes);
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or IOException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return new DocumentRejection(RejectionCodes.BrokenPackage, "The DOCX is damaged or no Word document; open it in Word, save it again and upload that.");
        }
    }

    private static ReadResult Read(string mediaType, byte[] bytes)
    {
        using var package = Open(bytes);
        if (package.MainDocumentPart is not { } main)
        {
            return new DocumentRejection(RejectionCodes.BrokenPackage, "The package has no main document; upload a DOCX that Word can open.");
        }

        var plain = new StringBuilder();
        var styles = StyleSheet.Read(main.StyleDefinitionsPart);
        var numbering = NumberingSheet.Read(main.NumberingDefinitionsPart);
        var items = ReadPart(main, styles, numbering, plain);
        if (main.FootnotesPart is { } notes)
        {
            items.AddRange(ReadPart(notes, styles, numbering, plain));
        }

        var source = plain.ToString();
        var assembler = new DocumentAssembler();
        new RoleAssigner(new WordBlocks(source).Make(items), assembler).Assign();
        return assembler.Build(mediaType, source);
    }

    private static List<WordItem> ReadPart(OpenXmlPart part, StyleSheet styles, NumberingSheet numbering, StringBuilder plain)
    {
        using var reader = WordXml.Open(part);
        return new BodyReader(styles, numbering, plain).Read(reader);
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
