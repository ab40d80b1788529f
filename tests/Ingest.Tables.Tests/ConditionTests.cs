using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class ConditionTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpdateEntityAsync_CurrentETag_Updates(string partition, string row)
    {
        var entity = await AddAsync(partition, row);
        entity["Y"] = 2;

        Assert.Equal(204, (await Table.UpdateEntityAsync(entity, entity.ETag)).Status);

        Assert.Equal(2, (await Table.GetEntityAsync<TableEntity>(partition, row)).Value.GetInt32("Y"));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpdateEntityAsync_StaleETag_ThrowsAndChangesNothing(string partition, string row)
    {
        var entity = await AddAsync(partition, row);
        await Table.UpdateEntityAsync(new TableEntity(partition, row) { ["Y"] = 7 }, ETag.All);
        entity["Y"] = 2;

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(entity, entity.ETag, TableUpdateMode.Replace));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (failure.Status, failure.ErrorCode));
        Assert.Equal(7, (await Table.GetEntityAsync<TableEntity>(partition, row)).Value.GetInt32("Y"));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpdateEntityAsync_AnyETag_Updates(string partition, string row)
    {
        await AddAsync(partition, row);

        Assert.Equal(204, (await Table.UpdateEntityAsync(new TableEntity(partition, row), ETag.All, TableUpdateMode.Replace)).Status);

        Assert.False((await Table.GetEntityAsync<TableEntity>(partition, row)).Value.ContainsKey("Y"));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task UpdateEntityAsync_MissingEntity_ThrowsNotFound(string partition, string row)
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.UpdateEntityAsync(new TableEntity(partition, row), ETag.All));

        Assert.Equal(404, failure.Status);
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task AddEntityAsync_ExistingEntity_ThrowsConflict(string partition, string row)
    {
        var entity = await AddAsync(partition, row);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(entity));

        Assert.Equal((409, "EntityAlreadyExists"), (failure.Status, failure.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(AwkwardKeys))]
    public async Task DeleteEntityAsync_StaleETag_ThrowsAndKeepsTheEntity(string partition, string row)
    {
        var stale = (await AddAsync(partition, row)).ETag;
        await Table.UpdateEntityAsync(new TableEntity(partition, row) { ["Y"] = 7 }, ETag.All);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table.DeleteEntityAsync(partition, row, stale));

        Assert.Equal(412, failure.Status);
        Assert.True((await Table.GetEntityIfExistsAsync<TableEntity>(partition, row)).HasValue);
    }

    private async Task<TableEntity> AddAsync(string partition, string row)
    {
        await Table.AddEntityAsync(new TableEntity(partition, row) { ["Y"] = 1 });
        return (await Table.GetEntityAsync<TableEntity>(partition, row)).Value;
    }
}
