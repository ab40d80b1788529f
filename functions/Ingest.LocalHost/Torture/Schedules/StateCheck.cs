using System.Text.Json;
using Azure.Data.Tables;
using Ingest.Functions;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>
/// What holds of the tables at every moment, whoever is at work or has died: each fact is on the list of its document in the area, the area on the
/// document's own, so that whoever comes next can find and retract it; and goals are those that the guard of their series names.
/// </summary>
internal static class StateCheck
{
    /// <summary>Looks at all rows. Names of areas, indicators and periods must be their own keys, as those of the schedules are.</summary>
    /// <exception cref="InvalidOperationException">Something does not hold.</exception>
    public static async Task RunAsync(TableServiceClient tables)
    {
        var documents = await ReadAsync(tables, StorageNames.Documents).ConfigureAwait(false);
        var goals = (await ReadAsync(tables, StorageNames.Goals).ConfigureAwait(false)).GroupBy(row => row.PartitionKey);
        var areas = documents.ToDictionary(row => row.RowKey, row => List(row, "Areas0"));
        foreach (IGrouping<string, TableEntity> area in goals)
        {
            var rows = area.ToDictionary(row => row.RowKey, StringComparer.Ordinal);
            foreach (string[] key in rows.Keys.Select(key => key.Split('~')))
            {
                string path = area.Key + "/" + string.Join('~', key);
                Require(key[0] is not ("O" or "V") || IsListed(key[^2], "Indicators0", key[1]), path, "its document does not list the indicator");
                Require(key[0] is not "C" || IsListed(key[^2], "Periods0", key[1]), path, "its document does not list the period");
                Require(key[0] is not ("O" or "V" or "G") || rows.ContainsKey("S~" + key[1]), path, "its series has no guard");
                Require(key[0] is not "D" || areas.GetValueOrDefault(key[1])?.Contains(area.Key) == true, path, "the document's row does not list the area");
            }

            foreach (TableEntity guard in rows.Values.Where(row => row.RowKey[0] == 'S' && row.GetBoolean("Dirty") != true))
            {
                var named = JsonSerializer.Deserialize<Dictionary<string, string>>(guard.GetString("Goals0")!)!.Keys.Order(StringComparer.Ordinal);
                string prefix = "G" + guard.RowKey[1..] + "~";
                Require(named.SequenceEqual(rows.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)), guard.RowKey, "other goals stand than it names");
            }

            bool IsListed(string document, string column, string value) => rows.TryGetValue("D~" + document, out TableEntity? fence) && List(fence, column).Contains(value);
        }
    }

    private static async Task<List<TableEntity>> ReadAsync(TableServiceClient tables, string name)
    {
        List<TableEntity> rows = [];
        await foreach (TableEntity row in tables.GetTableClient(name).QueryAsync<TableEntity>().ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    private static HashSet<string> List(TableEntity row, string column) =>
        row.GetString(column) is { } text ? JsonSerializer.Deserialize<HashSet<string>>(text)! : [];

    private static void Require(bool holds, string row, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{row}: {otherwise}.");
        }
    }
}
