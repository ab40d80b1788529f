namespace Ingest.LocalHost.Triggers;

/// <summary>Something that waits for events and runs functions.</summary>
internal interface IHostListener
{
    /// <summary>What is listened to, for logs.</summary>
    string Name { get; }

    /// <summary>Listens until <paramref name="stop"/>, and then until all that is under way has ended.</summary>
    Task RunAsync(CancellationToken stop);
}
