using Azure.Core;

namespace Azure.Storage.Queues;

public enum QueueMessageEncoding
{
    None = 0,
    Base64 = 1,
}

/// <summary>Transport, retries and diagnostics as for every client of Azure.Core, and how a body stands in the message's XML.</summary>
public class QueueClientOptions : ClientOptions
{
    /// <summary>As text, or as Base64, which the Functions host expects unless host.json says otherwise.</summary>
    public QueueMessageEncoding MessageEncoding { get; set; }
}
