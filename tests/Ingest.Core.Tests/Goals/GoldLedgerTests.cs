using System.Text.Json;
using Ingest.Core.Goals;
using Ingest.Testing;
using Xunit.Abstractions;

namespace Ingest.Core.Tests.Goals;

/// <summary>From the annotated observations of the gold to its answer sheet: the ledger's own share of the way.</summary>
public sealed class GoldLedgerTests(ITestOutputHelper output)
{
    private static IReadOnlyList<Goal> Evaluate() => [.. GoldCorpus.Series.SelectMany(series => new GoalEvaluator().Evaluate(series))];

    [CorpusFact]
    public void Evaluate_GoldObservations_GivesTheGoalsOfTheAnswerSheet()
    {
        var goals = Evaluate();
        var misses = new List<string>();
        foreach (var expected in GoldCorpus.Expected.GetProperty("goals").EnumerateArray())
        {
            var id = $"{expected.GetProperty("area").GetString()} {expected.GetProperty("indicatorId").GetString()} {expected.GetProperty("period").GetString()}";
            var goal = goals.SingleOrDefault(goal => $"{goal.Area.Name} {goal.Indicator.Id} {goal.Period}" == id);
            misses.AddRange(goal is null ? [$"{id}: absent"] : Differences(expected, goal).Select(difference => $"{id}: {difference}"));
        }

        misses.ForEach(output.WriteLine);
        Assert.Empty(misses);
        Assert.Equal(GoldCorpus.Expected.GetProperty("goals").GetArrayLength(), goals.Count);
    }

    private static IEnumerable<string> Differences(JsonElement expected, Goal goal)
    {
        var target = expected.GetProperty("target");
        foreach (var difference in FigureDifferences("target", target, goal.Target))
        {
            yield return difference;
        }

        if (target.GetProperty("implied").GetBoolean() != goal.Target.Implied)
        {
            yield return $"implied {goal.Target.Implied}";
        }

        if (Status(goal.Status) != expected.GetProperty("status").GetString())
        {
            yield return $"status {Status(goal.Status)} ({goal.StatusBasis}), expected {expected.GetProperty("status").GetString()}";
        }

        var others = expected.TryGetProperty("otherTargets", out var list) ? list.EnumerateArray().Select(other => Number(other, "value")).Order().ToArray() : [];
        if (!others.SequenceEqual(goal.OtherTargets.Select(other => other.Value).Order()))
        {
            yield return $"other targets {string.Join(", ", goal.OtherTargets.Select(other => other.Value))}";
        }

        var ratio = expected.TryGetProperty("actualToTargetPercent", out var percent) ? percent.GetDecimal() : (decimal?)null;
        if (ratio is { } known && Math.Abs(known - (100 * goal.Ratio ?? 0)) > 0.1m)
        {
            yield return $"ratio {goal.Ratio}, expected {known}";
        }

        var actual = expected.GetProperty("actual");
        if (actual.ValueKind is JsonValueKind.Null || goal.Actual is null)
        {
            if (actual.ValueKind is not JsonValueKind.Null || goal.Actual is not null)
            {
                yield return $"actual {goal.Actual?.Value}, expected {actual}";
            }

            yield break;
        }

        foreach (var difference in FigureDifferences("actual", actual, goal.Actual))
        {
            yield return difference;
        }

        if (goal.Actual.Estimated != actual.GetProperty("estimated").GetBoolean() || goal.Actual.PercentOfPlan != Number(actual, "percentOfPlan"))
        {
            yield return $"actual estimated {goal.Actual.Estimated}, share {goal.Actual.PercentOfPlan}";
        }
    }

    private static IEnumerable<string> FigureDifferences(string name, JsonElement expected, GoalFigure figure)
    {
        if (Number(expected, "value") != figure.Value || Number(expected, "valueHigh") != figure.ValueHigh
            || GoldCorpus.ComparatorOf(expected.GetProperty("comparator").GetString()!) != figure.Comparator)
        {
            yield return $"{name} {figure.Comparator} {figure.Value}, expected {expected}";
        }

        var sources = expected.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!).Order(StringComparer.Ordinal);
        if (!sources.SequenceEqual(figure.Sources.Order(StringComparer.Ordinal)))
        {
            yield return $"{name} sources {string.Join(", ", figure.Sources)}";
        }
    }

    private static decimal? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static string Status(GoalStatus status) => status switch { GoalStatus.NoData => "no-data", GoalStatus.InProgress => "in-progress", _ => status.ToString().ToLowerInvariant() };
}
