using Ingest.LocalHost.Triggers;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Host;

/// <summary>Starts a listener again when it fails, for example because storage was away; the genuine host restarts as a whole.</summary>
internal static class ListenerSupervisor
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Keeps a listener running until <paramref name="stop"/>.</summary>
    public static async Task KeepRunningAsync(IHostListener listener, ILogger logger, CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await listener.RunAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                HostLog.ListenerEnded(logger, failure, listener.Name, Pause.TotalSeconds);
                await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
