using Ingest.LocalHost.Queues;

namespace Ingest.LocalHost.Triggers;

/// <summary>What a queue trigger tells besides its text (QueueTriggerBinding.cs).</summary>
internal static class QueueBindingData
{
    /// <summary>The values by name.</summary>
    public static Dictionary<string, object?> Of(ReceivedMessage message, string text) => new(StringComparer.OrdinalIgnoreCase)
    {
        ["QueueTrigger"] = text,
        ["Id"] = message.Id,
        ["PopReceipt"] = message.PopReceipt,
        ["DequeueCount"] = message.DequeueCount,
        ["InsertionTime"] = message.InsertedOn,
    };
}
