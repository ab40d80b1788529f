using System.Xml.Linq;

namespace Azure.Storage.Queues.Models;

/// <summary>A message received: invisible to others until <see cref="NextVisibleOn"/>, its receipt the right to delete or update it.</summary>
public class QueueMessage
{
    internal QueueMessage(XElement xml, BinaryData body)
    {
        MessageId = xml.Text("MessageId");
        PopReceipt = xml.Text("PopReceipt");
        Body = body;
        NextVisibleOn = xml.Time("TimeNextVisible");
        InsertedOn = xml.Time("InsertionTime");
        ExpiresOn = xml.Time("ExpirationTime");
        DequeueCount = xml.Number("DequeueCount");
    }

    public string MessageId { get; }

    public string PopReceipt { get; }

    public string MessageText => Body.ToString();

    public BinaryData Body { get; }

    public DateTimeOffset? NextVisibleOn { get; }

    public DateTimeOffset? InsertedOn { get; }

    public DateTimeOffset? ExpiresOn { get; }

    /// <summary>How often it was received, this time included.</summary>
    public long DequeueCount { get; }
}
