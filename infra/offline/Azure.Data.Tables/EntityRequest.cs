using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>How the service takes each kind of action on an entity.</summary>
internal static class EntityRequest
{
    private static readonly RequestMethod Merge = RequestMethod.Parse("MERGE");

    public static ServiceRequest For(TableService service, string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(entity.PartitionKey);
        ArgumentNullException.ThrowIfNull(entity.RowKey);
        var (method, guarded) = action.ActionType switch
        {
            TableTransactionActionType.Add => (RequestMethod.Post, false),
            TableTransactionActionType.UpsertMerge => (Merge, false),
            TableTransactionActionType.UpsertReplace => (RequestMethod.Put, false),
            TableTransactionActionType.UpdateMerge => (Merge, true),
            TableTransactionActionType.UpdateReplace => (RequestMethod.Put, true),
            _ => (RequestMethod.Delete, true),
        };
        var path = action.ActionType is TableTransactionActionType.Add ? table : TableService.EntityPath(table, entity.PartitionKey, entity.RowKey);
        var etag = action.ETag == default ? ETag.All : action.ETag;
        (string, string) header = guarded ? ("If-Match", etag.ToString("H")) : ("Prefer", "return-no-content");
        return new(method, service.Address(path), method == RequestMethod.Delete ? null : EntityWriter.Write(entity), header);
    }
}
