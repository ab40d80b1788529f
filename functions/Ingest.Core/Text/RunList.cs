using System.Collections.Immutable;

namespace Ingest.Core.Text;

/// <summary>The runs of a text that is being put together.</summary>
internal sealed class RunList
{
    private readonly List<TextRun> runs = [];

    /// <summary>Whether one run holds the whole of a text of this length letter for letter; then its beginning in the source.</summary>
    public int? Verbatim(int length) => runs is [var run] && run.Length == length ? run.Source : null;

    /// <summary>All runs.</summary>
    public ImmutableArray<TextRun> ToImmutable() => [.. runs];

    /// <summary>Forgets all runs.</summary>
    public void Clear() => runs.Clear();

    /// <summary>Adds what is about to stand at the end of the text; what goes on letter for letter lengthens the last run.</summary>
    /// <param name="place">Length of the text so far.</param>
    /// <param name="source">Where it begins in the source.</param>
    /// <param name="sourceLength">How long it is there.</param>
    /// <param name="length">How long it is in the text.</param>
    public void Add(int place, int source, int sourceLength, int length)
    {
        if (sourceLength == length && runs.Count > 0)
        {
            var last = runs[^1];
            if (last.Length == place - last.Value && last.Source + last.Length == source)
            {
                runs[^1] = last with { Length = last.Length + length };
                return;
            }
        }

        runs.Add(new TextRun(place, source, sourceLength));
    }

    /// <summary>Replaces everything behind a place of the text by one run that maps as a whole, up to an end in the source.</summary>
    public void Merge(int place, int sourceEnd)
    {
        var start = Cut(place);
        runs.Add(new TextRun(place, start, sourceEnd - start));
    }

    /// <summary>Takes the runs behind a place away and tells where in the source that place was.</summary>
    private int Cut(int place)
    {
        while (runs[^1].Value > place)
        {
            runs.RemoveAt(runs.Count - 1);
        }

        var run = runs[^1];
        if (run.Value == place)
        {
            runs.RemoveAt(runs.Count - 1);
            return run.Source;
        }

        var kept = place - run.Value;
        runs[^1] = run with { Length = kept };
        return run.Source + kept;
    }
}
