using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Ingest.Core.Goals;

namespace Ingest.Functions.Storage;

/// <summary>
/// The guard of a series: every transaction that changes a row of the series changes this one too, against the ETag it read before all else. So
/// two writers of one indicator never both go by the same state, whatever periods they touch. It exists exactly while the series has facts.
/// </summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Facts">How many observations and verdicts the series has: it tells how to read them best.</param>
/// <param name="Verdicts">How many of them are verdicts: where there are none, nobody looks for them.</param>
/// <param name="Goals">Row key to digest for each goal row that stands; meaningless while <paramref name="Dirty"/>.</param>
/// <param name="Conflicts">Contradictions about periods without a goal.</param>
/// <param name="Dirty">A change too large for one transaction is under way, or died: goal rows are to be looked at, not trusted.</param>
internal sealed record SeriesGuard(
    string Indicator, int Facts, int Verdicts, ImmutableSortedDictionary<string, string> Goals, ImmutableArray<PeriodConflict> Conflicts, bool Dirty)
{
    private const string IndicatorColumn = "Indicator", FactsColumn = "Facts", VerdictsColumn = "Verdicts", DirtyColumn = "Dirty", GoalsColumn = "Goals", ConflictsColumn = "Conflicts";

    /// <summary>The guard as an entity.</summary>
    public TableEntity ToEntity(string partition)
    {
        var entity = new TableEntity(partition, GoalKeys.ForSeries(Indicator)) { [IndicatorColumn] = Indicator, [FactsColumn] = Facts, [VerdictsColumn] = Verdicts };
        if (Dirty)
        {
            entity[DirtyColumn] = true;
        }

        if (!ContentColumns.Write(entity, GoalsColumn, IngestJson.Write(Goals)).IsEmpty
            || !ContentColumns.Write(entity, ConflictsColumn, IngestJson.Write(Conflicts)).IsEmpty)
        {
            throw new InvalidOperationException($"The guard of series {Indicator} is larger than a row.");
        }

        return entity;
    }

    /// <summary>Reads what <see cref="ToEntity"/> wrote.</summary>
    public static SeriesGuard FromEntity(TableEntity entity) => new(
        entity.Text(IndicatorColumn),
        entity.GetInt32(FactsColumn) ?? 0,
        entity.GetInt32(VerdictsColumn) ?? 0,
        IngestJson.Read<ImmutableSortedDictionary<string, string>>(ContentColumns.Read([entity], GoalsColumn)).WithComparers(StringComparer.Ordinal),
        IngestJson.Read<ImmutableArray<PeriodConflict>>(ContentColumns.Read([entity], ConflictsColumn)),
        entity.GetBoolean(DirtyColumn) ?? false);
}

/// <summary>A guard together with the ETag it had when it was read.</summary>
internal sealed record GuardState(SeriesGuard Guard, ETag ETag);
