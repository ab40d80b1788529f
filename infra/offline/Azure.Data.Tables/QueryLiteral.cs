namespace Azure.Data.Tables;

/// <summary>Values as they stand in an OData filter.</summary>
internal static class QueryLiteral
{
    public static string Format(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int or double => EntityWriter.Text(value),
        long number => EntityWriter.Text(number) + "L",
        DateTime or DateTimeOffset => $"datetime'{EntityWriter.Text(value)}'",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData data => $"X'{Convert.ToHexString(data)}'",
        _ => $"'{EntityWriter.Text(value).Replace("'", "''", StringComparison.Ordinal)}'",
    };
}
