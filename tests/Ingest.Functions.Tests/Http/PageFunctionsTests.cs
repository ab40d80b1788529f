using System.Security.Cryptography;
using System.Text;
using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Http;

public sealed class PageFunctionsTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task GetPage_Policy_AllowsItsOwnScriptAndStyleAndNothingElse()
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);

        HttpAnswer page = await app.CallAsync("/api/page", request => app.Make<PageFunctions>().GetPageAsync(request));

        string policy = page.Headers.ContentSecurityPolicy.ToString();
        Assert.Contains($"script-src {Hash(page.Body, "<script>", "</script>")};", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src {Hash(page.Body, "<style>", "</style>")};", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("DENY nosniff no-referrer", $"{page.Headers.XFrameOptions} {page.Headers.XContentTypeOptions} {page.Headers["Referrer-Policy"]}");
        Assert.StartsWith("text/html", page.Headers.ContentType.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData(" onclick=")]
    [InlineData(" style=")]
    [InlineData("http://")]
    [InlineData("https://")]
    public void Html_Text_HoldsNothingThatMakesMarkupOfText(string text) =>
        Assert.DoesNotContain(text, Encoding.UTF8.GetString(PageContent.Html), StringComparison.OrdinalIgnoreCase);

    private static string Hash(string page, string open, string close)
    {
        int start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        byte[] text = Encoding.UTF8.GetBytes(page[start..page.IndexOf(close, StringComparison.Ordinal)]);
        return $"'sha256-{Convert.ToBase64String(SHA256.HashData(text))}'";
    }
}
