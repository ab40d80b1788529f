using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class TransactionTests(AzuriteFixture azurite) : TableTest(azurite)
{
    [Fact]
    public async Task SubmitTransactionAsync_HundredUpserts_StoresAll()
    {
        var response = await Table.SubmitTransactionAsync(Enumerable.Range(0, 100).Select(Upsert));

        Assert.Equal(202, response.GetRawResponse().Status);
        Assert.Equal(100, response.Value.Count);
        Assert.All(response.Value, part => Assert.Equal(204, part.Status));
        Assert.All(response.Value, part => Assert.NotNull(part.Headers.ETag));
        var read = (await Table.GetEntityAsync<TableEntity>("batch", "0042'ü")).Value;
        Assert.Equal((42, "line1\r\n\r\n--changeset_\nü"), (read.GetInt32("N"), read.GetString("Text")));
    }

    [Fact]
    public async Task SubmitTransactionAsync_EveryKindOfAction_CarriesThemOut()
    {
        await Table.SubmitTransactionAsync(Enumerable.Range(0, 4).Select(Upsert));

        var response = await Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("batch", "new") { ["N"] = -1 }),
            new(TableTransactionActionType.UpdateMerge, new TableEntity("batch", "0000'ü") { ["N"] = -2 }, ETag.All),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("batch", "0001'ü") { ["N"] = -3 }),
            new(TableTransactionActionType.UpsertMerge, new TableEntity("batch", "0002'ü") { ["N"] = -4 }),
            new(TableTransactionActionType.Delete, new TableEntity("batch", "0003'ü")),
        ]);

        Assert.Equal(5, response.Value.Count);
        var left = await AllAsync(Table.QueryAsync<TableEntity>());
        Assert.Equal(
            ["0000'ü:-2:True", "0001'ü:-3:False", "0002'ü:-4:True", "new:-1:False"],
            left.Select(entity => $"{entity.RowKey}:{entity.GetInt32("N")}:{entity.ContainsKey("Text")}"));
    }

    [Fact]
    public async Task SubmitTransactionAsync_OneActionFails_NamesItAndChangesNothing()
    {
        await Table.AddEntityAsync(new TableEntity("batch", "there"));

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("batch", "new")),
            new(TableTransactionActionType.Add, new TableEntity("batch", "there")),
        ]));

        Assert.Equal((409, "EntityAlreadyExists", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("batch", "new")).HasValue);
    }

    [Fact]
    public async Task SubmitTransactionAsync_StaleETag_ThrowsPreconditionAndChangesNothing()
    {
        await Table.AddEntityAsync(new TableEntity("batch", "guard"));
        var stale = (await Table.GetEntityAsync<TableEntity>("batch", "guard")).Value.ETag;
        await Table.UpdateEntityAsync(new TableEntity("batch", "guard") { ["N"] = 1 }, ETag.All);

        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertReplace, new TableEntity("batch", "row")),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("batch", "guard") { ["N"] = 2 }, stale),
        ]));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.False((await Table.GetEntityIfExistsAsync<TableEntity>("batch", "row")).HasValue);
    }

    [Fact]
    public async Task SubmitTransactionAsync_CurrentETag_IsAccepted()
    {
        await Table.AddEntityAsync(new TableEntity("batch", "guard"));
        var current = (await Table.GetEntityAsync<TableEntity>("batch", "guard")).Value.ETag;

        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpdateReplace, new TableEntity("batch", "guard") { ["N"] = 2 }, current)]);

        Assert.Equal(2, (await Table.GetEntityAsync<TableEntity>("batch", "guard")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task SubmitTransactionAsync_NoAction_Throws()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Table.SubmitTransactionAsync([]));
    }

    private static TableTransactionAction Upsert(int number) => new(
        TableTransactionActionType.UpsertReplace,
        new TableEntity("batch", $"{number:d4}'ü") { ["N"] = number, ["Text"] = "line1\r\n\r\n--changeset_\nü", ["At"] = When.AddMinutes(number) });
}
