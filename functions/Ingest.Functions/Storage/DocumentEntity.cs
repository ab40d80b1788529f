using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Functions.Storage;

/// <summary>Documents to and from entities.</summary>
internal static class DocumentEntity
{
    /// <summary>What reconciliation needs of a row.</summary>
    public static readonly IReadOnlyList<string> SnapshotColumns =
    [
        "PartitionKey", "RowKey", nameof(DocumentId.Container), nameof(DocumentId.Name), nameof(DocumentRow.State), nameof(DocumentRow.Generation),
        nameof(DocumentRow.Attempts), nameof(DocumentRow.ExtractorVersion), nameof(DocumentRow.ClaimedAt), nameof(DocumentRow.UnsettledSince),
    ];

    private const string AreaId = "Area", AreaName = "AreaName", ReasonCode = "ReasonCode", ReasonMessage = "ReasonMessage", Observations = "Observations",
        Verdicts = "Verdicts", CountClaims = "CountClaims", RejectionCount = "RejectionCount", Areas = "Areas", Rejections = "Rejections";

    /// <summary>A row as an entity.</summary>
    public static TableEntity Write(DocumentRow row)
    {
        var entity = new TableEntity(DocumentStore.PartitionOf(row.Id.Hash), row.Id.Hash);
        Set(entity, nameof(DocumentId.Container), row.Id.Container);
        Set(entity, nameof(DocumentId.Name), row.Id.Name);
        Set(entity, nameof(DocumentRow.State), IngestJson.Word(row.State));
        Set(entity, nameof(DocumentRow.Generation), row.Generation);
        Set(entity, nameof(DocumentRow.MediaType), row.MediaType);
        Set(entity, nameof(DocumentRow.Length), row.Length);
        Set(entity, nameof(DocumentRow.Title), row.Title);
        Set(entity, nameof(DocumentRow.Published), row.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Set(entity, AreaId, row.Area?.Id);
        Set(entity, AreaName, row.Area?.Name);
        Set(entity, ReasonCode, row.Reason?.Code);
        Set(entity, ReasonMessage, row.Reason?.Message);
        Set(entity, nameof(DocumentRow.Attempts), row.Attempts);
        Set(entity, Observations, row.Counts.Observations);
        Set(entity, Verdicts, row.Counts.Verdicts);
        Set(entity, CountClaims, row.Counts.CountClaims);
        Set(entity, RejectionCount, row.Counts.Rejections);
        Set(entity, nameof(DocumentRow.RejectionsByReason), row.RejectionsByReason.IsEmpty ? null : IngestJson.Write(row.RejectionsByReason));
        Set(entity, nameof(DocumentRow.ExtractorVersion), row.ExtractorVersion);
        Set(entity, nameof(DocumentRow.Claim), row.Claim);
        Set(entity, nameof(DocumentRow.ClaimedAt), row.ClaimedAt);
        Set(entity, nameof(DocumentRow.UnsettledSince), row.UnsettledSince);
        SetText(entity, Areas, row.Areas.IsEmpty ? "" : IngestJson.Write(row.Areas));
        SetText(entity, Rejections, row.Rejections.IsEmpty ? "" : IngestJson.Write(row.Rejections));
        return entity;
    }

    /// <summary>Reads what <see cref="Write"/> wrote, whole or with <see cref="SnapshotColumns"/> only.</summary>
    public static DocumentRow Read(TableEntity entity) => new()
    {
        Id = new(entity.Text(nameof(DocumentId.Container)), entity.Text(nameof(DocumentId.Name))),
        State = Enum.Parse<DocumentState>(entity.Text(nameof(DocumentRow.State)), ignoreCase: true),
        Generation = entity.GetString(nameof(DocumentRow.Generation)),
        MediaType = entity.GetString(nameof(DocumentRow.MediaType)),
        Length = entity.GetInt64(nameof(DocumentRow.Length)),
        Title = entity.GetString(nameof(DocumentRow.Title)),
        Published = entity.GetString(nameof(DocumentRow.Published)) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Area = entity.GetString(AreaId) is { } area ? new AreaReference(area, entity.Text(AreaName)) : null,
        Reason = entity.GetString(ReasonCode) is { } code ? new DocumentRejection(code, entity.Text(ReasonMessage)) : null,
        Attempts = entity.GetInt32(nameof(DocumentRow.Attempts)) ?? 0,
        Counts = new(
            entity.GetInt32(Observations) ?? 0, entity.GetInt32(Verdicts) ?? 0, entity.GetInt32(CountClaims) ?? 0, entity.GetInt32(RejectionCount) ?? 0),
        RejectionsByReason = entity.GetString(nameof(DocumentRow.RejectionsByReason)) is { } reasons
            ? IngestJson.Read<ImmutableSortedDictionary<string, int>>(reasons)
            : ImmutableSortedDictionary<string, int>.Empty,
        ExtractorVersion = entity.GetString(nameof(DocumentRow.ExtractorVersion)),
        Claim = entity.GetString(nameof(DocumentRow.Claim)),
        ClaimedAt = entity.GetDateTimeOffset(nameof(DocumentRow.ClaimedAt)),
        UnsettledSince = entity.GetDateTimeOffset(nameof(DocumentRow.UnsettledSince)),
        Areas = ContentColumns.Read([entity], Areas) is { Length: > 0 } areas
            ? IngestJson.Read<ImmutableSortedSet<string>>(areas).WithComparer(StringComparer.Ordinal)
            : ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
        Rejections = ContentColumns.Read([entity], Rejections) is { Length: > 0 } refused ? IngestJson.Read<ImmutableArray<Rejection>>(refused) : [],
        ETag = entity.ETag,
    };

    /// <summary>A column without a value is no column.</summary>
    private static void Set(TableEntity entity, string name, object? value)
    {
        if (value is not null)
        {
            entity[name] = value;
        }
    }

    private static void SetText(TableEntity entity, string name, string text)
    {
        if (!ContentColumns.Write(entity, name, text).IsEmpty)
        {
            throw new InvalidOperationException($"The {name} of document {entity.RowKey} are larger than a row.");
        }
    }
}
