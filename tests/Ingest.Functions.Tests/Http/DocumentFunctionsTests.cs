using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

public sealed class DocumentFunctionsTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task ListDocuments_States_EachDocumentOnce()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        for (int i = 0; i < 20; i++)
        {
            await app.PutAsync($"articles/{i}.txt", i < 15 ? "target forest ha-nam 2031 1 ha" : "reject binary");
        }

        List<string?> names = [];
        for (string? next = "/api/documents?pageSize=7&state=done"; next is not null;)
        {
            HttpAnswer page = await app.DocumentsAsync(next);
            names.AddRange(page.Items.Select(row => row.GetProperty("name").GetString()));
            next = page.NextLink;
        }

        Assert.Equal(Enumerable.Range(0, 15).Select(i => $"{i}.txt").Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        HttpAnswer rejected = await app.DocumentsAsync("/api/documents?state=rejected");
        Assert.All(rejected.Items, row => Assert.Equal("binary", row.GetProperty("reason").GetProperty("code").GetString()));
        Assert.Equal(5, rejected.Items.Count);
    }

    [Theory]
    [InlineData("plain.txt")]
    [InlineData("a/b/c.txt")]
    [InlineData("tỉnh Đắk Lắk/kế hoạch.txt")]
    [InlineData("100% #1 + 'x' & y?z.txt")]
    [InlineData("percent%2Fslash.txt")]
    [InlineData("back\\slash~tilde_under.txt")]
    [InlineData("re\u0301sume\u0301.txt")]
    [InlineData("r\u00e9sum\u00e9.txt")]
    [InlineData("replay")]
    public async Task GetDocument_AwkwardName_IsFoundByItsUrl(string name)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync("articles/" + name, "target forest ha-nam 2031 1 ha");

        string path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
        HttpAnswer answer = await app.DocumentAsync($"/api/documents/articles/{path}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(name, answer.Json.GetProperty("name").GetString());
        HttpAnswer listed = await app.DocumentsAsync($"/api/documents?container=articles&name={Uri.EscapeDataString(name)}");
        Assert.Equal(name, Assert.Single(listed.Items).GetProperty("name").GetString());
    }

    [Fact]
    public async Task GetDocument_LongestName_IsFoundByItsId()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        string name = new string('ạ', 1020) + ".txt";
        await app.PutAsync("articles/" + name, "target forest ha-nam 2031 1 ha");
        string id = Assert.Single((await app.DocumentsAsync("/api/documents")).Items).GetProperty("id").GetString()!;

        Assert.Equal(name, (await app.DocumentAsync($"/api/documents/id/{id}")).Json.GetProperty("name").GetString());
        Assert.Equal(200, (await PostAsync(app, $"/api/documents/id/{id}/replay")).Status);
        Assert.Equal(404, (await app.DocumentAsync($"/api/documents/id/{id[1..]}0")).Status);
        Assert.Equal(404, (await app.DocumentAsync("/api/documents/id/..")).Status);
    }

    [Fact]
    public async Task ListDocuments_NamesThatDifferByCaseOrNormalisation_AreDifferentDocuments()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        foreach (string name in new[] { "A.txt", "a.txt", "é.txt", "e\u0301.txt" })
        {
            await app.PutAsync("articles/" + name, "nothing");
        }

        Assert.Equal(4, (await app.DocumentsAsync("/api/documents")).Items.Count);
    }

    [Theory]
    [InlineData("/api/documents/articles/absent.txt")]
    [InlineData("/api/documents/secrets/plain.txt")]
    [InlineData("/api/documents/articles/")]
    public async Task GetDocument_Absent_IsAProblem(string target)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        Assert.Equal((404, "not-found"), ((await app.DocumentAsync(target)).Status, (await app.DocumentAsync(target)).Code));
    }

    [Fact]
    public async Task ReplayDocument_FailedDocument_IsReadAgain()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.UploadAsync("articles/x/a.txt", "target forest ha-nam 2031 1 ha");
        app.Interpreter.OnRead = _ => throw new InvalidOperationException("Not today.");
        await Assert.ThrowsAsync<InvalidOperationException>(() => app.IngestAsync("articles/x/a.txt"));
        app.Interpreter.OnRead = _ => Task.CompletedTask;

        HttpAnswer answer = await PostAsync(app, "/api/documents/articles/x/a.txt/replay");

        Assert.Equal((200, "done"), (answer.Status, answer.Json.GetProperty("outcome").GetString()));
        Assert.Equal(404, (await PostAsync(app, "/api/documents/articles/x/a.txt")).Status);
        Assert.Equal(404, (await PostAsync(app, "/api/documents/articles/absent.txt/replay")).Status);
    }

    [Fact]
    public async Task ReprocessDocuments_InSteps_ReadsWhatAnOlderExtractorRead()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        for (int i = 0; i < 5; i++)
        {
            await app.PutAsync($"articles/{i}.txt", "target forest ha-nam 2031 1 ha");
        }

        app.Interpreter.Version = "2.0.0";
        await app.PutAsync("articles/new.txt", "target forest ha-nam 2031 1 ha");
        int read = 0;
        for (string? next = "/api/documents/reprocess?extractorBefore=2.0.0&pageSize=2"; next is not null;)
        {
            HttpAnswer answer = await app.CallAsync(next, request => app.Make<DocumentFunctions>().ReprocessDocumentsAsync(request), null, "POST");
            Assert.Equal(200, answer.Status);
            read += answer.Items.Count;
            next = answer.NextLink;
        }

        Assert.Equal(5, read);
        Assert.All((await app.DocumentsAsync("/api/documents")).Items, row => Assert.Equal("2.0.0", row.GetProperty("extractorVersion").GetString()));
    }

    private static Task<HttpAnswer> PostAsync(IngestHarness app, string target) =>
        app.CallAsync(target, request => app.Make<DocumentFunctions>().ReplayDocumentAsync(request, "unused", "unused"), null, "POST");
}
