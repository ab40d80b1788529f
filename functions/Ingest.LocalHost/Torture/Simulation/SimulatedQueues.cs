using System.Globalization;
using System.Xml.Linq;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>The queue service, as far as the host and Event Grid use it.</summary>
/// <param name="clock">Clock of the times at which messages become visible.</param>
internal sealed class SimulatedQueues(TimeProvider clock)
{
    private readonly Dictionary<string, List<StoredMessage>> queues = new(StringComparer.Ordinal);
    private long version;

    /// <summary>Chooses among so many visible messages, by place: the service promises no order. The first unless told otherwise.</summary>
    public Func<int, int> Pick { get; set; } = _ => 0;

    /// <summary>Messages of a queue, visible or not.</summary>
    public int Count(string queue) => queues.GetValueOrDefault(queue)?.Count ?? 0;

    /// <summary>Messages of a queue that can be taken now.</summary>
    public int CountVisible(string queue) => queues.GetValueOrDefault(queue)?.Count(IsVisible) ?? 0;

    /// <summary>Answers a request.</summary>
    public StorageAnswer Handle(StorageRequest request)
    {
        string[] path = request.Resource.Split('/');
        try
        {
            return (request.Method, path.Length) switch
            {
                ("PUT", 1) => new(queues.TryAdd(path[0], []) ? 201 : 204, default),
                ("GET", 1) => new(200, default, ("x-ms-approximate-messages-count", Queue(path[0]).Count.ToString(CultureInfo.InvariantCulture))),
                ("POST", 2) => Put(Queue(path[0]), request),
                ("GET", 2) => Take(Queue(path[0]), request),
                ("PUT", 3) => Update(Queue(path[0]), path[2], request),
                ("DELETE", 3) => Delete(Queue(path[0]), path[2], request),
                _ => throw StorageFault.Unknown($"{request.Method} {request.Uri}"),
            };
        }
        catch (StorageFault fault)
        {
            return new(fault.Status, default, ("x-ms-error-code", fault.Code));
        }
    }

    /// <summary>An exact copy.</summary>
    public SimulatedQueues Clone(TimeProvider time)
    {
        var copy = new SimulatedQueues(time) { version = version };
        foreach ((string name, List<StoredMessage> messages) in queues)
        {
            copy.queues.Add(name, [.. messages]);
        }

        return copy;
    }

    private StorageAnswer Put(List<StoredMessage> queue, StorageRequest request)
    {
        string text = XElement.Load(new MemoryStream(request.Body.ToArray())).Element("MessageText")!.Value;
        var message = new StoredMessage(Next(), Next(), text, 0, clock.GetUtcNow(), clock.GetUtcNow());
        queue.Add(message);
        return List(201, [message], withText: false);
    }

    private StorageAnswer Take(List<StoredMessage> queue, StorageRequest request)
    {
        var seconds = TimeSpan.FromSeconds(int.Parse(request.Query("visibilitytimeout") ?? "30", CultureInfo.InvariantCulture));
        List<StoredMessage> taken = [];
        for (int wanted = int.Parse(request.Query("numofmessages") ?? "1", CultureInfo.InvariantCulture); wanted > 0 && queue.Exists(IsVisible); wanted--)
        {
            StoredMessage[] visible = [.. queue.Where(IsVisible)];
            StoredMessage chosen = visible[Pick(visible.Length)];
            StoredMessage message = chosen with { Receipt = Next(), Dequeued = chosen.Dequeued + 1, Visible = clock.GetUtcNow() + seconds };
            queue[queue.IndexOf(chosen)] = message;
            taken.Add(message);
        }

        return List(200, taken, withText: true);
    }

    private StorageAnswer Update(List<StoredMessage> queue, string id, StorageRequest request)
    {
        StoredMessage message = Find(queue, id, request);
        var seconds = TimeSpan.FromSeconds(int.Parse(request.Query("visibilitytimeout")!, CultureInfo.InvariantCulture));
        StoredMessage updated = queue[queue.IndexOf(message)] = message with { Receipt = Next(), Visible = clock.GetUtcNow() + seconds };
        return new(204, default, ("x-ms-popreceipt", updated.Receipt), ("x-ms-time-next-visible", Rfc(updated.Visible)));
    }

    private static StorageAnswer Delete(List<StoredMessage> queue, string id, StorageRequest request)
    {
        queue.Remove(Find(queue, id, request));
        return new(204, default);
    }

    private static StoredMessage Find(List<StoredMessage> queue, string id, StorageRequest request)
    {
        StoredMessage message = queue.Find(message => message.Id == id) ?? throw new StorageFault(404, "MessageNotFound");
        return message.Receipt == request.Query("popreceipt") ? message : throw new StorageFault(400, "PopReceiptMismatch");
    }

    private static StorageAnswer List(int status, IEnumerable<StoredMessage> messages, bool withText) => StorageAnswer.Text(
        status,
        new XElement("QueueMessagesList", messages.Select(message => new XElement(
            "QueueMessage",
            new XElement("MessageId", message.Id),
            new XElement("InsertionTime", Rfc(message.Inserted)),
            new XElement("ExpirationTime", Rfc(message.Inserted.AddDays(7))),
            new XElement("PopReceipt", message.Receipt),
            new XElement("TimeNextVisible", Rfc(message.Visible)),
            withText ? new XElement("DequeueCount", message.Dequeued) : null,
            withText ? new XElement("MessageText", message.Text) : null))).ToString(SaveOptions.DisableFormatting),
        "application/xml");

    private List<StoredMessage> Queue(string name) => queues.GetValueOrDefault(name) ?? throw new StorageFault(404, "QueueNotFound");

    private bool IsVisible(StoredMessage message) => message.Visible <= clock.GetUtcNow();

    private string Next() => new Guid((int)++version, 0, 0, new byte[8]).ToString();

    private static string Rfc(DateTimeOffset time) => time.ToString("R", CultureInfo.InvariantCulture);

    private sealed record StoredMessage(string Id, string Receipt, string Text, long Dequeued, DateTimeOffset Inserted, DateTimeOffset Visible);
}
