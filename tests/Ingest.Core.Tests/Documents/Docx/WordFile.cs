using System.IO.Compression;
using System.Text;

namespace Ingest.Core.Tests.Documents.Docx;

/// <summary>Builds small DOCX packages.</summary>
internal sealed class WordFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, string> parts = [];
    private readonly List<string> relationships = [];

    public WordFile(string body) => Part("document", "document.main", $"<w:body>{body}</w:body>");

    public WordFile With(string name, string xml)
    {
        relationships.Add($"<Relationship Id=\"r{relationships.Count}\" Type=\"{Relationship}/{name}\" Target=\"{name}.xml\"/>");
        Part(name, name, xml);
        return this;
    }

    public WordFile WithLink(string target)
    {
        relationships.Add($"<Relationship Id=\"r{relationships.Count}\" Type=\"{Relationship}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] Save(string? prolog = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = string.Concat(parts.Keys.Select(name => $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{ContentType}{(name == "document" ? "document.main" : name)}+xml\"/>"));
            Write(archive, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{types}</Types>");
            Write(archive, "_rels/.rels", Relationships($"<Relationship Id=\"r0\" Type=\"{Relationship}/officeDocument\" Target=\"word/document.xml\"/>"));
            Write(archive, "word/_rels/document.xml.rels", Relationships(string.Concat(relationships)));
            foreach (var (name, xml) in parts)
            {
                Write(archive, $"word/{name}.xml", prolog + xml);
            }
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(cell => cell.StartsWith("<w:tc>", StringComparison.Ordinal) ? cell : Cell(cell))) + "</w:tr>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Relationships(string inner) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Part(string name, string kind, string xml)
    {
        var root = kind == "document.main" ? "document" : name;
        parts[name] = $"<w:{root} xmlns:w=\"{Word}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">{xml}</w:{root}>";
    }
}
