using System.Globalization;
using System.Text.Json;

namespace Ingest.LocalHost.Stack;

/// <summary>Follows documents through <c>GET /api/documents</c> until each has ended, with a line for each.</summary>
/// <param name="api">Where to ask.</param>
/// <param name="paths">Container and name of each document.</param>
/// <param name="output">Where the lines go.</param>
internal sealed class DocumentProgress(IngestApi api, IReadOnlyCollection<string> paths, TextWriter output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, string> ended = new(StringComparer.Ordinal);

    /// <summary>How many documents ended how, such as <c>5 documents: 4 done, 1 rejected</c>.</summary>
    public string Summary
    {
        get
        {
            IEnumerable<string> counts = ended.Values.GroupBy(state => state).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}");
            string open = ended.Count < paths.Count ? $"{paths.Count - ended.Count} not processed" : "";
            return $"{paths.Count} documents: {string.Join(", ", counts.Append(open).Where(part => part.Length > 0))}";
        }
    }

    /// <summary>Waits until all are done or rejected; false where one failed or the time is over.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(patience);
        try
        {
            while (ended.Count < paths.Count)
            {
                Report(await api.ListAsync("documents", timeout.Token));
                await Task.Delay(ended.Count < paths.Count ? Pause : TimeSpan.Zero, timeout.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Not processed within {patience.TotalSeconds:0} s: {string.Join(", ", paths.Where(p => !ended.ContainsKey(p)))}"));
        }

        return ended.Count == paths.Count && !ended.ContainsValue(DocumentRow.Failed);
    }

    private void Report(IReadOnlyList<JsonElement> rows)
    {
        foreach (DocumentRow row in rows.Select(DocumentRow.Read).Where(row => row.HasEnded && paths.Contains(row.Path)))
        {
            if (ended.TryAdd(row.Path, row.State))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  [{ended.Count}/{paths.Count}] {row}"));
            }
        }
    }
}
