namespace Azure.Data.Tables;

/// <summary>What every entity has: its two keys, and the service's stamp and version.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
