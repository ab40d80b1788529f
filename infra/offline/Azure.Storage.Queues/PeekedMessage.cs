using System.Xml.Linq;

namespace Azure.Storage.Queues.Models;

/// <summary>A message looked at, without a claim on it.</summary>
public class PeekedMessage
{
    internal PeekedMessage(XElement xml, BinaryData body)
    {
        MessageId = xml.Text("MessageId");
        Body = body;
        InsertedOn = xml.Time("InsertionTime");
        ExpiresOn = xml.Time("ExpirationTime");
        DequeueCount = xml.Number("DequeueCount");
    }

    public string MessageId { get; }

    public string MessageText => Body.ToString();

    public BinaryData Body { get; }

    public DateTimeOffset? InsertedOn { get; }

    public DateTimeOffset? ExpiresOn { get; }

    public long DequeueCount { get; }
}
