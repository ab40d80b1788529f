using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Ingest.LocalHost.Queues;

/// <summary>A storage queue as the host uses it. Bodies are stored and returned as they are given.</summary>
/// <param name="client">Client without encoding.</param>
internal sealed class StorageQueue(QueueClient client)
{
    private const int MostPeeked = 32;

    /// <summary>Name of the queue.</summary>
    public string Name => client.Name;

    /// <summary>Whether the queue exists.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellation = default) => await client.ExistsAsync(cancellation);

    /// <summary>Makes the queue where it is missing.</summary>
    public Task CreateAsync(CancellationToken cancellation = default) => client.CreateIfNotExistsAsync(cancellationToken: cancellation);

    /// <summary>Number of messages, visible or not; 0 where there is no queue.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation = default) =>
        await ExistsAsync(cancellation) ? (await client.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount : 0;

    /// <summary>Puts a message in, and makes the queue where it is missing (StorageQueueExtensions.cs, AddMessageAndCreateIfNotExistsAsync).</summary>
    public async Task SendAsync(string body, CancellationToken cancellation = default)
    {
        try
        {
            await client.SendMessageAsync(body, cancellation);
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            await client.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await client.SendMessageAsync(body, cancellation);
        }
    }

    /// <summary>Takes up to <paramref name="count"/> messages (1 to 32), which stay invisible for <paramref name="visibility"/>.</summary>
    public async Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(int count, TimeSpan visibility, CancellationToken cancellation = default)
    {
        QueueMessage[] messages = await client.ReceiveMessagesAsync(count, visibility, cancellation);
        return [.. messages.Select(m => new ReceivedMessage(m.MessageId, m.PopReceipt, m.Body.ToString(), m.DequeueCount, m.InsertedOn))];
    }

    /// <summary>Texts of up to 32 messages, which stay where they are.</summary>
    public async Task<IReadOnlyList<string>> PeekAsync(CancellationToken cancellation = default)
    {
        PeekedMessage[] messages = await ExistsAsync(cancellation) ? await client.PeekMessagesAsync(MostPeeked, cancellation) : [];
        return [.. messages.Select(m => m.Body.ToString())];
    }

    /// <summary>Keeps a message invisible for <paramref name="visibility"/> from now on (0 gives it back at once), and returns its new pop receipt.</summary>
    public async Task<string> UpdateAsync(ReceivedMessage message, TimeSpan visibility, CancellationToken cancellation = default)
    {
        UpdateReceipt receipt = await client.UpdateMessageAsync(message.Id, message.PopReceipt, visibilityTimeout: visibility, cancellationToken: cancellation);
        return receipt.PopReceipt;
    }

    /// <summary>Removes a message for good.</summary>
    public Task DeleteAsync(ReceivedMessage message, CancellationToken cancellation = default) => client.DeleteMessageAsync(message.Id, message.PopReceipt, cancellation);
}
