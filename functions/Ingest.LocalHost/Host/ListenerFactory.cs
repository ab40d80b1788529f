using Ingest.LocalHost.Queues;
using Ingest.LocalHost.Triggers;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Host;

/// <summary>From functions to the listeners that start them: one scanner and one queue for all blob triggers, one listener for each queue and timer.</summary>
/// <param name="options">Ids and intervals.</param>
/// <param name="json">Settings of host.json.</param>
/// <param name="connections">Storage accounts.</param>
/// <param name="runner">Calls functions.</param>
/// <param name="watcher">Wakes queue listeners.</param>
/// <param name="logger">For all listeners.</param>
internal sealed class ListenerFactory(LocalHostOptions options, HostJson json, HostConnections connections, FunctionRunner runner, QueueWatcher watcher, ILogger logger)
{
    /// <summary>The listeners of all functions that are not disabled.</summary>
    public async Task<IReadOnlyList<IHostListener>> CreateAsync(IReadOnlyList<LocalFunction> functions, CancellationToken cancellation)
    {
        ILookup<Type, LocalFunction> enabled = functions.Where(f => !f.IsDisabled).ToLookup(f => f.Trigger.GetType());
        List<IHostListener> listeners = [];
        if (enabled[typeof(BlobTrigger)].Any())
        {
            listeners.AddRange(await ForBlobsAsync([.. enabled[typeof(BlobTrigger)]], cancellation));
        }

        listeners.AddRange(enabled[typeof(QueueTrigger)].Select(ForQueue));
        listeners.AddRange(enabled[typeof(TimerTrigger)].Select(f => new TimerListener(f, new TimerStatusStore(connections.Host.Blobs, options.HostId), runner, options.Time, logger)));
        return listeners;
    }

    private async Task<IHostListener[]> ForBlobsAsync(IReadOnlyList<LocalFunction> functions, CancellationToken cancellation)
    {
        StorageQueue queue = connections.Host.Queue(HostNames.BlobTriggerQueue(options.HostId));
        var queuer = new BlobQueuer(new BlobReceipts(connections.Host.Blobs, options.HostId), queue, watcher, logger);
        var scanner = new BlobScanner(queuer, new ScanInfoStore(connections.Host.Blobs, options.HostId), options.PollInterval, options.Time, logger);
        foreach (LocalFunction function in functions)
        {
            var trigger = (BlobTrigger)function.Trigger;
            await scanner.RegisterAsync(connections.Account(trigger.Connection).Blobs.GetBlobContainerClient(trigger.Pattern.Container), function, cancellation);
        }

        // Each blob's poison goes to its own account (SharedBlobQueueListenerFactory.cs); all functions here share one.
        StorageQueue poison = connections.Account(((BlobTrigger)functions[0].Trigger).Connection).Queue(HostNames.BlobTriggerPoisonQueue);
        var handler = new BlobMessageHandler(functions, connections, scanner.Notify, runner, logger);
        return [scanner, Listen(queue, poison, json.Blobs, handler.HandleAsync)];
    }

    private QueueListener ForQueue(LocalFunction function)
    {
        var trigger = (QueueTrigger)function.Trigger;
        StorageAccount account = connections.Account(trigger.Connection);
        string? poison = QueueProcessor.PoisonQueueOf(trigger.Queue);
        return Listen(account.Queue(trigger.Queue), poison is null ? null : account.Queue(poison), json.Queues, (message, text, cancellation) =>
            runner.RunAsync(function, new(text, QueueBindingData.Of(message, text), (int)message.DequeueCount), text, cancellation));
    }

    private QueueListener Listen(StorageQueue queue, StorageQueue? poison, QueueSettings settings, Func<ReceivedMessage, string, CancellationToken, Task> handle)
    {
        QueueSettings bounded = settings with { MaxPollingInterval = settings.MaxPollingInterval < options.MaxPollingInterval ? settings.MaxPollingInterval : options.MaxPollingInterval };
        var listener = new QueueListener(queue, new QueueProcessor(queue, poison, bounded, watcher, logger), bounded, handle, options.Time, logger);
        watcher.Register(queue.Name, listener.Wake);
        return listener;
    }
}
