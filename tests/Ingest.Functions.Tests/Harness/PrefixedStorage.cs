using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Ingest.Functions.Tests.Harness;

/// <summary>The blob service with a prefix before each container: every test has its own <c>articles</c>.</summary>
internal sealed class PrefixedBlobs(string connection, string prefix, HttpPipelineTransport? transport)
    : BlobServiceClient(connection, Options(transport))
{
    public override BlobContainerClient GetBlobContainerClient(string blobContainerName) => base.GetBlobContainerClient(prefix + blobContainerName);

    private static BlobClientOptions Options(HttpPipelineTransport? transport)
    {
        var options = new BlobClientOptions { TrimBlobNameSlashes = false, Retry = { MaxRetries = 1, Delay = TimeSpan.FromMilliseconds(1) } };
        options.Transport = transport ?? options.Transport;
        return options;
    }
}

/// <summary>The table service with a prefix before each table.</summary>
internal sealed class PrefixedTables(string connection, string prefix, HttpPipelineTransport? transport)
    : TableServiceClient(connection, Options(transport))
{
    public override TableClient GetTableClient(string tableName) => base.GetTableClient(prefix + tableName);

    private static TableClientOptions Options(HttpPipelineTransport? transport)
    {
        var options = new TableClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.FromMilliseconds(1) } };
        options.Transport = transport ?? options.Transport;
        return options;
    }
}
