using System.Collections.Immutable;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Contradictions between counts of indicators, and between them and the ledger, of one area and period.</summary>
internal static class CountConflicts
{
    /// <summary>Finds the contradictions; the answer does not depend on the order of counts and goals.</summary>
    public static ImmutableArray<Conflict> Find(IReadOnlyList<CountStatement> counts, IReadOnlyList<Goal> goals, DateOnly? asOf)
    {
        CountStatement[] known = [.. counts.Where(count => asOf is null || count.Source.Published is null || count.Source.Published <= asOf)
            .OrderBy(count => count.Source.Document, StringComparer.Ordinal).ThenBy(count => count.Ordinal)
            .DistinctBy(count => (count.Source.Document, count.Ordinal))];
        return
        [
            .. CountClaims.Disagreements(known),
            .. CountClaims.Totals(known),
            .. CountClaims.Sums(known),
            .. CountLedger.Against(known.Where(count => count.Claim.Outcome is CountedOutcome.Missed), goals),
        ];
    }
}
