using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities as the service's JSON: types that JSON has not are named beside the value. Null values are left out.</summary>
internal static class EntityWriter
{
    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        var values = entity as IEnumerable<KeyValuePair<string, object?>>
            ?? EntityNames.Properties(entity.GetType()).Select(property => KeyValuePair.Create(property.Key, property.Value.GetValue(entity)));
        foreach (var (name, value) in values)
        {
            if (name is not (EntityNames.Timestamp or EntityNames.ETag))
            {
                WriteType(writer, name, value);
                WriteValue(writer, name, value);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    public static string Text(object? value) => value switch
    {
        DateTime time => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static void WriteType(Utf8JsonWriter writer, string name, object? value)
    {
        var type = value switch
        {
            long => "Edm.Int64",
            double => "Edm.Double",
            Guid => "Edm.Guid",
            DateTime or DateTimeOffset => "Edm.DateTime",
            byte[] or BinaryData => "Edm.Binary",
            null or string or bool or int or Enum => null,
            _ => throw new NotSupportedException($"A table cannot hold the {value.GetType()} of property {name}."),
        };
        if (type is not null)
        {
            writer.WriteString(name + EntityNames.TypeSuffix, type);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool flag: writer.WriteBoolean(name, flag); break;
            case int number: writer.WriteNumber(name, number); break;
            case double number when double.IsFinite(number): writer.WriteNumber(name, number); break;
            case byte[] bytes: writer.WriteBase64String(name, bytes); break;
            case BinaryData data: writer.WriteBase64String(name, data); break;
            default: writer.WriteString(name, Text(value)); break;
        }
    }
}
