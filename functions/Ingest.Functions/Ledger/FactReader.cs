using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>Which facts are asked for; null asks for all.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Period">Period, part of a year included.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Document">Container and name.</param>
/// <param name="AsOf">Only what was published by this date; what has no date counts always.</param>
internal sealed record FactFilter(string? Area, string? Period, string? Indicator, string? Document, DateOnly? AsOf)
{
    /// <summary>Whether a fact of this source and period is asked for.</summary>
    public bool Takes(SourceReference source, TimePeriod period) =>
        (Period is null || period.ToString() == Period)
        && (Document is null || source.Document == Document)
        && (AsOf is null || source.Published is null || source.Published <= AsOf);
}

/// <summary>Reads what the documents say, whether or not it has to do with a goal.</summary>
internal sealed class FactReader(TableClient goals, LedgerScope scope)
{
    /// <summary>Figures, by area and key, from behind <paramref name="after"/> on.</summary>
    public IAsyncEnumerable<Placed<Statement>> ListFiguresAsync(FactFilter filter, ObservationKind? kind, ListPosition? after, CancellationToken cancellation) =>
        ListAsync<Statement>(GoalKeys.Observation, filter, after, cancellation)
            .Where(fact => filter.Takes(fact.Value.Source, fact.Value.Observation.Period) && (kind is null || fact.Value.Observation.Kind == kind));

    /// <summary>Reported verdicts, likewise.</summary>
    public IAsyncEnumerable<Placed<VerdictStatement>> ListVerdictsAsync(FactFilter filter, Verdict? verdict, ListPosition? after, CancellationToken cancellation) =>
        ListAsync<VerdictStatement>(GoalKeys.Verdict, filter, after, cancellation)
            .Where(fact => filter.Takes(fact.Value.Source, fact.Value.Verdict.Period) && (verdict is null || fact.Value.Verdict.Verdict == verdict));

    /// <summary>Counts of indicators, likewise.</summary>
    public IAsyncEnumerable<Placed<CountStatement>> ListCountsAsync(FactFilter filter, ListPosition? after, CancellationToken cancellation) =>
        ListAsync<CountStatement>(GoalKeys.Count, filter, after, cancellation)
            .Where(fact => filter.Takes(fact.Value.Source, fact.Value.Claim.Period));

    private async IAsyncEnumerable<Placed<T>> ListAsync<T>(
        char kind, FactFilter filter, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (LedgerPart part in scope.PartsAsync(filter.Area, filter.Document, filter.Indicator, after, cancellation).ConfigureAwait(false))
        {
            // Counts belong to no indicator.
            LedgerPart whole = kind == GoalKeys.Count ? part with { Indicators = null } : part;
            foreach (string prefix in whole.Prefixes(kind))
            {
                await foreach (TableEntity row in goals.QueryAsync<TableEntity>(whole.Condition(prefix), cancellationToken: cancellation).ConfigureAwait(false))
                {
                    yield return new(part.Area, row.RowKey, IngestJson.Read<T>(FactRow.FromEntity(row).Content));
                }
            }
        }
    }
}
