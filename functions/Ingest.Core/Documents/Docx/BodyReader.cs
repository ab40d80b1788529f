using System.Collections.Frozen;
using System.Text;
using System.Xml;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Docx;

/// <summary>
/// Reads the body of a Word document forward, without a tree: paragraphs and tables with their places in the plain text that grows along. Changes are taken as accepted, hidden text is left
/// out, text boxes come before the paragraph that holds them.
/// </summary>
internal sealed class BodyReader(StyleSheet styles, NumberingSheet numbering, TableStack tables, StringBuilder plain)
{
    private static readonly FrozenSet<string> Skipped = new[]
    {
        "del", "moveFrom", "delText", "Fallback", "instrText", "sectPr", "tblPr", "tblGrid", "footnoteReference", "endnoteReference",
        "pPrChange", "rPrChange", "tcPrChange", "trPrChange", "tblPrChange",
    }.ToFrozenSet();

    private readonly Stack<ParagraphState> paragraphs = [];
    private bool inProperties;

    /// <summary>Reads a part, as far as there is room for what it holds.</summary>
    public void Read(XmlReader reader)
    {
        var more = reader.Read();
        while (more && tables.Rejection is null)
        {
            if (reader.NodeType == XmlNodeType.Element && IsLeftOut(reader))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                var isEmpty = reader.IsEmptyElement;
                Begin(reader);
                if (isEmpty)
                {
                    End(reader.LocalName);
                }
            }
            else if (reader.NodeType == XmlNodeType.EndElement && WordXml.IsWord(reader))
            {
                End(reader.LocalName);
            }

            more = reader.Read();
        }
    }

    private bool IsLeftOut(XmlReader reader)
    {
        // A deleted paragraph mark is an empty "del" inside the properties.
        if (reader.LocalName == "del" && inProperties && paragraphs.TryPeek(out var paragraph))
        {
            paragraph.IsJoined = true;
        }

        return Skipped.Contains(reader.LocalName) || (reader.LocalName is "footnote" or "endnote" && WordXml.Attribute(reader, "type") is "separator" or "continuationSeparator" or "continuationNotice");
    }

    private void Begin(XmlReader reader)
    {
        if (!WordXml.IsWord(reader) && reader.LocalName != "t")
        {
            return;
        }

        switch (reader.LocalName)
        {
            case "p":
                paragraphs.Push(new ParagraphState());
                inProperties = false;
                break;
            case "tbl" or "tr" or "tc":
                tables.Begin(reader.LocalName);
                break;
            case "gridSpan" or "vMerge" or "tblHeader":
                tables.ReadProperty(reader);
                break;
            default:
                if (paragraphs.TryPeek(out var paragraph))
                {
                    BeginInParagraph(reader, paragraph);
                }

                break;
        }
    }

    private void BeginInParagraph(XmlReader reader, ParagraphState paragraph)
    {
        if (reader.LocalName == "pPr")
        {
            inProperties = true;
        }
        else if (inProperties)
        {
            ParagraphProperties.Read(reader, paragraph);
        }
        else if (reader.LocalName == "t")
        {
            AppendText(reader, paragraph);
        }
        else
        {
            ParagraphProperties.ReadRun(reader, paragraph);
        }
    }

    private void AppendText(XmlReader reader, ParagraphState paragraph)
    {
        var style = paragraph.Style ??= styles.Resolve(paragraph.StyleId);
        if (reader.IsEmptyElement || (paragraph.RunHidden ?? style.IsHidden ?? false) || !reader.Read() || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
        {
            return;
        }

        var text = LegacyFont.Decode(reader.Value, paragraph.RunFont ?? style.Font);
        var letters = text.Count(c => !char.IsWhiteSpace(c));
        paragraph.Text.Append(text);
        paragraph.Letters += letters;
        paragraph.BoldLetters += (paragraph.RunBold ?? style.IsBold ?? false) ? letters : 0;
    }

    private void End(string name)
    {
        switch (name)
        {
            case "pPr":
                inProperties = false;
                break;
            case "p" when paragraphs.Count > 0:
                EndParagraph(paragraphs.Pop());
                break;
            case "tbl" or "tr" or "tc":
                tables.End(name);
                break;
        }
    }

    private void EndParagraph(ParagraphState paragraph)
    {
        var style = paragraph.Style ?? styles.Resolve(paragraph.StyleId);
        style = paragraph.Outline is { } outline ? style with { Outline = outline < 9 ? outline : null } : style;
        var start = plain.Length;
        plain.Append(paragraph.Text);
        var list = paragraph.List ?? style.List ?? 0;
        var level = paragraph.ListLevel ?? style.ListLevel ?? 0;
        tables.Add(new WordParagraph(start, plain.Length, style, list > 0 ? numbering.Marker(list, level) : MarkerKind.None, level, paragraph.Letters > 0 && paragraph.BoldLetters == paragraph.Letters));
        plain.Append(paragraph.IsJoined ? ' ' : '\n');
    }
}
