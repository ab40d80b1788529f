using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities from the service's JSON (odata=minimalmetadata). Null values are left out.</summary>
internal static class EntityReader
{
    public static T Read<T>(JsonElement json)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        var properties = entity is IDictionary<string, object?> ? null : EntityNames.Properties(typeof(T));
        foreach (var member in json.EnumerateObject())
        {
            switch (member.Name)
            {
                case EntityNames.ETag: entity.ETag = new ETag(member.Value.GetString()!); break;
                case EntityNames.Timestamp: entity.Timestamp = member.Value.GetDateTimeOffset(); break;
                case var name when name.Contains("odata.", StringComparison.Ordinal): break;
                case var name when Value(json, name, member.Value) is { } value: Set(entity, properties, name, value); break;
            }
        }

        return entity;
    }

    private static void Set(ITableEntity entity, Dictionary<string, PropertyInfo>? properties, string name, object value)
    {
        if (properties is null)
        {
            ((IDictionary<string, object?>)entity)[name] = value;
        }
        else if (properties.TryGetValue(name, out var property))
        {
            property.SetValue(entity, ChangeType(value, property.PropertyType));
        }
    }

    private static object? Value(JsonElement entity, string name, JsonElement value)
    {
        var type = entity.TryGetProperty(name + EntityNames.TypeSuffix, out var annotation) ? annotation.GetString() : null;
        return (type, value.ValueKind) switch
        {
            (_, JsonValueKind.Null) => null,
            ("Edm.Int64", _) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.DateTime", _) => value.GetDateTimeOffset(),
            ("Edm.Guid", _) => value.GetGuid(),
            ("Edm.Binary", _) => value.GetBytesFromBase64(),
            ("Edm.Double", JsonValueKind.String) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.Double", _) => value.GetDouble(),
            (_, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
            (_, JsonValueKind.Number) => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
            _ => value.GetString(),
        };
    }

    private static object ChangeType(object value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            _ when type.IsInstanceOfType(value) => value,
            string text when type.IsEnum => Enum.Parse(type, text),
            DateTimeOffset time when type == typeof(DateTime) => time.UtcDateTime,
            byte[] bytes when type == typeof(BinaryData) => new BinaryData(bytes),
            _ => Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        };
    }
}
