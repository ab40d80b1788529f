using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class AuthorisationTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task GetEntityAsync_WrongKey_ThrowsForbidden()
    {
        var credential = new TableSharedKeyCredential(AzuriteFixture.AccountName, Convert.ToBase64String(new byte[64]));
        var table = new TableClient(Azurite.TableEndpoint, Table.Name, credential);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("a", "b"));

        Assert.Equal(403, failure.Status);
    }

    [Fact]
    public async Task GetEntityAsync_RightKey_IsLetIn()
    {
        await Table.AddEntityAsync(new TableEntity("a", "b"));
        var credential = new TableSharedKeyCredential(AzuriteFixture.AccountName, AzuriteFixture.AccountKey);

        var table = new TableServiceClient(Azurite.TableEndpoint, credential).GetTableClient(Table.Name);

        Assert.True((await table.GetEntityIfExistsAsync<TableEntity>("a", "b")).HasValue);
    }

    [Fact]
    public async Task GetEntityAsync_TokenCredential_SendsABearerTokenForStorage()
    {
        var sent = new RequestRecorder();
        var options = new TableClientOptions { Transport = sent };
        var table = new TableClient(new Uri("https://account.table.core.windows.net"), "goals", new FixedToken(), options);

        await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("a", "b"));

        Assert.Equal("Bearer token-for-https://storage.azure.com/.default", sent.Authorization);
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token-for-" + requestContext.Scopes[0], DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Keeps what would have been sent and sends nothing.</summary>
    private sealed class RequestRecorder : HttpPipelineTransport
    {
        public string? Authorization { get; private set; }

        public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

        public override void Process(HttpMessage message)
        {
            Authorization = message.Request.Headers.TryGetValue("Authorization", out var value) ? value : null;
            throw new RequestFailedException(403, "Not sent.");
        }

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Process(message);
            return default;
        }
    }
}
