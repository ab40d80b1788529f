using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Host;

/// <summary>Calls functions that nobody waits for an answer from, and tells the log and the observer how it went.</summary>
/// <param name="invoker">Calls.</param>
/// <param name="observer">Told of each call.</param>
/// <param name="logger">Told of each call.</param>
internal sealed class FunctionRunner(FunctionInvoker invoker, Action<FunctionRun> observer, ILogger logger)
{
    private const int LongestSubject = 200;

    /// <summary>Calls the function; its failure is logged and thrown.</summary>
    /// <param name="function">What is called.</param>
    /// <param name="invocation">With what.</param>
    /// <param name="subject">What it is about, for the log.</param>
    /// <param name="cancellation">Asks the function to stop.</param>
    public async Task RunAsync(LocalFunction function, Invocation invocation, string subject, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            await invoker.InvokeAsync(function, invocation, cancellation);
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            HostLog.Succeeded(logger, function.Name, Short(subject), took.TotalMilliseconds);
            observer(new(function.Name, subject, invocation.Attempt, took, null));
        }
        catch (Exception failure)
        {
            TimeSpan took = Stopwatch.GetElapsedTime(start);
            HostLog.Failed(logger, failure, function.Name, Short(subject), took.TotalMilliseconds);
            observer(new(function.Name, subject, invocation.Attempt, took, failure));
            throw;
        }
    }

    private static string Short(string subject) => subject.Length <= LongestSubject ? subject : subject[..LongestSubject] + "...";
}
