using System.Xml;

namespace Ingest.Core.Documents.Docx;

/// <summary>The properties of paragraphs and runs that matter for reading.</summary>
internal static class ParagraphProperties
{
    /// <summary>Reads an element inside the properties of a paragraph.</summary>
    public static void Read(XmlReader reader, ParagraphState paragraph)
    {
        switch (reader.LocalName)
        {
            case "pStyle":
                paragraph.StyleId = WordXml.Value(reader);
                break;
            case "numId":
                paragraph.List = WordXml.Number(reader, 0);
                break;
            case "ilvl":
                paragraph.ListLevel = WordXml.Number(reader, 0);
                break;
            case "outlineLvl":
                paragraph.Outline = WordXml.Number(reader, 9);
                break;
        }
    }

    /// <summary>Reads an element of a run: its properties, and the characters that are elements.</summary>
    public static void ReadRun(XmlReader reader, ParagraphState paragraph)
    {
        switch (reader.LocalName)
        {
            case "r":
                paragraph.BeginRun();
                break;
            case "b":
                paragraph.RunBold = WordXml.IsOn(reader);
                break;
            case "vanish":
                paragraph.RunHidden = WordXml.IsOn(reader);
                break;
            case "rFonts":
                paragraph.RunFont = StyleSheet.Font(reader);
                break;
            case "tab" or "ptab":
                paragraph.Text.Append('\t');
                break;
            case "br" or "cr":
                paragraph.Text.Append('\n');
                break;
            case "noBreakHyphen":
                paragraph.Text.Append('-');
                break;
        }
    }
}
