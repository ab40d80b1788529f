using Xunit;

namespace Ingest.Testing;

/// <summary>
/// Storage for tests: an Azurite in memory, on free ports of 127.0.0.1, installed from the committed lockfile where absent.
/// All classes of a test run that ask for it (<c>IClassFixture&lt;AzuriteFixture&gt;</c>) share one, which ends with the run: a test
/// takes names of its own (<see cref="NewName"/>) and may run beside any other.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<AzuriteServer>> Shared = new(AzuriteServer.StartAsync);
    private AzuriteServer? _server;

    /// <summary>The account that Azurite has from the start.</summary>
    public static string AccountName => AzuriteServer.AccountName;

    /// <summary>The account's well-known key, in Base64.</summary>
    public static string AccountKey => AzuriteServer.AccountKey;

    /// <summary>Names all three services; works for blob, queue and table clients.</summary>
    public string ConnectionString => Server.ConnectionString;

    /// <summary>The account's address in the blob service.</summary>
    public Uri BlobEndpoint => Server.BlobEndpoint;

    /// <summary>The account's address in the queue service.</summary>
    public Uri QueueEndpoint => Server.QueueEndpoint;

    /// <summary>The account's address in the table service.</summary>
    public Uri TableEndpoint => Server.TableEndpoint;

    private AzuriteServer Server => _server ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>A name that no other test has, fit for a container, a queue and a table.</summary>
    /// <param name="prefix">Lower-case letters, to tell names apart in a log.</param>
    public static string NewName(string prefix) => prefix + Guid.NewGuid().ToString("n");

    /// <inheritdoc/>
    public async Task InitializeAsync() => _server = await Shared.Value.ConfigureAwait(false);

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;
}
