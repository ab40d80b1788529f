using Ingest.Functions.Storage;
using Microsoft.Extensions.Configuration;

namespace Ingest.Functions.Tests.Storage;

public sealed class StorageClientsTests
{
    [Theory]
    [InlineData("/leads.txt")]
    [InlineData("trails/")]
    [InlineData("//both//")]
    public void CreateBlobs_NameWithSlashesAtItsEnds_IsKeptAsItIs(string name)
    {
        IConfiguration settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [StorageNames.Connection] = "UseDevelopmentStorage=true" }).Build();

        Uri address = new StorageClients(settings).CreateBlobs().GetBlobContainerClient("articles").GetBlobClient(name).Uri;

        Assert.EndsWith("/articles/" + name, address.AbsolutePath, StringComparison.Ordinal);
    }
}
