using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Core.Lexicon;

namespace Ingest.LocalHost.Load;

/// <summary>Somebody who asks for goals without pause, as a page or another system would.</summary>
/// <param name="http">Client of the API.</param>
/// <param name="areas">Areas to ask for.</param>
internal sealed class GoalReader(HttpClient http, IReadOnlyList<Area> areas)
{
    private readonly ConcurrentBag<TimeSpan> times = [];
    private readonly ConcurrentDictionary<string, int> failures = [];

    /// <summary>How long each answer took, to its last byte.</summary>
    public IReadOnlyCollection<TimeSpan> Times => times;

    /// <summary>How many answers were no success, by status and question ("404 summary").</summary>
    public IReadOnlyDictionary<string, int> Failures => failures;

    /// <summary>Asks until told to stop.</summary>
    /// <param name="seed">Where to begin in the round of questions.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task ReadAsync(int seed, CancellationToken cancellation)
    {
        for (int turn = seed; !cancellation.IsCancellationRequested; turn++)
        {
            string area = areas[turn % areas.Count].Id;
            string question = (turn % 4) switch { 0 => $"goals?area={area}", 1 => "summary", 2 => $"conflicts?area={area}", _ => "goals?pageSize=50" };
            try
            {
                await AskAsync(question, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task AskAsync(string question, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await http.GetAsync(new Uri(question, UriKind.Relative), cancellation);
        await answer.Content.ReadAsByteArrayAsync(cancellation);
        times.Add(Stopwatch.GetElapsedTime(start));
        if (!answer.IsSuccessStatusCode)
        {
            failures.AddOrUpdate($"{(int)answer.StatusCode} {question}", 1, (_, count) => count + 1);
        }
    }
}
