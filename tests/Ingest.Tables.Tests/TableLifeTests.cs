using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class TableLifeTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task CreateIfNotExistsAsync_NewTable_NamesIt()
    {
        var table = Service.GetTableClient(AzuriteFixture.NewName("t"));

        var created = await table.CreateIfNotExistsAsync();

        Assert.Equal(table.Name, created.Value.Name);
        Assert.Contains(created.GetRawResponse().Status, new[] { 201, 204 });
    }

    [Fact]
    public async Task CreateIfNotExistsAsync_ExistingTable_DoesNotThrow()
    {
        await Table.AddEntityAsync(new TableEntity("p", "kept"));

        var again = await Table.CreateIfNotExistsAsync();

        Assert.Equal(409, again.GetRawResponse().Status);
        Assert.True((await Table.GetEntityIfExistsAsync<TableEntity>("p", "kept")).HasValue);
    }

    [Fact]
    public async Task CreateTableIfNotExistsAsync_ExistingTable_NamesIt()
    {
        Assert.Equal(Table.Name, (await Service.CreateTableIfNotExistsAsync(Table.Name)).Value.Name);
    }

    [Fact]
    public async Task CreateAsync_ExistingTable_ThrowsConflict()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.CreateAsync());

        Assert.Equal((409, "TableAlreadyExists"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task DeleteAsync_ExistingTable_RemovesItsEntities()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(204, (await Table.DeleteAsync()).Status);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "r"));
        Assert.Equal((404, "TableNotFound"), (failure.Status, failure.ErrorCode));
    }

    [Fact]
    public async Task DeleteAsync_MissingTable_Answers404()
    {
        Assert.Equal(404, (await Service.DeleteTableAsync(AzuriteFixture.NewName("t"))).Status);
    }
}
