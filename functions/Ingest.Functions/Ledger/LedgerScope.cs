using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>A partition to look at.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Indicators">Indicators to look at; null for all.</param>
/// <param name="From">Key behind which to begin; null for the beginning.</param>
internal sealed record LedgerPart(string Area, IReadOnlyCollection<string>? Indicators, string? From)
{
    /// <summary>Beginnings of the keys to look at, in order.</summary>
    public IEnumerable<string> Prefixes(char kind) => Indicators is null
        ? [GoalKeys.Prefix(kind)]
        : Indicators.Select(id => GoalKeys.Prefix(kind, id)).Order(StringComparer.Ordinal).Where(prefix => From is null || string.CompareOrdinal(GoalKeys.After(prefix), From) > 0);

    /// <summary>The condition for rows with a beginning, from behind <see cref="From"/> on.</summary>
    public string Condition(string prefix)
    {
        string first = From is null || string.CompareOrdinal(From, prefix) < 0 ? prefix : From;
        return TableClient.CreateQueryFilter($"PartitionKey eq {GoalKeys.Partition(Area)} and RowKey gt {first} and RowKey lt {GoalKeys.After(prefix)}");
    }
}

/// <summary>Which partitions a list has to look at, one after the other: never a query across them.</summary>
internal sealed class LedgerScope(TableClient goals, AreaIndex areas, DocumentStore documents)
{
    /// <summary>The partitions, in the order of their keys.</summary>
    /// <param name="area">Only this area.</param>
    /// <param name="document">Only what this document (container and name) speaks of.</param>
    /// <param name="indicator">Only this indicator.</param>
    /// <param name="after">Where an earlier page ended.</param>
    /// <param name="cancellation">Stops the queries.</param>
    public async IAsyncEnumerable<LedgerPart> PartsAsync(
        string? area, string? document, string? indicator, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        IAsyncEnumerable<LedgerPart> parts = document is not null ? OfDocumentAsync(document, cancellation)
            : area is not null ? Single(new(area, null, null))
            : AllAsync(after, cancellation);
        await foreach (LedgerPart part in parts.ConfigureAwait(false))
        {
            bool wanted = (area is null || part.Area == area) && (after is null || string.CompareOrdinal(GoalKeys.Partition(part.Area), GoalKeys.Partition(after.Area)) >= 0);
            if (wanted)
            {
                yield return new(part.Area, Narrow(part.Indicators, indicator), after?.Area == part.Area ? after.Key : null);
            }
        }
    }

    private static IReadOnlyCollection<string>? Narrow(IReadOnlyCollection<string>? indicators, string? indicator) =>
        indicator is null ? indicators : indicators is null || indicators.Contains(indicator) ? [indicator] : [];

    private static async IAsyncEnumerable<LedgerPart> Single(LedgerPart part)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return part;
    }

    private async IAsyncEnumerable<LedgerPart> AllAsync(ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (after is not null)
        {
            yield return new(after.Area, null, null);
        }

        await foreach (string area in areas.ListAsync(after?.Area, cancellation).ConfigureAwait(false))
        {
            yield return new(area, null, null);
        }
    }

    private async IAsyncEnumerable<LedgerPart> OfDocumentAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (DocumentId.FromPath(path) is not { } id || await documents.FindAsync(id, cancellation).ConfigureAwait(false) is not { } document)
        {
            yield break;
        }

        foreach (string area in document.Areas.OrderBy(GoalKeys.Partition, StringComparer.Ordinal))
        {
            if (await goals.FindAsync(GoalKeys.Partition(area), GoalKeys.ForDocument(id.Hash), cancellation).ConfigureAwait(false) is { } fence)
            {
                yield return new(area, DocumentFence.FromEntity(fence).Indicators, null);
            }
        }
    }
}
