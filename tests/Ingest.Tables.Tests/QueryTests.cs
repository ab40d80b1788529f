using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class QueryTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private const int Stored = 250;

    [Fact]
    public async Task QueryAsync_Unfiltered_BringsAll()
    {
        await StoreAsync();

        Assert.Equal(Stored, (await AllAsync(Table.QueryAsync<TableEntity>())).Count);
    }

    [Fact]
    public async Task QueryAsync_MaxPerPage_CutsIntoPages()
    {
        await StoreAsync();

        var pages = await AllAsync(Table.QueryAsync<TableEntity>("PartitionKey eq 'batch'", maxPerPage: 100).AsPages());

        Assert.Equal([100, 100, 50], pages.Select(page => page.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task QueryAsync_ContinuationToken_GoesOnWhereThePageEnded()
    {
        await StoreAsync();
        var first = (await AllAsync(Table.QueryAsync<TableEntity>("PartitionKey eq 'batch'", maxPerPage: 100).AsPages()))[0];

        var next = await FirstAsync(Table.QueryAsync<TableEntity>("PartitionKey eq 'batch'").AsPages(first.ContinuationToken, 50));

        Assert.Equal(Enumerable.Range(100, 50).Select(Row), next.Values.Select(entity => entity.RowKey));
    }

    [Fact]
    public async Task QueryAsync_FilterOnValues_ComparesByType()
    {
        await StoreAsync();

        var filter = TableClient.CreateQueryFilter($"At ge {When.AddMinutes(200)} and N gt {10}");
        var found = await AllAsync(Table.QueryAsync<TableEntity>(filter, select: ["RowKey", "N"]));

        Assert.Equal(50, found.Count);
        Assert.All(found, entity => Assert.InRange(entity.GetInt32("N")!.Value, 200, 249));
    }

    [Fact]
    public async Task QueryAsync_RowKeyRange_BringsThatRangeInOrder()
    {
        await StoreAsync();

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"batch"} and RowKey ge {"0010"} and RowKey lt {"0013"}");
        var found = await AllAsync(Table.QueryAsync<TableEntity>(filter));

        Assert.Equal([Row(10), Row(11), Row(12)], found.Select(entity => entity.RowKey));
    }

    [Fact]
    public async Task QueryAsync_BadFilter_ThrowsBadRequest()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => AllAsync(Table.QueryAsync<TableEntity>("PartitionKey zz 3")));

        Assert.Equal(400, failure.Status);
    }

    [Fact]
    public void CreateQueryFilter_QuoteInValue_IsDoubled()
    {
        Assert.Equal("RowKey eq 'o''brien' and L eq 5L and B eq true", TableClient.CreateQueryFilter($"RowKey eq {"o'brien"} and L eq {5L} and B eq {true}"));
    }

    private static string Row(int number) => $"{number:d4}";

    private async Task StoreAsync()
    {
        foreach (var part in Enumerable.Range(0, Stored).Chunk(100))
        {
            await Table.SubmitTransactionAsync(part.Select(number => new TableTransactionAction(
                TableTransactionActionType.Add, new TableEntity("batch", Row(number)) { ["N"] = number, ["At"] = When.AddMinutes(number) })));
        }
    }

    private static async Task<Page<TableEntity>> FirstAsync(IAsyncEnumerable<Page<TableEntity>> pages)
    {
        await foreach (var page in pages)
        {
            return page;
        }

        throw new InvalidOperationException("There is no page.");
    }
}
