using System.Text.Json;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Verification;

/// <summary>The ledger as the API of the running system serves it.</summary>
internal static class ServedLedger
{
    /// <summary>All goals, contradictions and verdicts.</summary>
    public static async Task<AnswerSheet> ReadAsync(IngestApi api, CancellationToken cancellation)
    {
        IReadOnlyList<JsonElement> goals = await api.ListAsync("goals", cancellation);
        IReadOnlyList<JsonElement> conflicts = await api.ListAsync("conflicts", cancellation);
        return new(
            [.. goals.Select(Goal)],
            [.. conflicts.Select(Conflict)],
            await ReadVerdictsAsync(api, goals, cancellation),
            []);
    }

    /// <summary>All verdicts where the API lists them, else those of the goals.</summary>
    private static async Task<IReadOnlyList<SheetVerdict>> ReadVerdictsAsync(IngestApi api, IReadOnlyList<JsonElement> goals, CancellationToken cancellation)
    {
        try
        {
            return [.. (await api.ListAsync("verdicts", cancellation)).Select(verdict => Verdict(verdict, Name(verdict)))];
        }
        catch (FriendlyException)
        {
            return [.. goals.SelectMany(goal => goal.GetProperty("verdicts").EnumerateArray().Select(verdict => Verdict(verdict, Name(goal))))];
        }
    }

    private static SheetGoal Goal(JsonElement goal) => new(
        Name(goal),
        SheetJson.Figure(goal.GetProperty("target"))!,
        goal.TryGetProperty("actual", out JsonElement actual) ? SheetJson.Figure(actual) : null,
        goal.GetProperty("status").GetString()!);

    private static SheetConflict Conflict(JsonElement row) => new(
        row.GetProperty("message").GetProperty("en").GetString()!,
        row.GetProperty("type").GetString()!,
        row.GetProperty("severity").GetString() == "major",
        Name(row),
        row.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("document").GetString()!).ToHashSet(StringComparer.Ordinal));

    private static SheetVerdict Verdict(JsonElement verdict, GoalName goal) =>
        new(verdict.GetProperty("verdict").GetString()!, goal, verdict.GetProperty("document").GetString()!, verdict.GetProperty("quote").GetString()!);

    private static GoalName Name(JsonElement row) => new(
        row.GetProperty("area").GetProperty("name").GetString()!,
        row.TryGetProperty("indicator", out JsonElement indicator) ? IdOf(indicator) : null,
        SheetJson.Period(row.GetProperty("period").GetString()));

    /// <summary>A goal names its indicator in full, a contradiction by id, one about counts not at all.</summary>
    private static string? IdOf(JsonElement indicator) => indicator.ValueKind switch
    {
        JsonValueKind.Object => indicator.GetProperty("id").GetString(),
        JsonValueKind.String => indicator.GetString(),
        _ => null,
    };
}
