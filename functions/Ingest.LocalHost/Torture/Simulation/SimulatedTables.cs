using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rows = System.Collections.Immutable.ImmutableSortedDictionary<string, Ingest.LocalHost.Torture.Simulation.TableRow>;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>The table service, as far as Ingest uses it.</summary>
/// <param name="clock">Clock of the timestamps.</param>
internal sealed class SimulatedTables(TimeProvider clock)
{
    private static readonly Rows NoRows = ImmutableSortedDictionary.Create<string, TableRow>(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<string, Rows>> tables = new(StringComparer.OrdinalIgnoreCase);
    private long version;

    /// <summary>Most rows of a page: the service promises no more than that a page may end anywhere.</summary>
    public int PageSize { get; set; } = 1000;

    /// <summary>Answers a request.</summary>
    public StorageAnswer Handle(StorageRequest request)
    {
        try
        {
            return Dispatch(request);
        }
        catch (StorageFault fault)
        {
            return TableErrors.Answer(fault);
        }
    }

    /// <summary>An exact copy.</summary>
    public SimulatedTables Clone(TimeProvider time)
    {
        var copy = new SimulatedTables(time) { PageSize = PageSize, version = version };
        foreach ((string table, SortedDictionary<string, Rows> partitions) in tables)
        {
            copy.tables.Add(table, new(partitions, StringComparer.Ordinal));
        }

        return copy;
    }

    private StorageAnswer Dispatch(StorageRequest request)
    {
        string resource = request.Resource;
        if (resource == "Tables")
        {
            return Create(request);
        }

        if (resource == "$batch")
        {
            return Submit(TableBatch.Parse(request.Body));
        }

        var path = TablePath.Parse(resource);
        return (request.Method, path.Partition) switch
        {
            ("GET", null) => Query(path.Table, request),
            ("GET", _) => Get(path, request),
            ("PUT" or "MERGE" or "PATCH" or "DELETE", not null) or ("POST", null) =>
                Change(new(request.Method, path, request.Header("If-Match"), request.Body)),
            _ => throw StorageFault.Unknown($"{request.Method} {resource}"),
        };
    }

    private StorageAnswer Create(StorageRequest request)
    {
        string name = JsonSerializer.Deserialize<JsonElement>(request.Body.Span).GetProperty("TableName").GetString()!;
        return tables.TryAdd(name, new(StringComparer.Ordinal)) ? new(204, default) : throw new StorageFault(409, "TableAlreadyExists");
    }

    private StorageAnswer Get(TablePath path, StorageRequest request)
    {
        TableRow? row = Table(path.Table).GetValueOrDefault(path.Partition!, NoRows).GetValueOrDefault(path.Key!);
        return row is null ? TableErrors.Answer(StorageFault.NoEntity) : Json(writer => row.Write(writer, Select(request)), ("ETag", row.ETag));
    }

    private StorageAnswer Change(TableAction action)
    {
        var table = Table(action.Path.Table);
        string partition = action.Partition;
        (Rows rows, string? tag) = action.Apply(table.GetValueOrDefault(partition, NoRows), Stamp());
        Put(table, partition, rows);
        return tag is null ? new(204, default) : new(204, default, ("ETag", tag));
    }

    /// <summary>All actions or none; one partition, one action for each entity, at most a hundred.</summary>
    private StorageAnswer Submit(List<TableAction> actions)
    {
        var table = Table(actions[0].Path.Table);
        string partition = actions[0].Partition;
        Rows rows = table.GetValueOrDefault(partition, NoRows);
        List<string?> tags = [];
        try
        {
            Check(actions, partition);
            foreach (TableAction action in actions)
            {
                (rows, string? tag) = action.Apply(rows, Stamp());
                tags.Add(tag);
            }
        }
        catch (StorageFault fault)
        {
            return TableBatch.Refused(new(fault.Status, fault.Code, tags.Count));
        }

        Put(table, partition, rows);
        return TableBatch.Done(tags);
    }

    private static void Check(List<TableAction> actions, string partition)
    {
        if (actions.Count > 100 || actions.Exists(action => action.Partition != partition))
        {
            throw new StorageFault(400, actions.Count > 100 ? "InvalidInput" : "CommandsInBatchActOnDifferentPartitions");
        }

        if (actions.DistinctBy(action => action.Path.Key ?? TableRow.Parse(action.Body).Key).Count() < actions.Count)
        {
            throw new StorageFault(400, "InvalidDuplicateRow");
        }
    }

    private StorageAnswer Query(string name, StorageRequest request)
    {
        TableFilter filter = TableFilter.Parse(request.Query("$filter"));
        int most = Math.Min(PageSize, int.Parse(request.Query("$top") ?? "1000", CultureInfo.InvariantCulture));
        var table = Table(name);
        IEnumerable<Rows> partitions = filter.Partition is { } only ? [table.GetValueOrDefault(only, NoRows)] : table.Values;
        (string? Partition, string? Key) from = (request.Query("NextPartitionKey"), request.Query("NextRowKey"));
        List<TableRow> rows = [.. partitions.SelectMany(rows => rows.Values).SkipWhile(row => IsBefore(row, from)).Where(filter.Fits).Take(most + 1)];
        IReadOnlySet<string>? select = Select(request);
        (string, string)[] next = rows.Count <= most
            ? []
            : [("x-ms-continuation-NextPartitionKey", rows[most].Partition), ("x-ms-continuation-NextRowKey", rows[most].Key)];
        return Json(
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteStartArray("value");
                rows.Take(most).ToList().ForEach(row => row.Write(writer, select));
                writer.WriteEndArray();
                writer.WriteEndObject();
            },
            next);
    }

    private static bool IsBefore(TableRow row, (string? Partition, string? Key) from) =>
        from.Partition is not null && (string.CompareOrdinal(row.Partition, from.Partition), string.CompareOrdinal(row.Key, from.Key)) is ( < 0, _) or (0, < 0);

    private static HashSet<string>? Select(StorageRequest request) => request.Query("$select")?.Split(',').ToHashSet(StringComparer.Ordinal);

    private SortedDictionary<string, Rows> Table(string name) => tables.GetValueOrDefault(name) ?? throw StorageFault.NoTable;

    private static void Put(SortedDictionary<string, Rows> table, string partition, Rows rows)
    {
        if (rows.IsEmpty)
        {
            table.Remove(partition);
        }
        else
        {
            table[partition] = rows;
        }
    }

    private (string ETag, DateTimeOffset Time) Stamp() => ($"W/\"datetime'{++version:D12}'\"", clock.GetUtcNow());

    private static StorageAnswer Json(Action<Utf8JsonWriter> write, params ReadOnlySpan<(string, string)> headers)
    {
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body))
        {
            write(writer);
        }

        return new(200, body.ToArray(), [("Content-Type", "application/json;odata=minimalmetadata"), .. headers]);
    }
}
