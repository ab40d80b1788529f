using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>DOCX packages: whole, damaged, explosive, and pointing outside.</summary>
internal static class WordGenerators
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A document that Word would open.</summary>
    public static FuzzInput Valid(FuzzDice dice) => Save(Document(Body(dice)));

    /// <summary>A document of which bytes were overwritten or lost.</summary>
    public static FuzzInput Damaged(FuzzDice dice)
    {
        FuzzInput whole = Valid(dice);
        byte[] bytes = dice.Once(3) ? whole.Bytes[..(dice.Below(whole.Bytes.Length) + 1)] : whole.Bytes;
        for (int count = dice.Below(12); count > 0; count--)
        {
            bytes[dice.Below(bytes.Length)] = (byte)dice.Below(256);
        }

        return whole with { Bytes = bytes };
    }

    /// <summary>A package that is small and expands a thousandfold; now and then it lies about its size.</summary>
    public static FuzzInput Bomb(FuzzDice dice)
    {
        FuzzInput bomb = Save(Document("<w:p><w:r><w:t>" + new string((char)('0' + dice.Below(10)), dice.Once(5) ? 1_500_000 : 200_000 + dice.Below(200_000)) + "</w:t></w:r></w:p>"));
        return dice.Once(2) ? bomb : bomb with { Bytes = Lie(bomb.Bytes) };
    }

    /// <summary>Elements in each other, or attributes without end.</summary>
    public static FuzzInput Deep(FuzzDice dice)
    {
        string tag = dice.Pick(["w:tbl><w:tr><w:tc", "w:ins", "w:p", "w:txbxContent", "x"]);
        string end = string.Concat(tag.Split("><").Reverse().Select(name => $"</{name}>"));
        int depth = dice.Count();
        return Save(Document(new StringBuilder().Insert(0, $"<{tag}>", depth).Append(Paragraph(FuzzWords.Sentence(dice))).Append(new StringBuilder().Insert(0, end, depth)).ToString()));
    }

    /// <summary>A DTD with entities that double, or that fetch a file.</summary>
    public static FuzzInput Dtd(FuzzDice dice)
    {
        string declared = dice.Once(2)
            ? "<!ENTITY a \"0000000000\">" + string.Concat(Enumerable.Range('b', 20).Select(name => $"<!ENTITY {(char)name} \"&{(char)(name - 1)};&{(char)(name - 1)};\">"))
            : "<!ENTITY u SYSTEM \"file:///etc/hostname\">";
        return Save($"<!DOCTYPE d [{declared}]>" + Document("<w:p><w:r><w:t>&u;</w:t></w:r></w:p>"));
    }

    /// <summary>Relationships to files and hosts outside, and to addresses that are none.</summary>
    public static FuzzInput External(FuzzDice dice)
    {
        string target = dice.Pick(["file:///etc/hostname", "http://127.0.0.1:1/x", "mailto:a b@c", "http://[", "\\\\host\\share", "../../../x.xml", "%%%", ""]);
        string type = dice.Pick(["hyperlink", "attachedTemplate", "image", "styles", "numbering", "footnotes", "officeDocument", "oleObject"]);
        string mode = dice.Once(4) ? "" : " TargetMode=\"External\"";
        return Save(Document(Body(dice)), $"<Relationship Id=\"x\" Type=\"{Relationship}/{type}\" Target=\"{WebUtility.HtmlEncode(target)}\"{mode}/>");
    }

    private static string Body(FuzzDice dice)
    {
        var body = new StringBuilder();
        for (int count = dice.Below(5); count >= 0; count--)
        {
            body.Append(dice.Once(3)
                ? $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"{dice.Pick(["2", "-1", "99999", "x"])}\"/><w:vMerge/></w:tcPr>{Paragraph(FuzzWords.Figure(dice))}</w:tc><w:tc>{Paragraph(FuzzWords.Sentence(dice))}</w:tc></w:tr></w:tbl>"
                : Paragraph(FuzzWords.Sentence(dice)));
        }

        return body.ToString();
    }

    private static string Paragraph(string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-7\"/></w:numPr><w:outlineLvl w:val=\"400\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>";

    private static string Document(string body) => $"<w:document xmlns:w=\"{Main}\"><w:body>{body}</w:body></w:document>";

    private static FuzzInput Save(string document, string relationship = "")
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Relationship}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Write(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{relationship}</Relationships>");
            Write(archive, "word/document.xml", document);
        }

        return new("a.docx", stream.ToArray());
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero); // equal dice, equal bytes
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Declares, in the central directory, that every entry is 100 bytes long.</summary>
    private static byte[] Lie(byte[] package)
    {
        const uint Signature = 0x02014b50;
        const int LengthAt = 24;
        for (int i = 0; i + 46 < package.Length; i++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(i)) == Signature)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(package.AsSpan(i + LengthAt), 100);
            }
        }

        return package;
    }
}
