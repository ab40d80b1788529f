using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>One fact of a document as it stands in the table: an observation, a verdict or a count.</summary>
/// <param name="Kind"><see cref="GoalKeys.Observation"/>, <see cref="GoalKeys.Verdict"/> or <see cref="GoalKeys.Count"/>.</param>
/// <param name="RowKey">Its key.</param>
/// <param name="Content">The statement as JSON. It holds no time and no ETag: the same text at the same place gives the same row.</param>
internal sealed record FactRow(char Kind, string RowKey, string Content)
{
    private const string ContentColumn = "Content";

    /// <summary>Whether a row can hold the fact; a statement of half a megabyte that does not compress is no statement.</summary>
    public bool Fits => ContentColumns.Write(new TableEntity(), ContentColumn, Content).IsEmpty;

    /// <summary>The fact as an entity.</summary>
    public TableEntity ToEntity(string partition)
    {
        var entity = new TableEntity(partition, RowKey);
        _ = ContentColumns.Write(entity, ContentColumn, Content);
        return entity;
    }

    /// <summary>Reads what <see cref="ToEntity"/> wrote.</summary>
    public static FactRow FromEntity(TableEntity entity) => new(entity.RowKey[0], entity.RowKey, ContentColumns.Read([entity], ContentColumn));
}
