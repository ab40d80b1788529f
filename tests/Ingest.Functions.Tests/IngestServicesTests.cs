using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Ingest.Functions.Storage;
using Ingest.Functions.Tests.Harness;
using Ingest.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Tests;

public sealed class IngestServicesTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public void AddIngest_Settings_ReachTheOptions()
    {
        using ServiceProvider services = Provider(("Ingest:MaximumDocumentBytes", "1000"), ("Ingest:CreateStorage", "true"), ("IngestStorage", azurite.ConnectionString));

        IngestOptions options = services.GetRequiredService<IOptions<IngestOptions>>().Value;

        Assert.Equal((1000, true), (options.MaximumDocumentBytes, options.CreateStorage));
    }

    [Fact]
    public void AddIngest_ServiceAddresses_AreUsedByIdentity()
    {
        using ServiceProvider services = Provider(
            ("IngestStorage:blobServiceUri", "https://x.blob.core.windows.net"), ("IngestStorage:tableServiceUri", "https://x.table.core.windows.net"),
            ("IngestStorage:queueServiceUri", "https://x.queue.core.windows.net"), ("IngestStorage:credential", "managedidentity"), ("IngestStorage:clientId", Guid.Empty.ToString()));

        Assert.Equal("x.blob.core.windows.net", services.GetRequiredService<BlobServiceClient>().Uri.Host);
        Assert.False(services.GetRequiredService<BlobServiceClient>().CanGenerateAccountSasUri);
        Assert.NotNull(services.GetRequiredService<TableServiceClient>());
    }

    [Fact]
    public void AddIngest_NoStorage_SaysWhatToSet()
    {
        using ServiceProvider services = Provider();

        Assert.Contains("IngestStorage__blobServiceUri", Assert.Throws<InvalidOperationException>(services.GetRequiredService<BlobServiceClient>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddIngest_EveryFunctionClass_CanBeMade()
    {
        using ServiceProvider services = Provider(("IngestStorage", azurite.ConnectionString));
        IEnumerable<Type> classes = typeof(FunctionNames).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(Microsoft.Azure.Functions.Worker.FunctionAttribute), false)));

        Assert.All(classes, type => Assert.NotNull(ActivatorUtilities.CreateInstance(services, type)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task StorageInitializer_Start_CreatesOnlyWhereAsked(bool create)
    {
        await using IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.Table(StorageNames.Areas).DeleteAsync();
        app.Options.CreateStorage = create;

        await app.Services.GetServices<IHostedService>().OfType<StorageInitializer>().Single().StartAsync(default);

        Exception? fault = await Record.ExceptionAsync(async () => await app.Get<AreaIndex>().ListAsync(null, default).ToListAsync());
        Assert.Equal(create, fault is null);
    }

    private static ServiceProvider Provider(params (string Name, string Value)[] settings) => new ServiceCollection()
        .AddIngest(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build())
        .BuildServiceProvider();
}
