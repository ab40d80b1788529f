using System.Globalization;
using System.Xml.Linq;

namespace Azure.Storage.Queues.Models;

public class SendReceipt
{
    internal SendReceipt(XElement xml)
    {
        MessageId = xml.Text("MessageId");
        InsertionTime = xml.Time("InsertionTime");
        ExpirationTime = xml.Time("ExpirationTime");
        PopReceipt = xml.Text("PopReceipt");
        TimeNextVisible = xml.Time("TimeNextVisible");
    }

    public string MessageId { get; }

    public DateTimeOffset InsertionTime { get; }

    public DateTimeOffset ExpirationTime { get; }

    public string PopReceipt { get; }

    public DateTimeOffset TimeNextVisible { get; }
}

/// <summary>The receipt that takes the place of the one an update was made with.</summary>
public class UpdateReceipt
{
    internal UpdateReceipt(Response response)
    {
        response.Headers.TryGetValue("x-ms-popreceipt", out var receipt);
        response.Headers.TryGetValue("x-ms-time-next-visible", out var time);
        PopReceipt = receipt!;
        NextVisibleOn = DateTimeOffset.Parse(time!, CultureInfo.InvariantCulture);
    }

    public string PopReceipt { get; }

    public DateTimeOffset NextVisibleOn { get; }
}
