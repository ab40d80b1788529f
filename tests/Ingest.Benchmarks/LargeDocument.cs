using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Ingest.Core.Text;
using Ingest.Testing;

namespace Ingest.Benchmarks;

/// <summary>A document of any length, made of the samples again and again and written piece by piece, so that nobody holds it.</summary>
/// <param name="FileName">Its name, whose extension is its format.</param>
/// <param name="Longest">Length beyond which its format is not read, in bytes.</param>
/// <param name="Head">How it begins.</param>
/// <param name="Part">What is repeated.</param>
/// <param name="Tail">How it ends.</param>
internal sealed record LargeDocument(string FileName, long Longest, string Head, string Part, string Tail)
{
    private const long Unbounded = long.MaxValue;
    private const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>One of each kind that takes room in a way of its own.</summary>
    public static ImmutableArray<LargeDocument> All { get; } =
    [
        new("text.txt", Unbounded, "", Samples("articles", "*.txt"), ""),
        new("decomposed.txt", Unbounded, "", ComposedForm.Decompose(Samples("articles", "*.txt")), ""),
        new("ascii.txt", Unbounded, "", "Nam 2024 trong moi 1.200 ha rung; ty le che phu 35,5%; them 12 xa dat chuan; san luong 48.000 tan; thu 7,25 ty dong; ngay 3/4/2024 con 61%. Nhan dan phan khoi thi dua san xuat, doanh nghiep them don hang va viec lam.\n", ""),
        new("resolution.md", Unbounded, "", Samples("resolutions", "*.md"), ""),
        new("table.md", Unbounded, "| Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Ước 2024 |\n|---|---|---|---|\n", "| Sản lượng lương thực | tấn | 271.000 | 268.500 |\n", ""),
        new("page.html", 10 * 1024 * 1024, "<html><body><h1>Tin</h1><div>", Marked("<p>", Samples("articles", "*.txt"), "</p>\n"), "</div></body></html>"),
        new("table.html", 10 * 1024 * 1024, "<html><body><h1>Biểu</h1><table>", "<tr><td>Sản lượng lương thực có hạt toàn tỉnh</td><td>tấn</td><td>271.000</td></tr>\n", "</table></body></html>"),
        new("report.docx", 60 * 1024 * 1024, $"<w:document xmlns:w=\"{WordNamespace}\"><w:body>", Marked("<w:p><w:r><w:t>", Samples("articles", "*.txt"), "</w:t></w:r></w:p>"), "</w:body></w:document>"),
    ];

    /// <summary>Writes at most so many bytes, or as many as the format allows; of a DOCX the length is that of its text part.</summary>
    public void Write(Stream output, long length)
    {
        if (!FileName.EndsWith(".docx", StringComparison.Ordinal))
        {
            WriteText(output, length);
            return;
        }

        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        using Stream body = archive.CreateEntry("word/document.xml").Open();
        WriteText(body, length);
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private void WriteText(Stream output, long length)
    {
        byte[] part = Encoding.UTF8.GetBytes(Part);
        output.Write(Encoding.UTF8.GetBytes(Head));
        for (long written = Head.Length + Tail.Length + part.Length; written < Math.Min(length, Longest); written += part.Length)
        {
            output.Write(part);
        }

        output.Write(Encoding.UTF8.GetBytes(Tail));
    }

    private static string Samples(string folder, string pattern) => string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Samples", folder), pattern)
        .Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file) + "\n\n"));

    private static string Marked(string before, string text, string after) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => before + line + after));
}
