using System.Net;
using System.Net.Sockets;
using Azure.Storage.Blobs;
using Ingest.LocalHost.Azurite;

namespace Ingest.LocalHost.Tests.Azurite;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("azurite");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Start_SameFolderAgain_KeepsTheData()
    {
        var options = new AzuriteOptions { DataFolder = folder.FullName };
        await using (AzuriteProcess first = await AzuriteProcess.StartAsync(options))
        {
            var container = new BlobContainerClient(first.ConnectionString, "papers");
            await container.CreateAsync();
            await container.GetBlobClient("a.txt").UploadAsync(BinaryData.FromString("one"));
        }

        await using AzuriteProcess second = await AzuriteProcess.StartAsync(options);
        BlobClient blob = new BlobContainerClient(second.ConnectionString, "papers").GetBlobClient("a.txt");

        Assert.Equal("one", (await blob.DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task Dispose_Running_FreesThePorts()
    {
        AzuriteProcess azurite = await AzuriteProcess.StartAsync(new AzuriteOptions());
        int port = azurite.BlobPort;
        Assert.False(LoopbackPort.IsFree(port));

        await azurite.DisposeAsync();

        Assert.True(LoopbackPort.IsFree(port));
    }

    [Theory]
    [InlineData("--blob-port")]
    [InlineData("--queue-port")]
    [InlineData("--table-port")]
    public async Task Start_PortInUse_NamesPortAndOption(string option)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var options = option switch
        {
            "--blob-port" => new AzuriteOptions { BlobPort = port },
            "--queue-port" => new AzuriteOptions { QueuePort = port },
            _ => new AzuriteOptions { TablePort = port },
        };

        var fault = await Assert.ThrowsAsync<FriendlyException>(() => AzuriteProcess.StartAsync(options));

        Assert.Contains($"Port {port} is in use", fault.Message, StringComparison.Ordinal);
        Assert.Contains(option, fault.Message, StringComparison.Ordinal);
    }
}
