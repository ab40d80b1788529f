using System.Text;
using Ingest.Core.Tests.Documents.Docx;

namespace Ingest.Core.Tests.Documents;

/// <summary>Inputs that nobody wrote: pieces of markup, letters, marks and bytes in any order. INGEST_FUZZ may ask for more rounds.</summary>
public class HostileInputTests
{
    private const int Rounds = 400;

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=\"content\">", "</div>", "<table>", "<tr>", "<td rowspan=99999 colspan=-3>", "<th>", "</table>", "<li>", "<ul>", "<h1>", "</h1>", "<sup>", "<br>", "<b", "<!--", "-->",
        "<script>", "</script", "<a href='", "\"", ">", "&nbsp;", "&#0;", "&#x110000;", "&amp", "&", "|", "|---|", "\n", "\r\n", "\n\n", "  ", "\t", "#", "## ", "**", "*", "_", "[", "](", "[^1]: ", "![", "`", "```\n", "> ", "---\n", "===\n",
        "1. ", "1.1 ", "a) ", "- ", "+ ", "I. ", "Điều 1. ", "NGHỊ QUYẾT\n", "Ảnh: ", "Tin liên quan\n", "05/12/2023", "ngày 31 tháng 2 năm 2023", "date 2024-", "1.010,5", "%", "tỷ đồng", "thu ngân sách", "e\u0302\u0323", "\u0301", "\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
        "\u200B", "\u202E", "\u00AD", "\uFEFF", "\uD800", "\uDC00", "😀", "\u00A0", "\u2028", "…", "–", "©", "HuyÖn", "queá", "undefined\n", "\0", "\u0007", "0", "9", "İ", "ß", "ﬁ", "K",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Read_PiecesInAnyOrder_GivesADocumentThatMapsOrAReason(string name)
    {
        for (var seed = 0; seed < RoundCount(); seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (var i = random.Next(200); i >= 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(name, Encoding.UTF8.GetBytes(text.ToString()), seed);
        }
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.docx")]
    public void Read_AnyBytes_GivesADocumentThatMapsOrAReason(string name)
    {
        for (var seed = 0; seed < RoundCount(); seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Array.ForEach(Enumerable.Range(0, seed % 2 == 0 ? bytes.Length : 0).ToArray(), i => bytes[i] = (byte)(32 + (bytes[i] % 224)));
            Check(name, bytes, seed);
        }
    }

    [Fact]
    public void Read_DamagedPackage_GivesADocumentOrAReason()
    {
        var whole = new WordFile(WordFile.Paragraph("Thu 87 tỷ đồng.") + "<w:tbl>" + WordFile.Row("Chè", "5") + WordFile.Row("Sữa", "6") + "</w:tbl>").Save();
        for (var seed = 0; seed < RoundCount(); seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])whole.Clone();
            for (var i = random.Next(1, 12); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Check("a.docx", bytes, seed);
        }
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Read_MegabyteOfOneThing_GivesADocumentOrAReason(string name)
    {
        foreach (var piece in Pieces)
        {
            Check(name, Encoding.UTF8.GetBytes("Thu 5 tỷ.\n" + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))), 0, maps: false);
        }
    }

    private static int RoundCount() => int.TryParse(Environment.GetEnvironmentVariable("INGEST_FUZZ"), System.Globalization.CultureInfo.InvariantCulture, out var rounds) ? rounds : Rounds;

    private static void Check(string name, byte[] bytes, int seed, bool maps = true)
    {
        try
        {
            var result = Reading.Read(name, bytes);
            Assert.True(result.Document is not null ^ result.Rejection is not null);
            if (result.Document is { } document && maps)
            {
                Reading.AssertMapped(document);
            }
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"Seed {seed}, {name}: {e}");
        }
    }
}
