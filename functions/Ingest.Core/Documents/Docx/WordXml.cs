using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Ingest.Core.Documents.Docx;

/// <summary>Opens the parts of a package for reading forward: no DTD, nothing fetched from outside.</summary>
internal static class WordXml
{
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A longer list of styles or numberings, in characters, is damaged or meant to fill the memory.</summary>
    private const long LongestSheet = 8_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private static readonly XmlReaderSettings SheetSettings = Bounded(LongestSheet);

    /// <summary>Opens a part that holds text.</summary>
    public static XmlReader Open(OpenXmlPart part) => Open(part, Settings);

    /// <summary>Opens a part that is kept in memory: styles, numberings.</summary>
    /// <exception cref="XmlException">While it is read: it is too long.</exception>
    public static XmlReader OpenSheet(OpenXmlPart part) => Open(part, SheetSettings);

    /// <summary>Whether the reader stands on an element of WordprocessingML.</summary>
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    /// <summary>The attribute w:val; null if there is none.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    /// <summary>An attribute of WordprocessingML.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    /// <summary>A switch such as w:b, which is on unless its value says otherwise.</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");

    /// <summary>A number in w:val; the given one where it is missing or no number.</summary>
    public static int Number(XmlReader reader, int otherwise) => int.TryParse(Value(reader), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static XmlReader Open(OpenXmlPart part, XmlReaderSettings settings) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), settings);

    private static XmlReaderSettings Bounded(long length)
    {
        var settings = Settings.Clone();
        settings.MaxCharactersInDocument = length;
        return settings;
    }
}
