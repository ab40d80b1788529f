using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Core.Lexicon;

/// <summary>Reads <c>Lexicon/areas.tsv</c> and the words around names, <c>area-words.tsv</c>.</summary>
internal static class AreaRows
{
    private static readonly string[] Columns = ["id", "name", "level", "kind", "code", "parent", "from", "to", "successor", "aliases"];

    /// <summary>All areas with all their names.</summary>
    public static ImmutableArray<(Area Area, ImmutableArray<string> Names)> Read() => [.. TsvResource.Read("areas.tsv", Columns).Select(ReadRow)];

    /// <summary>Words of one type and what they mean.</summary>
    /// <param name="type">First column.</param>
    /// <param name="write">How to write them, where not as they stand.</param>
    public static WordTable<string> ReadWords(string type, Func<string, string>? write = null) => new(
        from row in TsvResource.Read("area-words.tsv", "type", "means", "words")
        where row[0] == type
        from word in TsvResource.Split(row[2])
        select KeyValuePair.Create(write is null ? word : write(word), row[1]));

    /// <summary>All words that say the kind of an area.</summary>
    public static IEnumerable<string> ReadKinds() =>
        from row in TsvResource.Read("area-words.tsv", "type", "means", "words")
        where row[0] == "kind"
        from word in TsvResource.Split(row[2])
        select word;

    private static (Area Area, ImmutableArray<string> Names) ReadRow(string[] row) => (
        new Area(row[0], WithoutKind(row), Enum.Parse<AreaLevel>(row[2], ignoreCase: true), OrNull(row[4]), OrNull(row[5]), Day(row[6]), Day(row[7]), OrNull(row[8]))
        {
            Kind = row[3],
        },
        [.. new[] { row[1], WithoutKind(row) }.Concat(TsvResource.Split(row[9])).Distinct(StringComparer.Ordinal)]);

    private static string WithoutKind(string[] row) =>
        row[1].StartsWith(row[3] + " ", StringComparison.OrdinalIgnoreCase) && row[2] == "province" ? row[1][(row[3].Length + 1)..] : row[1];

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;

    private static DateOnly? Day(string cell) =>
        cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
