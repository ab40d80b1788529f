using System.Globalization;
using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>
/// Long texts in table entities. A string column holds 32 Ki UTF-16 units, an entity 1 MiB, and an entity here has up to two long texts: a text of up
/// to 200,000 units is written as strings, so that any table browser shows it; a longer one is compressed (goals repeat themselves: 10 to 1
/// and better). What even then does not fit is handed back: nothing is ever cut off.
/// </summary>
internal static class ContentColumns
{
    public const int PlainUnits = 200_000;
    public const int PackedBytes = 400_000;
    private const int UnitsPerColumn = 32_000;
    private const int BytesPerColumn = 64_000;

    /// <summary>Writes <paramref name="text"/> into columns <c>{name}0</c>, <c>{name}1</c> ...</summary>
    /// <returns>The compressed rest that did not fit; empty as a rule.</returns>
    public static ReadOnlyMemory<byte> Write(TableEntity entity, string name, string text)
    {
        if (text.Length > PlainUnits)
        {
            ReadOnlyMemory<byte> packed = Pack(text);
            int taken = Math.Min(packed.Length, PackedBytes);
            WriteBytes(entity, name, packed[..taken]);
            return packed[taken..];
        }

        int column = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = Math.Min(UnitsPerColumn, text.Length - start);
            if (start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
            {
                length--;
            }

            entity[Column(name, column++)] = text.Substring(start, length);
            start += length;
        }

        return default;
    }

    /// <summary>Writes compressed bytes; at most <see cref="PackedBytes"/>.</summary>
    public static void WriteBytes(TableEntity entity, string name, ReadOnlyMemory<byte> packed)
    {
        int column = 0;
        for (int start = 0; start < packed.Length; start += BytesPerColumn)
        {
            entity[Column(name, column++)] = packed.Slice(start, Math.Min(BytesPerColumn, packed.Length - start)).ToArray();
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="entities">The entity, and those that hold the rest, in order.</param>
    /// <param name="name">Name of the columns.</param>
    public static string Read(IReadOnlyList<TableEntity> entities, string name)
    {
        if (entities[0].TryGetValue(Column(name, 0), out object? first) && first is string)
        {
            return string.Concat(Columns(entities[0], name).Cast<string>());
        }

        byte[] packed = [.. entities.SelectMany(entity => Columns(entity, name)).SelectMany(value => (byte[])value)];
        return packed.Length == 0 ? "" : Unpack(packed);
    }

    /// <summary>Names of the columns, for a query that wants no more.</summary>
    public static IEnumerable<string> Names(string name) => Enumerable.Range(0, Math.Max(PlainUnits / UnitsPerColumn, PackedBytes / BytesPerColumn) + 1).Select(i => Column(name, i));

    private static string Column(string name, int index) => name + index.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<object> Columns(TableEntity entity, string name)
    {
        for (int i = 0; entity.TryGetValue(Column(name, i), out object? value) && value is not null; i++)
        {
            yield return value is BinaryData data ? data.ToArray() : value;
        }
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static string Unpack(byte[] packed)
    {
        using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
