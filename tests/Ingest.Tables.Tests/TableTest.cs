using Azure.Data.Tables;
using Ingest.Testing;

namespace Ingest.Tables.Tests;

/// <summary>A test class with a fresh table for each test. These suites name nothing that only a stand-in has: they run against the genuine client unchanged.</summary>
public abstract class TableTest(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    /// <summary>A moment with milliseconds and an offset: both must survive.</summary>
    protected static readonly DateTimeOffset When = new(2026, 3, 4, 5, 6, 7, 890, TimeSpan.FromHours(2));

    /// <summary>Keys that break naive escaping: quotes, blanks, percent signs, letters beyond ASCII, reserved characters.</summary>
    public static TheoryData<string, string> AwkwardKeys => new()
    {
        { "p", "r" },
        { "o'brien", "a b+c%d&e=f" },
        { "ünï-日本", "x:y@z~(1),$" },
        { "q'';", "_!*." },
    };

    protected AzuriteFixture Azurite { get; } = azurite;

    protected TableServiceClient Service { get; private set; } = null!;

    protected TableClient Table { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Service = new TableServiceClient(Azurite.ConnectionString);
        Table = Service.GetTableClient(AzuriteFixture.NewName("t"));
        await Table.CreateIfNotExistsAsync();
    }

    public async Task DisposeAsync() => await Table.DeleteAsync();

    protected static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
