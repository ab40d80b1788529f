using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Ledger;

/// <summary>Which figures are asked for; null asks for all.</summary>
internal sealed record ObservationFilter(string? Area, string? Period, string? Indicator, string? Document, ObservationKind? Kind, DateOnly? AsOf)
{
    /// <summary>Whether a figure is asked for.</summary>
    public bool Takes(Statement statement) =>
        (Period is null || statement.Observation.Period.ToString() == Period)
        && (Document is null || statement.Source.Document == Document)
        && (Kind is null || statement.Observation.Kind == Kind)
        && (AsOf is null || statement.Source.Published is null || statement.Source.Published <= AsOf);
}

/// <summary>Reads the figures themselves, those without a goal included.</summary>
internal sealed class ObservationReader(TableClient goals, LedgerScope scope)
{
    /// <summary>The figures that <paramref name="filter"/> takes, by area and key, from behind <paramref name="after"/> on.</summary>
    public async IAsyncEnumerable<Placed<Statement>> ListAsync(
        ObservationFilter filter, ListPosition? after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (LedgerPart part in scope.PartsAsync(filter.Area, filter.Document, filter.Indicator, after, cancellation).ConfigureAwait(false))
        {
            foreach (string prefix in part.Prefixes(GoalKeys.Observation))
            {
                await foreach (TableEntity row in goals.QueryAsync<TableEntity>(part.Condition(prefix), cancellationToken: cancellation).ConfigureAwait(false))
                {
                    var statement = IngestJson.Read<Statement>(FactRow.FromEntity(row).Content);
                    if (filter.Takes(statement))
                    {
                        yield return new(part.Area, row.RowKey, statement);
                    }
                }
            }
        }
    }
}
