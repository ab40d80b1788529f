using System.Globalization;
using System.Text;

namespace Ingest.Functions.Http;

/// <summary>
/// A list as CSV (RFC 4180: a header line, CRLF, quotes where needed). A text that a spreadsheet would take for a formula gets an apostrophe before it:
/// document text is not ours to trust. Figures are written plainly, with a decimal point.
/// </summary>
/// <typeparam name="T">What a line is about.</typeparam>
public sealed class CsvTable<T>(params IReadOnlyList<(string Name, Func<T, object?> Value)> columns)
{
    private const string Triggers = "=+-@\t\r\n＝＋－＠";

    /// <summary>The items as CSV.</summary>
    public string Write(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var csv = new StringBuilder();
        csv.AppendJoin(',', columns.Select(column => column.Name)).Append("\r\n");
        foreach (T item in items)
        {
            csv.AppendJoin(',', columns.Select(column => Field(column.Value(item)))).Append("\r\n");
        }

        return csv.ToString();
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        decimal or int or long => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => Quote(string.Join(" | ", texts)),
        Enum word => IngestJson.WordOf(word),
        _ => Quote(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static string Quote(string text)
    {
        string safe = text.Length > 0 && Triggers.Contains(text.TrimStart(' ', '\u00a0').FirstOrDefault(), StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
