using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>No action of a transaction was carried out, because one of them failed.</summary>
public class TableTransactionFailedException(RequestFailedException requestFailedException)
    : RequestFailedException(
        requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
{
    /// <summary>The index that the service puts before its message, as in "3:The specified entity already exists."</summary>
    public int? FailedTransactionActionIndex =>
        int.TryParse(Message.Split(':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
