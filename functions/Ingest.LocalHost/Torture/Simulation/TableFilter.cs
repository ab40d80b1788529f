using System.Globalization;
using System.Text.Json;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>An OData filter of comparisons with strings, numbers and truth values, all of which must hold: what Ingest asks.</summary>
internal sealed class TableFilter
{
    private readonly List<Comparison> comparisons = [];

    /// <summary>The partition that the filter asks for, or null.</summary>
    public string? Partition => comparisons.Find(comparison => comparison is { Column: "PartitionKey", Operator: "eq" })?.Value as string;

    /// <exception cref="StorageFault">The filter says more than this simulation knows.</exception>
    public static TableFilter Parse(string? text)
    {
        var filter = new TableFilter();
        var rest = (text ?? "").AsSpan().Trim();
        while (rest.Length > 0)
        {
            string column = Word(ref rest), comparison = Word(ref rest);
            filter.comparisons.Add(new(column, comparison, Literal(ref rest)));
            if (rest.Length > 0 && Word(ref rest) is not "and")
            {
                throw StorageFault.Unknown("filter " + text);
            }
        }

        return filter;
    }

    /// <summary>Whether a row is wanted.</summary>
    public bool Fits(TableRow row) => comparisons.TrueForAll(comparison => comparison.Holds(row));

    private static string Word(ref ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(' ', '(', ')');
        end = end < 0 ? rest.Length : end;
        string word = rest[..end].ToString();
        rest = rest[end..].TrimStart(' ');
        return word.Length > 0 ? word : throw StorageFault.Unknown("parentheses in a filter");
    }

    private static object Literal(ref ReadOnlySpan<char> rest)
    {
        if (rest[0] != '\'')
        {
            string word = Word(ref rest);
            return word is "true" or "false" ? word == "true" : decimal.Parse(word.TrimEnd('L'), CultureInfo.InvariantCulture);
        }

        int end = 1;
        while (rest[end] != '\'' || (end + 1 < rest.Length && rest[end + 1] == '\''))
        {
            end += rest[end] == '\'' ? 2 : 1;
        }

        string text = rest[1..end].ToString().Replace("''", "'", StringComparison.Ordinal);
        rest = rest[(end + 1)..].TrimStart(' ');
        return text;
    }

    private sealed record Comparison(string Column, string Operator, object Value)
    {
        public bool Holds(TableRow row)
        {
            int? order = Value switch
            {
                string text when Column is "PartitionKey" => string.CompareOrdinal(row.Partition, text),
                string text when Column is "RowKey" => string.CompareOrdinal(row.Key, text),
                _ => row.Column(Column) is { } json ? Compare(JsonSerializer.Deserialize<JsonElement>(json)) : null,
            };
            return Operator switch
            {
                "eq" => order == 0,
                "ne" => order != 0,
                "gt" => order > 0,
                "ge" => order >= 0,
                "lt" => order < 0,
                "le" => order <= 0,
                _ => throw StorageFault.Unknown("operator " + Operator),
            };
        }

        private int? Compare(JsonElement present) => (present.ValueKind, Value) switch
        {
            (JsonValueKind.String, string text) => string.CompareOrdinal(present.GetString(), text),
            (JsonValueKind.Number, decimal number) => present.GetDecimal().CompareTo(number),
            (JsonValueKind.True or JsonValueKind.False, bool flag) => present.GetBoolean().CompareTo(flag),
            _ => null,
        };
    }
}
