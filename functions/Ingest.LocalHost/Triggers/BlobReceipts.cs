using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Ingest.LocalHost.Triggers;

/// <summary>
/// Which generations of which blobs were queued for which function (BlobReceiptManager.cs): an empty blob each, with metadata <c>Incomplete</c> until the
/// message is in the queue. A receipt says "queued", not "processed".
/// </summary>
internal sealed class BlobReceipts(BlobServiceClient host, string hostId)
{
    private const string Incomplete = "Incomplete";

    private static readonly TimeSpan LeasePeriod = TimeSpan.FromSeconds(30);

    private readonly BlobContainerClient hosts = host.GetBlobContainerClient(HostNames.Container);

    /// <summary>The receipt of a generation; the ETag stands before the name, which may hold slashes.</summary>
    public BlobClient Receipt(string functionId, string eTag, string container, string blob) =>
        hosts.GetBlobClient($"blobreceipts/{hostId}/{functionId}/{eTag}/{container}/{blob}");

    /// <summary>Whether the receipt is complete; null where there is none.</summary>
    public static async Task<bool?> IsCompleteAsync(BlobClient receipt, CancellationToken cancellation)
    {
        try
        {
            BlobProperties properties = await receipt.GetPropertiesAsync(cancellationToken: cancellation);
            return !properties.Metadata.Keys.Contains(Incomplete, StringComparer.OrdinalIgnoreCase);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Makes an incomplete receipt; false where another made it first.</summary>
    public async Task<bool> TryCreateAsync(BlobClient receipt, CancellationToken cancellation)
    {
        var upload = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            Metadata = new Dictionary<string, string> { [Incomplete] = Incomplete },
        };
        for (bool again = false; ; again = true)
        {
            try
            {
                await receipt.UploadAsync(Stream.Null, upload, cancellation);
                return true;
            }
            catch (RequestFailedException fault) when (fault.ErrorCode == BlobErrorCode.ContainerNotFound && !again)
            {
                await hosts.CreateIfNotExistsAsync(cancellationToken: cancellation);
            }
            catch (RequestFailedException fault) when (fault.Status is 409 or 412)
            {
                return false;
            }
        }
    }

    /// <summary>Takes the receipt for 30 s; null where another has it, or it is gone.</summary>
    public static async Task<string?> TryLeaseAsync(BlobClient receipt, CancellationToken cancellation)
    {
        try
        {
            BlobLease lease = await receipt.GetBlobLeaseClient().AcquireAsync(LeasePeriod, cancellationToken: cancellation);
            return lease.LeaseId;
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 409)
        {
            return null;
        }
    }

    /// <summary>Marks the receipt complete, unless it or the lease is gone.</summary>
    public static async Task CompleteAsync(BlobClient receipt, string lease, CancellationToken cancellation)
    {
        try
        {
            await receipt.SetMetadataAsync(new Dictionary<string, string>(), new BlobRequestConditions { LeaseId = lease }, cancellation);
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 412)
        {
            // The next scan queues the blob again: a duplicate, not a loss.
        }
    }

    /// <summary>Gives the lease back, if it is still ours.</summary>
    public static async Task ReleaseAsync(BlobClient receipt, string lease)
    {
        try
        {
            await receipt.GetBlobLeaseClient(lease).ReleaseAsync();
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 409 or 412)
        {
            // Gone or taken over: nothing to give back.
        }
    }
}
