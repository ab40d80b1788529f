using System.Globalization;

namespace Azure.Storage.Queues.Models;

public class QueueProperties
{
    internal QueueProperties(Response response)
    {
        response.Headers.TryGetValue("x-ms-approximate-messages-count", out var count);
        ApproximateMessagesCount = int.Parse(count!, CultureInfo.InvariantCulture);
    }

    /// <summary>Never fewer than there are, those that are invisible for now included.</summary>
    public int ApproximateMessagesCount { get; }
}
