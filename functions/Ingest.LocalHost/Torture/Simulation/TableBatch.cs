using System.Text;
using System.Text.Json;

namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>Transactions as they travel: a multipart body of one request after another, and an answer likewise.</summary>
internal static class TableBatch
{
    private const string NewLine = "\r\n", Close = "--";

    /// <summary>Reads the actions.</summary>
    public static List<TableAction> Parse(ReadOnlyMemory<byte> body)
    {
        var lines = new Queue<string>(Encoding.UTF8.GetString(body.Span).Split(NewLine));
        List<TableAction> actions = [];
        while (lines.TryDequeue(out string? line))
        {
            if (line.EndsWith(" HTTP/1.1", StringComparison.Ordinal))
            {
                actions.Add(ParseAction(line.Split(' '), lines));
            }
        }

        return actions;
    }

    /// <summary>The answer to a transaction that was carried out.</summary>
    /// <param name="tags">ETag of each action; null for a deletion.</param>
    public static StorageAnswer Done(IEnumerable<string?> tags) => Answer(tags.Select(tag =>
        $"HTTP/1.1 204 No Content{NewLine}{(tag is null ? "" : $"ETag: {tag}{NewLine}")}DataServiceVersion: 1.0;{NewLine}{NewLine}"));

    /// <summary>The answer to one that was refused.</summary>
    public static StorageAnswer Refused(StorageFault fault) =>
        Answer([$"HTTP/1.1 {fault.Status} Refused{NewLine}Content-Type: application/json{NewLine}{NewLine}{TableErrors.Body(fault)}"]);

    private static TableAction ParseAction(string[] request, Queue<string> lines)
    {
        string? ifMatch = null;
        while (lines.TryDequeue(out string? line) && line.Length > 0)
        {
            string[] header = line.Split(':', 2, StringSplitOptions.TrimEntries);
            ifMatch = header[0].Equals("If-Match", StringComparison.OrdinalIgnoreCase) ? header[1] : ifMatch;
        }

        string body = lines.TryPeek(out string? next) && next.StartsWith('{') ? lines.Dequeue() : "";
        var uri = new Uri(request[1]);
        string resource = Uri.UnescapeDataString(uri.AbsolutePath[(uri.AbsolutePath.IndexOf('/', 1) + 1)..]);
        return new(request[0], TablePath.Parse(resource), ifMatch, Encoding.UTF8.GetBytes(body));
    }

    private static StorageAnswer Answer(IEnumerable<string> parts)
    {
        const string batch = "batchresponse_1", changes = "changesetresponse_1";
        var text = new StringBuilder($"{Close}{batch}{NewLine}Content-Type: multipart/mixed; boundary={changes}{NewLine}{NewLine}");
        foreach (string part in parts)
        {
            text.Append(Close).Append(changes).Append(NewLine).Append("Content-Type: application/http").Append(NewLine)
                .Append("Content-Transfer-Encoding: binary").Append(NewLine).Append(NewLine).Append(part).Append(NewLine);
        }

        text.Append(Close).Append(changes).Append(Close).Append(NewLine).Append(Close).Append(batch).Append(Close).Append(NewLine);
        return StorageAnswer.Text(202, text.ToString(), "multipart/mixed; boundary=" + batch);
    }
}

/// <summary>Errors of the table service.</summary>
internal static class TableErrors
{
    /// <summary>The body that tells of a refusal; in a transaction the message begins with the place of the action.</summary>
    public static string Body(StorageFault fault)
    {
        string message = $"{(fault.Index is { } index ? index + ":" : "")}Refused: {fault.Code}.";
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["odata.error"] = new { code = fault.Code, message = new { lang = "en-US", value = message } },
        });
    }

    /// <summary>The answer that tells of a refusal.</summary>
    public static StorageAnswer Answer(StorageFault fault) => StorageAnswer.Text(fault.Status, Body(fault), "application/json");
}
