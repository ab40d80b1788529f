using System.Text.Json;
using Ingest.Core.Observations;

namespace Ingest.LocalHost.Verification;

/// <summary>A figure as the answer sheet or the ledger has it.</summary>
/// <param name="Comparator"><c>eq ge gt le lt range approx</c>.</param>
/// <param name="Value">The value; null where only a share of the plan is known.</param>
/// <param name="ValueHigh">Upper end of a range.</param>
/// <param name="Unit">As written.</param>
/// <param name="Implied">Whether a target was computed; false for results.</param>
/// <param name="Estimated">Whether a result is an estimate; false for targets.</param>
/// <param name="PercentOfPlan">Share of the plan of a result.</param>
/// <param name="Sources">Documents, in any order.</param>
internal sealed record SheetFigure(
    string Comparator, decimal? Value, decimal? ValueHigh, string? Unit, bool Implied, bool Estimated, decimal? PercentOfPlan, IReadOnlySet<string> Sources);

/// <summary>A goal as the answer sheet or the ledger has it.</summary>
internal sealed record SheetGoal(GoalName Name, SheetFigure Target, SheetFigure? Actual, string Status);

/// <summary>What names a goal.</summary>
/// <param name="Area">Name of the area with diacritics.</param>
/// <param name="Indicator">Id; null for what belongs to no single indicator.</param>
/// <param name="Period">Year or term.</param>
internal readonly record struct GoalName(string Area, string? Indicator, TimePeriod Period)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Area} {Indicator ?? "(counts)"} {Period}";
}

/// <summary>A contradiction as the answer sheet or the ledger has it.</summary>
internal sealed record SheetConflict(string Id, string Type, bool IsMajor, GoalName Name, IReadOnlySet<string> Documents);

/// <summary>A reported verdict as the answer sheet or the ledger has it.</summary>
internal sealed record SheetVerdict(string Verdict, GoalName Name, string Document, string Quote);

/// <summary>Goals, contradictions and verdicts: those expected, or those found.</summary>
/// <param name="Goals">The goals.</param>
/// <param name="Conflicts">The contradictions.</param>
/// <param name="Verdicts">Sentences that say reached or missed.</param>
/// <param name="Consistent">Goals whose figures were checked and agree; empty for what was found.</param>
internal sealed record AnswerSheet(
    IReadOnlyList<SheetGoal> Goals, IReadOnlyList<SheetConflict> Conflicts, IReadOnlyList<SheetVerdict> Verdicts, IReadOnlyList<GoalName> Consistent)
{
    /// <summary>Reads <c>expected-status.json</c>.</summary>
    /// <exception cref="FriendlyException">The file is missing or of another shape.</exception>
    public static AnswerSheet Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new FriendlyException($"There is no file {file}.");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            JsonElement root = json.RootElement;
            return new(
                [.. root.GetProperty("goals").EnumerateArray().Select(SheetJson.Goal)],
                [.. root.GetProperty("conflicts").EnumerateArray().Select(SheetJson.Conflict)],
                [.. root.GetProperty("reportedVerdicts").EnumerateArray().Select(SheetJson.Verdict)],
                [.. root.GetProperty("consistent").EnumerateArray().Select(SheetJson.Name).Where(name => name.Indicator is not null)]);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FriendlyException($"{file} is no answer sheet: {problem.Message} Expected an object with goals, conflicts, reportedVerdicts and consistent.", inner: problem);
        }
    }
}
