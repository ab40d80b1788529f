using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>
/// A storage account in memory that speaks to the very clients that production uses: what they send is parsed, what they get is what the service
/// writes. Requests take effect one at a time, in the order in which they arrive.
/// </summary>
internal sealed class SimulatedStorage : HttpPipelineTransport
{
    // Addresses as a local emulator has them (an IP address, the account in the path); nothing is ever sent there.
    private const int TablePort = 2, QueuePort = 3;
    private readonly Lock gate = new();
    private readonly SimulatedTables tables;

    public SimulatedStorage(TimeProvider clock)
        : this(new SimulatedBlobs(clock), new SimulatedTables(clock), new SimulatedQueues(clock))
    {
    }

    private SimulatedStorage(SimulatedBlobs blobs, SimulatedTables tables, SimulatedQueues queues) => (Blobs, this.tables, Queues) = (blobs, tables, queues);

    /// <summary>Names the account; the key is only there because a client wants one.</summary>
    public static string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=simulated;AccountKey={Convert.ToBase64String(new byte[32])};BlobEndpoint=http://127.0.0.1:1/simulated;TableEndpoint=http://127.0.0.1:{TablePort}/simulated;QueueEndpoint=http://127.0.0.1:{QueuePort}/simulated";

    /// <summary>The blobs.</summary>
    public SimulatedBlobs Blobs { get; }

    /// <summary>The queues.</summary>
    public SimulatedQueues Queues { get; }

    /// <summary>Cuts every listing and query into pages of this size.</summary>
    public void CutPages(int size) => (Blobs.PageSize, tables.PageSize) = (size, size);

    /// <summary>An exact copy: blobs with their ETags, rows with theirs, messages.</summary>
    public SimulatedStorage Clone(TimeProvider clock) => new(Blobs.Clone(clock), tables.Clone(clock), Queues.Clone(clock));

    /// <summary>A copy of the blobs alone, beside empty tables that do not exist yet.</summary>
    public SimulatedStorage CloneBlobs(TimeProvider clock) => new(Blobs.Clone(clock), new SimulatedTables(clock), new SimulatedQueues(clock));

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Ingest calls the storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        StorageRequest request = await StorageRequest.FromAsync(message.Request, message.CancellationToken);
        lock (gate)
        {
            message.Response = request.Uri.Port switch
            {
                TablePort => tables.Handle(request),
                QueuePort => Queues.Handle(request),
                _ => Blobs.Handle(request),
            };
        }

        message.Response.ClientRequestId = message.Request.ClientRequestId;
    }
}
