using Ingest.LocalHost.Triggers;
using Microsoft.Extensions.Configuration;

namespace Ingest.LocalHost.Host;

/// <summary>The parts of host.json that the local host obeys.</summary>
/// <param name="RoutePrefix"><c>extensions.http.routePrefix</c>.</param>
/// <param name="Queues"><c>extensions.queues</c>.</param>
/// <param name="Blobs"><c>extensions.blobs</c>, as settings of the host's own queue.</param>
internal sealed record HostJson(string RoutePrefix, QueueSettings Queues, QueueSettings Blobs)
{
    /// <summary>Reads <paramref name="path"/>, if given; what is not there has the host's default (QueuesOptions.cs, BlobsOptions.cs, HttpOptions.cs).</summary>
    public static HostJson Read(string? path)
    {
        var builder = new ConfigurationBuilder();
        IConfigurationSection extensions = (path is null ? builder : builder.AddJsonFile(Path.GetFullPath(path), optional: false)).Build().GetSection("extensions");
        IConfigurationSection queues = extensions.GetSection("queues");
        IConfigurationSection blobs = extensions.GetSection("blobs");
        var defaults = new QueueSettings();
        int batch = queues.GetValue("batchSize", defaults.BatchSize);
        return new(
            extensions.GetSection("http").GetValue("routePrefix", "api")!,
            new QueueSettings
            {
                BatchSize = batch is > 0 and <= QueueSettings.LargestBatch ? batch : throw new FriendlyException($"{path}: extensions.queues.batchSize is {batch}; it may be 1 to {QueueSettings.LargestBatch}."),
                NewBatchThreshold = queues.GetValue("newBatchThreshold", batch / 2),
                MaxDequeueCount = queues.GetValue("maxDequeueCount", defaults.MaxDequeueCount),
                VisibilityTimeout = queues.GetValue("visibilityTimeout", defaults.VisibilityTimeout),
                MaxPollingInterval = queues.GetValue("maxPollingInterval", defaults.MaxPollingInterval),
                IsBase64 = !string.Equals(queues["messageEncoding"], "none", StringComparison.OrdinalIgnoreCase),
            },
            QueueSettings.ForBlobs(blobs.GetValue("maxDegreeOfParallelism", 8 * Environment.ProcessorCount), blobs.GetValue("poisonBlobThreshold", 5)));
    }
}
