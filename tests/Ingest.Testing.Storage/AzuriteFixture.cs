using Ingest.LocalHost.Azurite;
using Xunit;

namespace Ingest.Testing;

/// <summary>
/// Storage for tests: an Azurite in memory, on free ports of 127.0.0.1, installed from the committed lockfile where absent.
/// All classes of a test run that ask for it (<c>IClassFixture&lt;AzuriteFixture&gt;</c>) share one, which ends with the run's process,
/// however that ends: a test takes names of its own (<see cref="NewName"/>) and may run beside any other.
/// </summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private static readonly Lazy<Task<AzuriteProcess>> Shared = new(() => AzuriteProcess.StartAsync(new AzuriteOptions()));
    private AzuriteProcess? _azurite;

    /// <summary>The account that Azurite has from the start.</summary>
    public static string AccountName => AzuriteProcess.AccountName;

    /// <summary>The account's well-known key, in Base64.</summary>
    public static string AccountKey => AzuriteProcess.AccountKey;

    /// <summary>Names all three services; works for blob, queue and table clients.</summary>
    public string ConnectionString => Azurite.ConnectionString;

    /// <summary>The account's address in the blob service.</summary>
    public Uri BlobEndpoint => Endpoint(Azurite.BlobPort);

    /// <summary>The account's address in the queue service.</summary>
    public Uri QueueEndpoint => Endpoint(Azurite.QueuePort);

    /// <summary>The account's address in the table service.</summary>
    public Uri TableEndpoint => Endpoint(Azurite.TablePort);

    private AzuriteProcess Azurite => _azurite ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>A name that no other test has, fit for a container, a queue and a table.</summary>
    /// <param name="prefix">Lower-case letters, to tell names apart in a log.</param>
    public static string NewName(string prefix) => prefix + Guid.NewGuid().ToString("n");

    /// <inheritdoc/>
    public async Task InitializeAsync() => _azurite = await Shared.Value.ConfigureAwait(false);

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    private static Uri Endpoint(int port) => new($"http://127.0.0.1:{port}/{AccountName}");
}
