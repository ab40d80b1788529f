using System.Collections.Immutable;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Contradictions between counts of indicators, and between them and the ledger.</summary>
internal static class CountConflicts
{
    /// <summary>The contradictions of one area and period.</summary>
    public static ImmutableArray<Conflict> Find(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf) => [];
}
