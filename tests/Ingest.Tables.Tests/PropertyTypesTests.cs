using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

public sealed class PropertyTypesTests(AzuriteFixture azurite) : TableTest(azurite)
{
    private enum Progress
    {
        New,
        Done,
    }

    [Fact]
    public async Task TableEntity_EveryType_SurvivesTheRoundTrip()
    {
        byte[] bytes = [1, 2, 255];
        await Table.AddEntityAsync(new TableEntity("p", "r")
        {
            ["S"] = "text",
            ["I"] = 42,
            ["L"] = 1L << 40,
            ["D"] = 1.5,
            ["Whole"] = 2.0,
            ["NaN"] = double.NaN,
            ["B"] = true,
            ["G"] = Guid.Empty,
            ["T"] = When,
            ["Bytes"] = bytes,
        });

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("text", read["S"]);
        Assert.Equal(42, read["I"]);
        Assert.Equal(1L << 40, read["L"]);
        Assert.Equal(1.5, read["D"]);
        Assert.Equal(2.0, read["Whole"]);
        Assert.Equal(double.NaN, read["NaN"]);
        Assert.Equal(true, read["B"]);
        Assert.Equal(Guid.Empty, read["G"]);
        Assert.Equal(When, read["T"]);
        Assert.Equal(bytes, read.GetBinary("Bytes"));
    }

    [Fact]
    public async Task TableEntity_NullValue_IsNotStored()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Null"] = null });

        Assert.False((await Table.GetEntityAsync<TableEntity>("p", "r")).Value.ContainsKey("Null"));
    }

    [Fact]
    public async Task TableEntity_GetterOfAnotherType_Throws()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["S"] = "text" });

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Throws<InvalidOperationException>(() => read.GetInt32("S"));
    }

    [Fact]
    public async Task EntityClass_EveryType_SurvivesTheRoundTrip()
    {
        var page = new PageEntity
        {
            PartitionKey = "host", RowKey = "k", Title = "t", Progress = Progress.Done, Size = 1L << 33, Fetched = When.UtcDateTime,
            Score = 3, Count = 7, Id = Guid.NewGuid(), Raw = BinaryData.FromString("raw"), Ignored = "not stored",
        };
        await Table.AddEntityAsync(page);

        var read = (await Table.GetEntityAsync<PageEntity>("host", "k")).Value;

        Assert.Equal((page.Title, page.Progress, page.Size, page.Fetched), (read.Title, read.Progress, read.Size, read.Fetched));
        Assert.Equal((page.Score, page.Count, page.Id, "raw"), (read.Score, read.Count, read.Id, read.Raw?.ToString()));
        Assert.Equal((null, null), (read.Optional, read.Ignored));
        Assert.NotEqual(default, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    private sealed class PageEntity : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string? Title { get; set; }

        public Progress Progress { get; set; }

        public long Size { get; set; }

        public DateTime Fetched { get; set; }

        public double Score { get; set; }

        public int? Count { get; set; }

        public Guid Id { get; set; }

        public BinaryData? Raw { get; set; }

        public DateTimeOffset? Optional { get; set; }

        [IgnoreDataMember]
        public object? Ignored { get; set; }

        public string Computed => Title + "!";
    }
}
