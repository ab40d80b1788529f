using Rows = System.Collections.Immutable.ImmutableSortedDictionary<string, Ingest.LocalHost.Torture.Simulation.TableRow>;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>A change of one entity, by itself or in a transaction.</summary>
/// <param name="Method">POST, PUT, MERGE, PATCH or DELETE.</param>
/// <param name="Path">Address of the entity, or of the table for POST.</param>
/// <param name="IfMatch">Condition; without one a PUT or MERGE also inserts.</param>
/// <param name="Body">The entity.</param>
internal sealed record TableAction(string Method, TablePath Path, string? IfMatch, ReadOnlyMemory<byte> Body)
{
    /// <summary>Carries the action out on the rows of a partition.</summary>
    /// <param name="rows">The rows as they are.</param>
    /// <param name="stamp">ETag and time of what is written.</param>
    /// <returns>The rows as they are then, and the ETag where there is one.</returns>
    /// <exception cref="StorageFault">The service refuses.</exception>
    public (Rows Rows, string? ETag) Apply(Rows rows, (string ETag, DateTimeOffset Time) stamp)
    {
        if (Method == "DELETE")
        {
            _ = Present(rows, Path.Key!) ?? throw StorageFault.NoEntity;
            return (rows.Remove(Path.Key!), null);
        }

        (string? partition, string? key, var columns) = TableRow.Parse(Body);
        string at = Path.Key ?? key ?? throw new StorageFault(400, "PropertiesNeedValue");
        TableRow? present = Present(rows, at);
        if (Method == "POST" ? present is not null : present is null && IfMatch is not null)
        {
            throw Method == "POST" ? StorageFault.Exists : StorageFault.NoEntity;
        }

        if (Method is "MERGE" or "PATCH" && present is not null)
        {
            columns = present.Columns.SetItems(columns);
        }

        return (rows.SetItem(at, new(Path.Partition ?? partition!, at, stamp.ETag, stamp.Time, columns)), stamp.ETag);
    }

    /// <summary>The partition that the action is in.</summary>
    public string Partition => Path.Partition ?? TableRow.Parse(Body).Partition ?? throw new StorageFault(400, "PropertiesNeedValue");

    private TableRow? Present(Rows rows, string key)
    {
        TableRow? row = rows.GetValueOrDefault(key);
        return row is null || IfMatch is null or "*" || IfMatch == row.ETag ? row : throw StorageFault.Stale;
    }
}

/// <summary>What a table address names: <c>T</c>, <c>T()</c> or <c>T(PartitionKey='p',RowKey='r')</c>.</summary>
internal readonly record struct TablePath(string Table, string? Partition, string? Key)
{
    private const string First = "(PartitionKey='", Second = "',RowKey='", Last = "')";

    /// <summary>Reads an unescaped address.</summary>
    public static TablePath Parse(string resource)
    {
        int keys = resource.IndexOf(First, StringComparison.Ordinal);
        if (keys < 0)
        {
            return new(resource.EndsWith("()", StringComparison.Ordinal) ? resource[..^2] : resource, null, null);
        }

        string inner = resource[(keys + First.Length)..^Last.Length];
        int middle = inner.IndexOf(Second, StringComparison.Ordinal);
        return new(resource[..keys], Plain(inner[..middle]), Plain(inner[(middle + Second.Length)..]));
    }

    private static string Plain(string key) => key.Replace("''", "'", StringComparison.Ordinal);
}
