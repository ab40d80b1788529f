using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>Which contradictions are asked for; null asks for all.</summary>
internal sealed record ConflictFilter(string? Area, string? Period, string? Indicator, string? Document, string? Type, Severity? Severity, DateOnly? AsOf)
{
    /// <summary>Whether a contradiction is asked for.</summary>
    public bool Takes(LedgerConflict conflict) =>
        (Period is null || conflict.Period.ToString() == Period)
        && (Indicator is null || conflict.Indicator == Indicator)
        && (Type is null || conflict.Conflict.Type == Type)
        && (Severity is null || conflict.Conflict.Severity == Severity)
        && (Document is null || conflict.Conflict.Statements.Any(statement => statement.Document == Document));
}

/// <summary>A contradiction with what it is about.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Period">Year or term.</param>
/// <param name="Indicator">Id of the indicator; null for a count of indicators.</param>
/// <param name="Conflict">The contradiction.</param>
internal sealed record LedgerConflict(string Area, TimePeriod Period, string? Indicator, Conflict Conflict);

/// <summary>
/// Reads contradictions: those of goals and those of periods without a goal, as they stand; and those between counts of indicators and the ledger, which
/// are worked out here, for every goal of the area and period has a part in them.
/// </summary>
internal sealed class ConflictReader(TableClient goals, LedgerScope scope, LedgerReader reader, LedgerAssessor assessor, IGoalEvaluator evaluator)
{
    /// <summary>The contradictions that <paramref name="filter"/> takes, area by area, from behind <paramref name="after"/> on.</summary>
    public async IAsyncEnumerable<Placed<LedgerConflict>> ListAsync(
        ConflictFilter filter, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (LedgerPart part in scope.PartsAsync(filter.Area, null, null, after, cancellation).ConfigureAwait(false))
        {
            List<LedgerConflict> all = await OfAreaAsync(part.Area, filter.AsOf, cancellation).ConfigureAwait(false);
            for (int i = 0; i < all.Count; i++)
            {
                string key = i.ToString("D8", CultureInfo.InvariantCulture);
                if (filter.Takes(all[i]) && (part.From is null || string.CompareOrdinal(key, part.From) > 0))
                {
                    yield return new(part.Area, key, all[i]);
                }
            }
        }
    }

    private async Task<List<LedgerConflict>> OfAreaAsync(string area, DateOnly? asOf, CancellationToken cancellation)
    {
        List<Goal> all = [];
        List<LedgerConflict> others = [];
        if (asOf is { } date)
        {
            foreach ((string indicator, SeriesAssessment series) in await assessor.AssessAsync(area, null, date, cancellation).ConfigureAwait(false))
            {
                all.AddRange(series.Goals);
                others.AddRange(series.OtherConflicts.Select(other => new LedgerConflict(area, other.Period, indicator, other.Conflict)));
            }
        }
        else
        {
            var filter = new GoalFilter { Area = area };
            all.AddRange(await reader.ListAsync(filter, null, cancellation).Select(goal => goal.Value.Goal).ToListAsync(cancellation).ConfigureAwait(false));
            others.AddRange(await OfGuardsAsync(area, cancellation).ConfigureAwait(false));
        }

        IEnumerable<LedgerConflict> ofGoals = all.SelectMany(goal =>
            goal.Conflicts.Select(conflict => new LedgerConflict(area, goal.Period, goal.Indicator.Id, conflict)));
        return [.. ofGoals, .. others, .. await OfCountsAsync(area, all, asOf, cancellation).ConfigureAwait(false)];
    }

    private async Task<List<LedgerConflict>> OfGuardsAsync(string area, CancellationToken cancellation)
    {
        List<LedgerConflict> conflicts = [];
        await foreach (TableEntity row in goals.Prefixed(GoalKeys.Partition(area), GoalKeys.Prefix(GoalKeys.Series), cancellation).ConfigureAwait(false))
        {
            var guard = SeriesGuard.FromEntity(row);
            conflicts.AddRange(guard.Conflicts.Select(other => new LedgerConflict(area, other.Period, guard.Indicator, other.Conflict)));
        }

        return conflicts;
    }

    private async Task<IEnumerable<LedgerConflict>> OfCountsAsync(string area, List<Goal> all, DateOnly? asOf, CancellationToken cancellation)
    {
        List<CountStatement> counts = await goals.FactsAsync(GoalKeys.Partition(area), GoalKeys.Prefix(GoalKeys.Count), cancellation)
            .Select(row => IngestJson.Read<CountStatement>(row.Content))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return counts.GroupBy(count => count.Claim.Period).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).SelectMany(group => evaluator
            .EvaluateCounts([.. group], [.. all.Where(goal => goal.Period == group.Key)], asOf)
            .Select(conflict => new LedgerConflict(area, group.Key, null, conflict)));
    }
}
