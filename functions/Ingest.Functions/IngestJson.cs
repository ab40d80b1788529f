using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Core.Observations;

namespace Ingest.Functions;

/// <summary>One notation for rows and answers: camelCase names, kebab-case words, periods and comparators as the model writes them, decimals as they are.</summary>
public static class IngestJson
{
    /// <summary>The settings. Properties come in the order of their declaration: the same facts give the same text.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads a value that is known to be there.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"The text holds no {typeof(T).Name}.");

    /// <summary>A word of an enumeration as it is served, such as <c>no-data</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonSerializer.Serialize(value, Options).Trim('"');

    /// <summary>A word of whatever enumeration.</summary>
    public static string WordOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, value.GetType(), Options).Trim('"');
    }

    /// <summary>Reads what <see cref="Word"/> writes.</summary>
    /// <exception cref="JsonException">It is no such word.</exception>
    public static T FromWord<T>(string word) where T : struct, Enum => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(word), Options);

    /// <summary>All words of an enumeration.</summary>
    public static IReadOnlyList<string> Words<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Word)];

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            NumberHandling = JsonNumberHandling.Strict,
            Converters = { new PeriodConverter(), new ComparatorConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class PeriodConverter : JsonConverter<TimePeriod>
    {
        public override TimePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimePeriod.TryParse(reader.GetString(), out TimePeriod period) ? period : throw new JsonException("No period.");

        public override void Write(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class ComparatorConverter : JsonConverter<Comparator>
    {
        private static readonly string[] Words = ["eq", "ge", "gt", "le", "lt", "range", "approx"];

        public override Comparator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Array.IndexOf(Words, reader.GetString()) is >= 0 and int index ? (Comparator)index : throw new JsonException("No comparator.");

        public override void Write(Utf8JsonWriter writer, Comparator value, JsonSerializerOptions options) => writer.WriteStringValue(Words[(int)value]);
    }
}
