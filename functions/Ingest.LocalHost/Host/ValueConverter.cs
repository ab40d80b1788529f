using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ingest.LocalHost.Host;

/// <summary>Values of triggers in the type of a parameter.</summary>
internal static class ValueConverter
{
    /// <summary>A route value or other binding data: as it is, or parsed from its text without regard to the machine's culture.</summary>
    /// <exception cref="FormatException">The text does not fit the type.</exception>
    public static object? Convert(object? value, Type type, string name)
    {
        if (value is null || type.IsInstanceOfType(value))
        {
            return value;
        }

        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        string text = System.Convert.ToString(value, CultureInfo.InvariantCulture)!;
        try
        {
            return plain == typeof(string) ? text : TypeDescriptor.GetConverter(plain).ConvertFromInvariantString(text);
        }
        catch (Exception unfit) when (unfit is not OutOfMemoryException)
        {
            throw new FormatException($"'{text}' cannot be bound to parameter '{name}' of type {plain.Name}.", unfit);
        }
    }

    /// <summary>The text of a queue message: as it is, as bytes, or read as JSON.</summary>
    public static object? FromMessage(string text, Type type, string name) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(byte[]) => Encoding.UTF8.GetBytes(text),
        _ when type == typeof(BinaryData) => BinaryData.FromString(text),
        _ when type.IsPrimitive => Convert(text, type, name),
        _ => JsonSerializer.Deserialize(text, type, JsonSerializerOptions.Web),
    };
}
