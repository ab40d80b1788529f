using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Ingest.Core.Documents.Docx;

/// <summary>The styles of a document by their ids, inheritance resolved.</summary>
internal sealed class StyleSheet
{
    private const int DeepestInheritance = 12;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private string? defaultFont;
    private string? defaultStyle;

    /// <summary>Reads the styles part; no styles where there is none.</summary>
    public static StyleSheet Read(OpenXmlPart? part)
    {
        var sheet = new StyleSheet();
        if (part is not null)
        {
            using var reader = WordXml.OpenSheet(part);
            sheet.Read(reader);
        }

        return sheet;
    }

    /// <summary>The style of a paragraph, or the default one.</summary>
    public WordStyle Resolve(string? id)
    {
        var style = new WordStyle();
        var next = id is not null && styles.ContainsKey(id) ? id : defaultStyle;
        for (var depth = 0; depth < DeepestInheritance && next is not null && styles.TryGetValue(next, out var parent); depth++)
        {
            style = Inherit(style, parent);
            next = parent.BasedOn;
        }

        return style with { Font = style.Font ?? defaultFont };
    }

    private static WordStyle Inherit(WordStyle style, WordStyle parent) => style with
    {
        Name = style.Name.Length > 0 ? style.Name : parent.Name,
        Outline = style.Outline ?? parent.Outline,
        Font = style.Font ?? parent.Font,
        IsBold = style.IsBold ?? parent.IsBold,
        IsHidden = style.IsHidden ?? parent.IsHidden,
        List = style.List ?? parent.List,
        ListLevel = style.ListLevel ?? parent.ListLevel,
    };

    private void Read(XmlReader reader)
    {
        string? id = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || !WordXml.IsWord(reader))
            {
                continue;
            }

            if (reader.LocalName == "style")
            {
                id = WordXml.Attribute(reader, "styleId") ?? string.Empty;
                styles[id] = new WordStyle();
                var isDefault = WordXml.Attribute(reader, "type") == "paragraph" && WordXml.Attribute(reader, "default") is "1" or "true";
                defaultStyle = isDefault ? id : defaultStyle;
            }
            else if (id is null)
            {
                defaultFont = reader.LocalName == "rFonts" ? Font(reader) ?? defaultFont : defaultFont;
            }
            else
            {
                styles[id] = ReadProperty(reader, styles[id]);
            }
        }
    }

    private static WordStyle ReadProperty(XmlReader reader, WordStyle style) => reader.LocalName switch
    {
        "name" => style with { Name = (WordXml.Value(reader) ?? string.Empty).ToLowerInvariant() },
        "basedOn" => style with { BasedOn = WordXml.Value(reader) },
        "outlineLvl" => style with { Outline = WordXml.Number(reader, 9) is var level and < 9 ? level : null },
        "rFonts" => style with { Font = Font(reader) ?? style.Font },
        "b" => style with { IsBold = WordXml.IsOn(reader) },
        "vanish" => style with { IsHidden = WordXml.IsOn(reader) },
        "numId" => style with { List = WordXml.Number(reader, 0) },
        "ilvl" => style with { ListLevel = WordXml.Number(reader, 0) },
        _ => style,
    };

    /// <summary>The font that an element names.</summary>
    public static string? Font(XmlReader reader) => WordXml.Attribute(reader, "ascii") ?? WordXml.Attribute(reader, "hAnsi");
}
