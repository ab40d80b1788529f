using System.Globalization;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Counts against counts.</summary>
internal static class CountClaims
{
    /// <summary>Different counts of one outcome: 4 missed in one text, 5 in another. Total counts apart (<see cref="Totals"/>).</summary>
    public static IEnumerable<Conflict> Disagreements(IReadOnlyList<CountStatement> counts)
    {
        foreach (var outcome in counts.Where(count => count.Claim.Outcome is not CountedOutcome.Total).GroupBy(count => count.Claim.Outcome).OrderBy(group => group.Key))
        {
            var values = outcome.GroupBy(count => count.Claim.Count).OrderBy(group => group.Key).ToList();
            foreach (var other in values.Skip(1))
            {
                yield return Begin("count-mismatch.claims", outcome.Key, outcome.First()).With("first", Text(values[0].Key)).With("second", Text(other.Key))
                    .Sides(values[0]).Sides(other)
                    .Computed("first", values[0].Key).Computed("second", other.Key)
                    .Build(Severity.Major);
            }
        }
    }

    /// <summary>Different totals: one text may count the points of a plan and another the single figures in them, so that both can stand.</summary>
    public static IEnumerable<Conflict> Totals(IReadOnlyList<CountStatement> counts)
    {
        var totals = counts.Select(count => (Count: count, Total: TotalOf(count.Claim))).Where(count => count.Total is not null)
            .GroupBy(count => count.Total!.Value, count => count.Count).OrderBy(group => group.Key).ToList();
        foreach (var other in totals.Skip(1))
        {
            yield return Begin("count-mismatch.total", CountedOutcome.Total, other.First()).With("first", Text(totals[0].Key)).With("second", Text(other.Key))
                .Sides(totals[0]).Sides(other)
                .Computed("first", totals[0].Key).Computed("second", other.Key)
                .Build(Severity.Minor);
        }
    }

    /// <summary>Within one document: reached, missed and without data must add up to the total that they are counted out of.</summary>
    public static IEnumerable<Conflict> Sums(IReadOnlyList<CountStatement> counts)
    {
        foreach (var document in counts.GroupBy(count => count.Source.Document))
        {
            var parts = document.Where(count => count.Claim.Outcome is not CountedOutcome.Total).DistinctBy(count => count.Claim.Outcome).ToList();
            var total = document.Select(count => TotalOf(count.Claim)).OfType<int>().Distinct().ToList();
            var sum = parts.Sum(count => (long)count.Claim.Count);
            if (parts.Count == PartsOfATotal && total.Count == 1 && sum != total[0])
            {
                yield return Begin("count-mismatch.sum", CountedOutcome.Total, parts[0]).With("sum", Text(sum)).With("total", Text(total[0]))
                    .Sides(parts).Computed("sum", sum).Computed("total", total[0])
                    .Build(Severity.Major);
            }
        }
    }

    /// <summary>A conflict about the counts of an outcome.</summary>
    public static ConflictBuilder Begin(string key, CountedOutcome outcome, CountStatement about)
    {
        var word = outcome switch { CountedOutcome.Reached => "reached", CountedOutcome.Missed => "missed", CountedOutcome.NoData => "no-data", _ => "target" };
        return new ConflictBuilder(key).With("outcome", ConflictTexts.Word(word).Vi).With("outcomeEn", ConflictTexts.Word(word).En).With("period", about.Claim.Period.ToString());
    }

    /// <summary>Adds counts as a side.</summary>
    public static ConflictBuilder Sides(this ConflictBuilder builder, IEnumerable<CountStatement> counts) => counts.Aggregate(builder, (conflict, count) =>
        conflict.Side(count.Source, count.Claim.Evidence, ReadingOf(count.Claim)));

    /// <summary>A number for a sentence.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private const int PartsOfATotal = 3;

    private static int? TotalOf(CountClaim claim) => claim.Outcome is CountedOutcome.Total ? claim.Count : claim.OutOf;

    private static string ReadingOf(CountClaim claim)
    {
        var outcome = claim.Outcome switch
        {
            CountedOutcome.Reached => "reached",
            CountedOutcome.Missed => "missed",
            CountedOutcome.NoData => "without data",
            _ => "in all",
        };
        return claim.OutOf is { } total ? $"{Text(claim.Count)} of {Text(total)} {outcome}" : $"{Text(claim.Count)} {outcome}";
    }
}
