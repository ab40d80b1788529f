using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>Puts what is to be written into transactions that the service takes.</summary>
internal static class TransactionPacker
{
    /// <summary>As many series in a transaction as fit; one that does not fit stands alone, and series without a change are left out.</summary>
    public static List<List<SeriesPlan>> Pack(IEnumerable<SeriesPlan> plans)
    {
        List<List<SeriesPlan>> transactions = [];
        TransactionSize used = default;
        foreach (SeriesPlan plan in plans.Where(plan => !plan.IsEmpty))
        {
            TransactionSize size = TransactionSize.Of(plan.Actions);
            if (transactions.Count == 0 || !plan.Fits || !transactions[^1][^1].Fits || !(used + size).Fits)
            {
                transactions.Add([]);
                used = default;
            }

            transactions[^1].Add(plan);
            used += size;
        }

        return transactions;
    }

    /// <summary>The first of some actions, as many as fit beside fence and guard; at least one.</summary>
    public static List<TableTransactionAction> Slice(IReadOnlyList<TableTransactionAction> actions)
    {
        List<TableTransactionAction> slice = [];
        TransactionSize used = TransactionSize.Reserved;
        foreach (TableTransactionAction action in actions)
        {
            used += TransactionSize.Of(action);
            if (slice.Count > 0 && !used.Fits)
            {
                break;
            }

            slice.Add(action);
        }

        return slice;
    }
}
