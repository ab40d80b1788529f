using System.Text.Json;

namespace Ingest.LocalHost.Stack;

/// <summary>What a document's row says, as far as the command line shows it.</summary>
/// <param name="Path">Container and name.</param>
/// <param name="State">processing, done, rejected, failed or deleted.</param>
/// <param name="Reason">Why it was rejected or failed.</param>
/// <param name="Counts">Counts by name.</param>
internal sealed record DocumentRow(string Path, string State, string? Reason, IReadOnlyList<(string Name, long Count)> Counts)
{
    /// <summary>State of a document that the host gave up on.</summary>
    public const string Failed = "failed";

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool HasEnded => State is "done" or "rejected" or Failed;

    /// <summary>Reads a row of <c>GET /api/documents</c>.</summary>
    public static DocumentRow Read(JsonElement row) => new(
        $"{Text(row, "container")}/{Text(row, "name")}", Text(row, "state") ?? "", Reasons(row),
        row.TryGetProperty("counts", out JsonElement counts) && counts.ValueKind is JsonValueKind.Object
            ? [.. counts.EnumerateObject().Where(c => c.Value.ValueKind is JsonValueKind.Number).Select(c => (c.Name, c.Value.GetInt64()))]
            : []);

    /// <inheritdoc/>
    public override string ToString()
    {
        string detail = Reason ?? string.Join(", ", Counts.Select(c => $"{c.Count} {c.Name}"));
        return $"{State,-10} {Path}{(detail.Length > 0 ? $"  ({detail})" : "")}";
    }

    private static string? Reasons(JsonElement row) => row.TryGetProperty("reason", out JsonElement reason) && reason.ValueKind is JsonValueKind.Object
        ? string.Join(": ", new[] { Text(reason, "code"), Text(reason, "message") }.OfType<string>())
        : Text(row, "reason");

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
