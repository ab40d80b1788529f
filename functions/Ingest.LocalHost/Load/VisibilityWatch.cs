using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Load;

/// <summary>Sees through the API, as a user would, when each document has ended: how long after its upload, and how.</summary>
/// <param name="api">Where to ask.</param>
internal sealed class VisibilityWatch(IngestApi api)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, long> uploads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> states = new(StringComparer.Ordinal);
    private readonly List<TimeSpan> lags = [];

    /// <summary>From the end of a document's upload to the answer in which it had ended; too long by at most the pause between two questions and the answer's own time.</summary>
    public IReadOnlyCollection<TimeSpan> Lags => lags;

    /// <summary>State of each document that has ended.</summary>
    public IReadOnlyDictionary<string, string> States => states;

    /// <summary>Notes that the upload of a document is complete.</summary>
    public void NoteUpload(string path) => uploads[path] = Stopwatch.GetTimestamp();

    /// <summary>Asks until so many documents have ended.</summary>
    /// <exception cref="OperationCanceledException">Told to stop before.</exception>
    public async Task WaitAsync(int documents, CancellationToken cancellation)
    {
        while (states.Count < documents)
        {
            Note(await api.ListAsync("documents?pageSize=200", cancellation));
            await Task.Delay(Pause, cancellation);
        }
    }

    private void Note(IReadOnlyList<JsonElement> rows)
    {
        long now = Stopwatch.GetTimestamp();
        foreach (DocumentRow row in rows.Select(DocumentRow.Read).Where(row => row.HasEnded))
        {
            if (uploads.TryGetValue(row.Path, out long uploaded) && states.TryAdd(row.Path, row.State))
            {
                lags.Add(Stopwatch.GetElapsedTime(uploaded, now));
            }
        }
    }
}
