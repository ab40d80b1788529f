using System.Collections.Immutable;
using System.Text.Json;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>An entity as it is stored.</summary>
/// <param name="Partition">Partition key.</param>
/// <param name="Key">Row key.</param>
/// <param name="ETag">Its ETag.</param>
/// <param name="Timestamp">When it was last written.</param>
/// <param name="Columns">Name to JSON, type annotations included; keys, ETag and timestamp not.</param>
internal sealed record TableRow(string Partition, string Key, string ETag, DateTimeOffset Timestamp, ImmutableSortedDictionary<string, string> Columns)
{
    private const string TypeSuffix = "@odata.type";
    private static readonly ImmutableSortedDictionary<string, string> NoColumns = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Reads the columns of a request's body.</summary>
    public static (string? Partition, string? Key, ImmutableSortedDictionary<string, string> Columns) Parse(ReadOnlyMemory<byte> body)
    {
        using JsonDocument json = JsonDocument.Parse(body);
        var columns = NoColumns.ToBuilder();
        string? partition = null, key = null;
        foreach (JsonProperty property in json.RootElement.EnumerateObject())
        {
            switch (property.Name)
            {
                case "PartitionKey": partition = property.Value.GetString(); break;
                case "RowKey": key = property.Value.GetString(); break;
                case "Timestamp" or "odata.etag": break;
                default: columns[property.Name] = property.Value.GetRawText(); break;
            }
        }

        return (partition, key, columns.ToImmutable());
    }

    /// <summary>Writes the entity as minimal metadata has it.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="select">Columns wanted; null for all.</param>
    public void Write(Utf8JsonWriter writer, IReadOnlySet<string>? select)
    {
        writer.WriteStartObject();
        writer.WriteString("odata.etag", ETag);
        WriteIf("PartitionKey", Partition);
        WriteIf("RowKey", Key);
        if (select?.Contains(nameof(Timestamp)) != false)
        {
            writer.WriteString(nameof(Timestamp) + TypeSuffix, "Edm.DateTime");
            writer.WriteString(nameof(Timestamp), Timestamp);
        }

        foreach ((string name, string value) in Columns)
        {
            if (select?.Contains(name.EndsWith(TypeSuffix, StringComparison.Ordinal) ? name[..^TypeSuffix.Length] : name) != false)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(value, skipInputValidation: true);
            }
        }

        writer.WriteEndObject();

        void WriteIf(string name, string value)
        {
            if (select?.Contains(name) != false)
            {
                writer.WriteString(name, value);
            }
        }
    }

    /// <summary>A column as JSON, as a filter compares it.</summary>
    public string? Column(string name) => name switch
    {
        "PartitionKey" => JsonSerializer.Serialize(Partition),
        "RowKey" => JsonSerializer.Serialize(Key),
        _ => Columns.GetValueOrDefault(name),
    };
}
