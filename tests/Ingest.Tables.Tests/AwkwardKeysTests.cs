using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class AwkwardKeysTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task GetEntityIfExistsAsync_MissingEntity_HasNoValue(string partition, string row)
    {
        var answer = await Table.GetEntityIfExistsAsync<TableEntity>(partition, row);

        Assert.False(answer.HasValue);
        Assert.Equal(404, answer.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => answer.Value);
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task GetEntityAsync_MissingEntity_ThrowsNotFound(string partition, string row)
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>(partition, row));

        Assert.Equal(404, failure.Status);
        Assert.Contains(failure.ErrorCode, new[] { "ResourceNotFound", "EntityNotFound" });
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpsertEntityAsync_Replace_ReadsBackWithKeysETagAndTimestamp(string partition, string row)
    {
        var written = await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["S"] = "héllo \"q\" '1'" }, TableUpdateMode.Replace);

        var read = (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
        Assert.Equal(204, written.Status);
        Assert.Equal((partition, row, "héllo \"q\" '1'"), (read.PartitionKey, read.RowKey, read.GetString("S")));
        Assert.Equal(written.Headers.ETag, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpsertEntityAsync_Merge_KeepsOtherProperties(string partition, string row)
    {
        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["I"] = 42 });

        Assert.Equal(204, (await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["X"] = "new" })).Status);

        var merged = (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
        Assert.Equal((42, "new"), (merged.GetInt32("I"), merged.GetString("X")));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpsertEntityAsync_Replace_DropsOtherProperties(string partition, string row)
    {
        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["X"] = "old" });

        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["Y"] = 1 }, TableUpdateMode.Replace);

        var replaced = (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
        Assert.Equal(1, replaced.GetInt32("Y"));
        Assert.False(replaced.ContainsKey("X"));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task GetEntityAsync_Select_BringsOnlyWhatIsNamed(string partition, string row)
    {
        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["I"] = 42, ["X"] = "x" });

        var selected = (await Table.GetEntityAsync<TableEntity>(partition, row, ["I"])).Value;

        Assert.Equal(42, selected.GetInt32("I"));
        Assert.Null(selected["X"]);
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task QueryAsync_ByKeys_FindsTheEntity(string partition, string row)
    {
        await Table.UpsertEntityAsync(new TableEntity(partition, row) { ["Y"] = 2 });
        await Table.UpsertEntityAsync(new TableEntity(partition, row + "-other") { ["Y"] = 2 });

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey eq {row} and Y eq {2}");

        Assert.Single(await AllAsync(Table.QueryAsync<TableEntity>(filter)));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task DeleteEntityAsync_TwoTimes_Answers204Then404(string partition, string row)
    {
        await Table.UpsertEntityAsync(new TableEntity(partition, row));

        Assert.Equal(204, (await Table.DeleteEntityAsync(partition, row)).Status);
        Assert.Equal(404, (await Table.DeleteEntityAsync(partition, row)).Status);
    }
}
