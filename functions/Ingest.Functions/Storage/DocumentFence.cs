using System.Collections.Immutable;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// What one document has in one area, kept in the very partition: which series, and which periods it counts indicators for. Every transaction that the
/// document makes there changes this row too, against its ETag. A later run of the same document touches it first; so a run that was
/// overtaken (a host that hung, say) cannot write any more, however late it wakes: that is what the name says. It exists exactly while the
/// document has facts in the area, and then holds nothing but what follows from them.
/// </summary>
/// <param name="Document">Container and name.</param>
/// <param name="AreaName">Name of the area as the document gives it.</param>
/// <param name="Indicators">Ids of the indicators with rows of the document; while a run is under way, those of the former and the new generation.</param>
/// <param name="Periods">Periods with counts of the document, likewise.</param>
internal sealed record DocumentFence(string Document, string AreaName, ImmutableSortedSet<string> Indicators, ImmutableSortedSet<string> Periods)
{
    private const string DocumentColumn = "Document", AreaColumn = "AreaName", IndicatorsColumn = "Indicators", PeriodsColumn = "Periods";

    /// <summary>Whether the document has nothing in the area.</summary>
    public bool IsEmpty => Indicators.IsEmpty && Periods.IsEmpty;

    /// <summary>The same contents, element by element (a record compares sets by reference).</summary>
    public bool Says(DocumentFence other) => AreaName == other.AreaName && Indicators.SequenceEqual(other.Indicators) && Periods.SequenceEqual(other.Periods);

    /// <summary>What holds for both generations.</summary>
    public DocumentFence Union(DocumentFence other) => this with { Indicators = Indicators.Union(other.Indicators), Periods = Periods.Union(other.Periods) };

    /// <summary>The fence that <paramref name="facts"/> end with.</summary>
    public static DocumentFence Of(DocumentId document, AreaFacts facts) => new(
        document.Path,
        facts.Name,
        facts.Indicators.ToImmutableSortedSet(StringComparer.Ordinal),
        facts.CountedPeriods.ToImmutableSortedSet(StringComparer.Ordinal));

    /// <summary>The fence as an entity.</summary>
    public TableEntity ToEntity(string partition, string documentHash)
    {
        var entity = new TableEntity(partition, GoalKeys.ForDocument(documentHash)) { [DocumentColumn] = Document, [AreaColumn] = AreaName };
        if (!ContentColumns.Write(entity, IndicatorsColumn, IngestJson.Write(Indicators)).IsEmpty
            || !ContentColumns.Write(entity, PeriodsColumn, IngestJson.Write(Periods)).IsEmpty)
        {
            throw new InvalidOperationException($"The list of what {Document} contributes is larger than a row.");
        }

        return entity;
    }

    /// <summary>Reads what <see cref="ToEntity"/> wrote.</summary>
    public static DocumentFence FromEntity(TableEntity entity) => new(
        entity.Text(DocumentColumn),
        entity.Text(AreaColumn),
        IngestJson.Read<ImmutableSortedSet<string>>(ContentColumns.Read([entity], IndicatorsColumn)).WithComparer(StringComparer.Ordinal),
        IngestJson.Read<ImmutableSortedSet<string>>(ContentColumns.Read([entity], PeriodsColumn)).WithComparer(StringComparer.Ordinal));
}
