using DocumentFormat.OpenXml.Packaging;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Docx;

/// <summary>The numbers and bullets of a document's lists.</summary>
internal sealed class NumberingSheet
{
    private readonly Dictionary<(int Definition, int Level), string> formats = [];
    private readonly Dictionary<int, int> definitions = [];

    /// <summary>Reads the numbering part; no lists where there is none.</summary>
    public static NumberingSheet Read(OpenXmlPart? part)
    {
        var sheet = new NumberingSheet();
        if (part is null)
        {
            return sheet;
        }

        using var reader = WordXml.OpenSheet(part);
        var (definition, level, list) = (-1, -1, -1);
        while (reader.Read())
        {
            if (reader.NodeType != System.Xml.XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "abstractNum":
                    definition = Id(WordXml.Attribute(reader, "abstractNumId"));
                    break;
                case "lvl":
                    level = Id(WordXml.Attribute(reader, "ilvl"));
                    break;
                case "numFmt":
                    sheet.formats.TryAdd((definition, level), WordXml.Value(reader) ?? "decimal");
                    break;
                case "num":
                    list = Id(WordXml.Attribute(reader, "numId"));
                    break;
                case "abstractNumId":
                    sheet.definitions[list] = WordXml.Number(reader, -1);
                    break;
            }
        }

        return sheet;
    }

    /// <summary>What stands before the items of a list level.</summary>
    public MarkerKind Marker(int list, int level) => formats.GetValueOrDefault((definitions.GetValueOrDefault(list, -1), level), "bullet") switch
    {
        "upperRoman" => MarkerKind.Roman,
        "upperLetter" => MarkerKind.Capital,
        "lowerLetter" => MarkerKind.Letter,
        "decimal" or "decimalZero" or "lowerRoman" => level switch { 0 => MarkerKind.Number, 1 => MarkerKind.Section, _ => MarkerKind.Subsection },
        _ => MarkerKind.Dot,
    };

    private static int Id(string? value) => int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : -1;
}
