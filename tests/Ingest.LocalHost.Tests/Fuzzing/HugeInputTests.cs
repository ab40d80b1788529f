using System.IO.Compression;
using System.Text;
using Ingest.LocalHost.Fuzzing;

namespace Ingest.LocalHost.Tests.Fuzzing;

/// <summary>Inputs at the size that attacks have: each ends as a document or as a rejection with its code.</summary>
public sealed class HugeInputTests
{
    private const int Depth = 100_000;

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("li")]
    [InlineData("td")]
    public async Task Extract_HundredThousandTagsDeep_EndsAsDocumentOrRejection(string tag) =>
        Assert.Contains(await EndAsync("a.html", Times($"<{tag}>", Depth) + "Thu 5 ha." + Times($"</{tag}>", Depth)), Endings);

    [Theory]
    [InlineData("&nbsp;")]
    [InlineData("&#x110000;")]
    [InlineData("&")]
    public async Task Extract_EntityFlood_EndsAsDocumentOrRejection(string entity) =>
        Assert.Contains(await EndAsync("a.html", "<p>" + Times(entity, 10 * Depth)), Endings);

    [Theory]
    [InlineData("9")]
    [InlineData("1.")]
    [InlineData("a\u0301\u0323 ")]
    [InlineData("\0")]
    public async Task Extract_HundredThousandOfOneThing_EndsAsDocumentOrRejection(string piece) =>
        Assert.Contains(await EndAsync("a.txt", "Trồng rừng 5 ha " + Times(piece, Depth)), Endings);

    [Fact]
    public async Task Extract_ZipBomb_IsTooLarge()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("word/document.xml").Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes < 100; megabytes++)
            {
                entry.Write(zeros);
            }
        }

        FuzzOutcome outcome = await FuzzSubject.RunAsync("bomb", 0, new("a.docx", stream.ToArray()), CancellationToken.None);

        Assert.Equal(("too-large", null), (outcome.Ending, outcome.Defect));
    }

    private static readonly string[] Endings = ["read", "statements", "no-text", "too-large", "binary", "invalid-encoding"];

    private static string Times(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static async Task<string> EndAsync(string name, string text)
    {
        FuzzOutcome outcome = await FuzzSubject.RunAsync("huge", 0, new(name, Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        Assert.Null(outcome.Defect);
        return outcome.Ending;
    }
}
