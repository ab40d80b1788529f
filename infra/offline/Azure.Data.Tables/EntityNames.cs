using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables;

/// <summary>The names that the service gives a meaning, and those of an entity class's own properties.</summary>
internal static class EntityNames
{
    public const string PartitionKey = "PartitionKey", RowKey = "RowKey", Timestamp = "Timestamp", ETag = "odata.etag", TypeSuffix = "@odata.type";

    public static Dictionary<string, PropertyInfo> Properties(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property is { CanRead: true, CanWrite: true } && property.Name is not nameof(ITableEntity.ETag)
            && property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null)
        .ToDictionary(property => property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name);
}
