using Ingest.Core.Lexicon;

namespace Ingest.LocalHost.Verification;

/// <summary>Expected goals against those found.</summary>
internal static class GoalCheck
{
    /// <summary>What is wrong with each expected goal; nothing for a goal that is right in all parts.</summary>
    public static IEnumerable<(GoalName Goal, IReadOnlyList<string> Differences)> Compare(AnswerSheet expected, AnswerSheet found)
    {
        ILookup<GoalName, SheetGoal> goals = found.Goals.ToLookup(goal => goal.Name);
        foreach (SheetGoal goal in expected.Goals)
        {
            SheetGoal[] same = [.. goals[goal.Name]];
            yield return (goal.Name, same.Length switch { 0 => ["absent"], 1 => [.. Differences(goal, same[0])], _ => [$"found {same.Length} times"] });
        }
    }

    /// <summary>Goals that nobody expected.</summary>
    public static IEnumerable<SheetGoal> Extra(AnswerSheet expected, AnswerSheet found)
    {
        var names = expected.Goals.Select(goal => goal.Name).ToHashSet();
        return found.Goals.Where(goal => !names.Contains(goal.Name));
    }

    private static IEnumerable<string> Differences(SheetGoal expected, SheetGoal found)
    {
        foreach (string difference in FigureDifferences(expected.Target, found.Target))
        {
            yield return $"target {difference}";
        }

        if ((expected.Actual is null) != (found.Actual is null))
        {
            yield return expected.Actual is null ? $"actual {Text(found.Actual)}, expected none" : $"no actual, expected {Text(expected.Actual)}";
        }
        else if (expected.Actual is { } actual)
        {
            foreach (string difference in FigureDifferences(actual, found.Actual!))
            {
                yield return $"actual {difference}";
            }
        }

        if (expected.Status != found.Status)
        {
            yield return $"status {found.Status}, expected {expected.Status}";
        }
    }

    private static IEnumerable<string> FigureDifferences(SheetFigure expected, SheetFigure found)
    {
        if (expected.Comparator != found.Comparator || !AreEqual(expected.Value, expected.Unit, found.Value, found.Unit)
            || !AreEqual(expected.ValueHigh, expected.Unit, found.ValueHigh, found.Unit))
        {
            yield return $"{Text(found)}, expected {Text(expected)}";
        }

        if ((expected.Implied, expected.Estimated, expected.PercentOfPlan) != (found.Implied, found.Estimated, found.PercentOfPlan))
        {
            yield return $"{Marks(found)}, expected {Marks(expected)}";
        }

        if (!expected.Sources.SetEquals(found.Sources))
        {
            yield return $"sources {string.Join(", ", found.Sources)}, expected {string.Join(", ", expected.Sources)}";
        }
    }

    /// <summary>Equal in commensurable units; per-head money may leave the person out.</summary>
    private static bool AreEqual(decimal? expected, string? expectedUnit, decimal? found, string? foundUnit)
    {
        if (expected is null || found is null)
        {
            return expected == found;
        }

        if (expectedUnit == foundUnit)
        {
            return expected == found;
        }

        (Unit? left, Unit? right) = (UnitTable.Parse(expectedUnit ?? string.Empty), UnitTable.Parse(foundUnit ?? string.Empty));
        return left is not null && right is not null && expected * left.Multiplier == found * right.Multiplier
            && (left.Base == right.Base || left.Base.StartsWith(right.Base + "/", StringComparison.Ordinal) || right.Base.StartsWith(left.Base + "/", StringComparison.Ordinal));
    }

    private static string Marks(SheetFigure figure) => $"implied {figure.Implied}, estimated {figure.Estimated}, share {figure.PercentOfPlan?.ToString() ?? "none"}";

    private static string Text(SheetFigure? figure) => figure is null ? "none" : $"{figure.Comparator} {figure.Value}{(figure.ValueHigh is { } high ? $" - {high}" : string.Empty)} {figure.Unit}".TrimEnd();
}
