using System.Collections.Frozen;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Queues;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>From a message of the host's queue to the call of a function (BlobQueueTriggerExecutor.cs).</summary>
/// <param name="functions">Functions with a blob trigger.</param>
/// <param name="connections">Accounts of the blobs.</param>
/// <param name="changed">Told of a blob that changed since it was queued.</param>
/// <param name="runner">Calls functions.</param>
/// <param name="logger">Told of what is ignored.</param>
internal sealed class BlobMessageHandler(
    IEnumerable<LocalFunction> functions, HostConnections connections, Action<BlobClient> changed, FunctionRunner runner, ILogger logger)
{
    private readonly FrozenDictionary<string, LocalFunction> byId = functions.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);

    /// <summary>Runs the function on the blob as it is now, unless the function is unknown, the blob gone or its generation another: then the message has served.</summary>
    public async Task HandleAsync(ReceivedMessage message, string text, CancellationToken cancellation)
    {
        BlobTriggerMessage wanted = BlobTriggerMessage.Parse(text);
        if (!byId.TryGetValue(wanted.FunctionId!, out LocalFunction? function))
        {
            HostLog.BlobMessageIgnored(logger, "unknown function", wanted.BlobName);
            return;
        }

        var trigger = (BlobTrigger)function.Trigger;
        BlobClient blob = connections.Account(trigger.Connection).Blobs.GetBlobContainerClient(wanted.ContainerName).GetBlobClient(wanted.BlobName);
        BlobProperties properties;
        try
        {
            properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            HostLog.BlobMessageIgnored(logger, "deleted meanwhile", wanted.BlobName);
            return;
        }

        if (properties.ETag.ToString() != wanted.ETag)
        {
            HostLog.BlobMessageIgnored(logger, "changed meanwhile", wanted.BlobName);
            changed(blob);
            return;
        }

        await runner.RunAsync(function, new(blob, BindingData(trigger, blob, properties), (int)message.DequeueCount), $"{wanted.ContainerName}/{wanted.BlobName}", cancellation);
    }

    // BlobTriggerBinding.cs: the parts of the pattern, and the blob's own data.
    private static Dictionary<string, object?> BindingData(BlobTrigger trigger, BlobClient blob, BlobProperties properties)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["BlobTrigger"] = $"{blob.BlobContainerName}/{blob.Name}",
            ["Uri"] = blob.Uri,
            ["Metadata"] = properties.Metadata,
        };
        foreach ((string name, string value) in trigger.Pattern.Match(blob.BlobContainerName, blob.Name) ?? FrozenDictionary<string, string>.Empty)
        {
            data[name] = value;
        }

        return data;
    }
}
