using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// Makes one area say what one document now says of it: raise the fence, write series by series, lower the fence. Each transaction holds facts, the goals
/// that follow from them, the guards of their series and the fence, so every state in between is consistent, and a run that dies anywhere is
/// completed by the next.
/// </summary>
internal sealed class AreaWriter
{
    private const int MostSeries = 32;

    private readonly TableClient goals;
    private readonly SeriesReader reader;
    private readonly SeriesPlanner planner;
    private readonly FenceHolder fence;
    private readonly string area;
    private readonly string partition;
    private readonly string documentHash;
    private readonly AreaFacts wanted;

    public AreaWriter(TableClient goals, SeriesPlanner planner, FenceHolder fence, string area, DocumentId document, AreaFacts wanted)
    {
        (this.goals, this.planner, this.fence, this.area, this.wanted) = (goals, planner, fence, area, wanted);
        reader = new(goals);
        partition = GoalKeys.Partition(area);
        documentHash = document.Hash;
    }

    /// <summary>Id of the area.</summary>
    public string Area => area;

    /// <summary>Whether the document says anything of the area.</summary>
    public bool WillHaveFacts => !wanted.IsEmpty;

    /// <summary>Stops whoever else still writes for this document here.</summary>
    public Task RaiseAsync(CancellationToken cancellation) => fence.RaiseAsync(cancellation);

    /// <summary>Writes all facts, the goals that follow, and in the end the fence as it stays.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (fence.Current is not { } raised)
        {
            return;
        }

        // Null stands for the counts, which belong to no series.
        var pending = new Queue<string?>(raised.Indicators);
        pending.Enqueue(null);
        int most = MostSeries;
        while (pending.Count > 0)
        {
            List<string?> batch = [.. Enumerable.Range(0, Math.Min(most, pending.Count)).Select(_ => pending.Dequeue())];
            foreach (List<SeriesPlan> transaction in TransactionPacker.Pack(await PlanAsync(batch, cancellation).ConfigureAwait(false)))
            {
                if (transaction is [{ Fits: false } large])
                {
                    await WriteLargeAsync(large.Indicator, cancellation).ConfigureAwait(false);
                }
                else if (!await fence.TrySubmitAsync(transaction.SelectMany(GuardOf), transaction.SelectMany(RestOf), cancellation).ConfigureAwait(false))
                {
                    // Somebody else works on one of these series: take them again, fewer at a time.
                    transaction.ForEach(plan => pending.Enqueue(plan.Indicator));
                    most = Math.Max(1, most / 2);
                }
            }
        }

        await fence.LowerAsync(cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<TableTransactionAction> GuardOf(SeriesPlan plan) => plan.Guard is { } guard ? [guard] : [];

    private static IEnumerable<TableTransactionAction> RestOf(SeriesPlan plan) => plan.Facts.Concat(plan.Goals!);

    private async Task<List<SeriesPlan>> PlanAsync(List<string?> batch, CancellationToken cancellation)
    {
        List<string> indicators = [.. batch.OfType<string>()];
        IReadOnlyDictionary<string, SeriesState> series = await reader.ReadAsync(partition, indicators, cancellation).ConfigureAwait(false);
        List<SeriesPlan> plans = [.. indicators.Select(indicator => planner.Plan(area, documentHash, series[indicator], wanted.Of(indicator)))];
        return batch.Contains(null) ? [.. plans, await PlanCountsAsync(cancellation).ConfigureAwait(false)] : plans;
    }

    private async Task<SeriesPlan> PlanCountsAsync(CancellationToken cancellation)
    {
        var present = new Dictionary<string, FactRow>(StringComparer.Ordinal);
        foreach (string period in fence.Current!.Periods)
        {
            await foreach (FactRow row in goals.FactsAsync(partition, GoalKeys.CountPrefix(period, documentHash), cancellation).ConfigureAwait(false))
            {
                present.Add(row.RowKey, row);
            }
        }

        return new(null, null, SeriesPlanner.PlanFacts(partition, documentHash, present, [.. wanted.Counts]), []);
    }

    /// <summary>
    /// Writes what one transaction cannot hold: first the facts, then the goals, in slices, the guard dirty all the while. Each round looks at what stands
    /// and takes the next slice, so it does not matter where an earlier run stopped.
    /// </summary>
    private async Task WriteLargeAsync(string? indicator, CancellationToken cancellation)
    {
        while (true)
        {
            SeriesPlan plan = (await PlanAsync([indicator], cancellation).ConfigureAwait(false))[0];
            if (plan.IsEmpty || (plan.Fits && await fence.TrySubmitAsync(GuardOf(plan), RestOf(plan), cancellation).ConfigureAwait(false)))
            {
                return;
            }

            if (!plan.Fits)
            {
                IEnumerable<TableTransactionAction> guard = indicator is null ? [] : [await DirtyGuardAsync(indicator, cancellation).ConfigureAwait(false)];
                await fence.TrySubmitAsync(guard, TransactionPacker.Slice(plan.Facts.Count > 0 ? plan.Facts : plan.Goals!), cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task<TableTransactionAction> DirtyGuardAsync(string indicator, CancellationToken cancellation) =>
        SeriesPlanner.DirtyGuard(partition, indicator, await reader.FindGuardAsync(partition, indicator, cancellation).ConfigureAwait(false));
}
