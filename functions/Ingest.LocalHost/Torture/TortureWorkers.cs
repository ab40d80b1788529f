using System.Collections.Concurrent;

namespace Ingest.LocalHost.Torture;

/// <summary>Runs numbered pieces of work on threads of their own: without a synchronisation context, and with a stack for continuations that run where a wait ends.</summary>
/// <param name="threads">How many at once.</param>
internal sealed class TortureWorkers(int threads)
{
    private const int MostFailures = 5;
    private const int StackSize = 16 << 20;
    private readonly ConcurrentQueue<string> failures = [];

    /// <summary>What went wrong so far: the first few.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>Takes down what is wrong.</summary>
    public void Note(string failure) => failures.Enqueue(failure);

    /// <summary>Works on 0, 1 ... until all is done, or until enough went wrong.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="run">Does one, and tells what is wrong with it.</param>
    /// <param name="cancellation">Begins no more.</param>
    /// <returns>How many pieces something was wrong with.</returns>
    public int Run(int count, Func<int, IEnumerable<string>> run, CancellationToken cancellation)
    {
        int next = -1, failed = 0;
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(Work, StackSize)).ToList();
        all.ForEach(thread => thread.Start());
        all.ForEach(thread => thread.Join());
        return failed;

        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < count && failures.Count < MostFailures && !cancellation.IsCancellationRequested; i = Interlocked.Increment(ref next))
            {
                foreach (string failure in run(i).TakeWhile(_ => failures.Count < MostFailures))
                {
                    Interlocked.Increment(ref failed);
                    failures.Enqueue(failure);
                }
            }
        }
    }
}
