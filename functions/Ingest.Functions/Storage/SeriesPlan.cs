using Azure;
using Azure.Data.Tables;

namespace Ingest.Functions.Storage;

/// <summary>What is to be written so that a series says what a document now says, and its goals follow.</summary>
/// <param name="Indicator">The series; null for the counts of the document, which have no series.</param>
/// <param name="Guard">The guard's own change; null for counts.</param>
/// <param name="Facts">Facts that come, change or go.</param>
/// <param name="Goals">Goal rows that come, change or go; null where there are too many facts for one transaction, and the goals have to wait.</param>
internal sealed record SeriesPlan(
    string? Indicator, TableTransactionAction? Guard, IReadOnlyList<TableTransactionAction> Facts, IReadOnlyList<TableTransactionAction>? Goals)
{
    /// <summary>A series that is as it should be.</summary>
    public static SeriesPlan Nothing(string? indicator) => new(indicator, null, [], []);

    /// <summary>Whether nothing is to be done.</summary>
    public bool IsEmpty => Guard is null && Facts.Count == 0 && Goals is { Count: 0 };

    /// <summary>All of it in the order that a transaction has them: guards first, so that a writer who is late fails before anything is touched.</summary>
    public IEnumerable<TableTransactionAction> Actions => (Guard is null ? [] : new[] { Guard }).Concat(Facts).Concat(Goals ?? []);

    /// <summary>Whether one transaction can hold it, beside the fence.</summary>
    public bool Fits => Goals is not null && TransactionSize.Of(Actions).Fits;

    /// <summary>Writes an entity, whatever stands there: the guards have settled that nobody else writes it.</summary>
    public static TableTransactionAction Put(TableEntity entity) => new(TableTransactionActionType.UpsertReplace, entity);

    /// <summary>Removes a row that is known to be there.</summary>
    public static TableTransactionAction Remove(string partition, string row, ETag etag) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, row), etag);
}

/// <summary>How much of a transaction some actions take.</summary>
/// <param name="Operations">Number of operations.</param>
/// <param name="Bytes">Bytes on the wire, estimated from above.</param>
internal readonly record struct TransactionSize(int Operations, long Bytes)
{
    /// <summary>The service takes 100 operations; one is the fence.</summary>
    private const int MostOperations = 99;

    /// <summary>The service takes 4 MiB; multipart and the fence want their share.</summary>
    private const long MostBytes = 2_800_000;

    /// <summary>Headers and JSON syntax of one operation.</summary>
    private const int Overhead = 1_500;

    /// <summary>What a guard takes.</summary>
    public static TransactionSize Reserved { get; } = new(1, 400_000);

    /// <summary>Whether one transaction can hold it.</summary>
    public bool Fits => Operations <= MostOperations && Bytes <= MostBytes;

    /// <summary>Both together.</summary>
    public static TransactionSize operator +(TransactionSize left, TransactionSize right) => new(left.Operations + right.Operations, left.Bytes + right.Bytes);

    /// <summary>The size of several actions.</summary>
    public static TransactionSize Of(IEnumerable<TableTransactionAction> actions) => actions.Aggregate(default(TransactionSize), (sum, action) => sum + Of(action));

    /// <summary>The size of an action.</summary>
    public static TransactionSize Of(TableTransactionAction action) =>
        new(1, Overhead + (action.ActionType is TableTransactionActionType.Delete ? 0 : ((TableEntity)action.Entity).Sum(column => BytesOf(column.Value))));

    private static long BytesOf(object? value) => value switch
    {
        // The client may escape whatever is not plain ASCII as \uXXXX.
        string text => text.Sum(unit => char.IsAsciiLetterOrDigit(unit) || unit is ' ' or ',' or '.' or ':' or '-' or '{' or '}' or '[' or ']' ? 1L : 6L),
        byte[] bytes => (bytes.Length * 4L / 3) + 4,
        _ => 40,
    };
}
