using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using Ingest.Functions;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>
/// Every row of every table as text, to be compared byte for byte. Set aside is what the service itself makes anew with every write: <c>Timestamp</c> and
/// the ETag of a row. On a storage whose blobs are others than the oracle's, also the column <c>Generation</c>, which holds the blob's ETag.
/// </summary>
internal static class TableDump
{
    /// <summary>Reads the tables.</summary>
    /// <param name="tables">Where.</param>
    /// <param name="withGenerations">Whether both sides have the very same blobs.</param>
    public static async Task<string> ReadAsync(TableServiceClient tables, bool withGenerations)
    {
        var text = new StringBuilder();
        foreach (string table in new[] { StorageNames.Areas, StorageNames.Documents, StorageNames.Goals })
        {
            await foreach (TableEntity row in tables.GetTableClient(table).QueryAsync<TableEntity>().ConfigureAwait(false))
            {
                text.Append(table).Append(' ').Append(row.PartitionKey).Append(' ').Append(row.RowKey);
                foreach ((string name, object? value) in row.OrderBy(column => column.Key, StringComparer.Ordinal))
                {
                    if (name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") && (withGenerations || name != "Generation"))
                    {
                        text.Append(' ').Append(name).Append('=').Append(Write(value));
                    }
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The first rows that differ; null where none does.</summary>
    public static string? Difference(string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var wanted = expected.Split('\n').ToHashSet(StringComparer.Ordinal);
        var present = actual.Split('\n').ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', [
            .. wanted.Except(present).Take(3).Select(row => "  missing: " + Cut(row)),
            .. present.Except(wanted).Take(3).Select(row => "  too much: " + Cut(row))]);
    }

    private static string Cut(string row) => row.Length <= 700 ? row : row[..700] + "…";

    private static string? Write(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
