using System.Globalization;
using System.Text;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

/// <summary>Whatever a blob is called: it is listed, has a row of its own, and its URL gives that row.</summary>
public sealed class BlobNameTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Text = "target forest ha-nam 2031 1 ha";

    private static readonly string[] Awkward =
    [
        "A.txt", "a.txt", "\u00e9.txt", "e\u0301.txt", "\u1ea1\u0302.txt", "\u1ead.txt", // differ by case, or by normalisation
        ".txt", "..txt", "ends.", "ends..", "a./b", "a /b", " a", "a ", // dots and spaces at either end
        "/leads", "//leads", "trails/", "trails//", "a//b", "leads", "trails", // slashes; the last two are what trimming would make of others
        "a\\b", "a#b", "a?b", "a/b", "a%2Fb", "a%b", "a+b", "a'b", "a~b", "a_b", "a_002Fb", "a&b=c", "replay", "x/replay", "id/0", // what keys and URLs have a meaning for
    ];

    /// <summary>Names of the greatest length: letters of one, two and three bytes, pairs of surrogates, and what a URL has to escape.</summary>
    private static readonly string[] Longest =
        [new('a', 1024), new('é', 1024), new string('ạ', 1023) + ".", string.Concat(Enumerable.Repeat("🌲", 512)), new('%', 1024), new string('ạ', 1023) + "!"];

    /// <summary>What Azurite, or the XML of a listing as Azurite writes it, does not take; it also takes a backslash for a slash.</summary>
    private static readonly string[] InMemoryOnly = ["a\u0001b", "a\u001fb", "a\u007fb", "a\u0085b", "a\ufffeb", "a\uffffb", "a\tb", "a\nb"];

    [Fact]
    public async Task GetDocument_AnyName_IsItsOwn()
    {
        await using IngestHarness app = await IngestHarness.StartInMemoryAsync();

        await EachIsItsOwnAsync(app, [.. Awkward, .. Longest, .. InMemoryOnly, .. OfEveryCategory()]);
    }

    [Fact]
    public async Task GetDocument_AnyNameOnAzurite_IsItsOwn()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        await EachIsItsOwnAsync(app, [.. Awkward.Where(name => !name.Contains('\\', StringComparison.Ordinal)), Longest[2], Longest[4]]);
    }

    [Fact]
    public void OfEveryCategory_Names_LackOnlyLoneSurrogates() => Assert.Equal(
        Enum.GetValues<UnicodeCategory>().Except([UnicodeCategory.Surrogate]),
        OfEveryCategory().Select(name => Rune.GetUnicodeCategory(name.EnumerateRunes().ElementAt(1))).Distinct().Order());

    /// <summary>One name by event, the next by the timer's listing: both ways lead to the same row.</summary>
    private static async Task EachIsItsOwnAsync(IngestHarness app, string[] names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            await app.UploadAsync("articles/" + names[i], $"title number {i}\n{Text}");
            if (i % 2 == 0)
            {
                Assert.Equal(IngestOutcome.Done, await app.IngestAsync("articles/" + names[i]));
            }
        }

        await app.ReconcileAsync();

        for (int i = 0; i < names.Length; i++)
        {
            string path = string.Join('/', names[i].Split('/').Select(Uri.EscapeDataString));
            HttpAnswer answer = await app.DocumentAsync("/api/documents/articles/" + path);
            Assert.True(answer.Status == 200, $"{i} {names[i]}: {answer.Status}");
            Assert.Equal((names[i], $"number {i}", "done"), (Text("name"), Text("title"), Text("state")));

            string? Text(string property) => answer.Json.GetProperty(property).GetString();
        }

        Assert.Equal(names.Length, await app.Documents.ListAsync(null, null, null, default).CountAsync());
    }

    /// <summary>A name for each category that characters may have, in and beyond the first plane.</summary>
    private static IEnumerable<string> OfEveryCategory() => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
        .Where(rune => rune.Value is not ('/' or 0)).GroupBy(rune => (Rune.GetUnicodeCategory(rune), rune.IsBmp))
        .Select(category => category.Skip(category.Count() / 2).First()).Select(rune => $"c{rune}.txt");
}
