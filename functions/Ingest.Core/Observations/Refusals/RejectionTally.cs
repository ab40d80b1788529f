using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Refusals;

/// <summary>Counts rejections by reason and keeps the first of them.</summary>
internal sealed class RejectionTally(string source, int mostKept)
{
    private readonly ImmutableArray<Rejection>.Builder kept = ImmutableArray.CreateBuilder<Rejection>();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Counts a rejection that there is no room for.</summary>
    public void Count(string reason) => counts[reason] = counts.GetValueOrDefault(reason) + 1;

    /// <summary>Counts a rejection and keeps it while there is room.</summary>
    public void Add(string reason, TextSpan span)
    {
        Count(reason);
        if (kept.Count < mostKept)
        {
            kept.Add(new(reason, span, source.Substring(span.Start, span.Length)));
        }
    }

    /// <summary>All that was counted and kept.</summary>
    public (ImmutableArray<Rejection> First, ImmutableSortedDictionary<string, int> Counts) Close() => (kept.DrainToImmutable(), counts.ToImmutableSortedDictionary(StringComparer.Ordinal));
}
