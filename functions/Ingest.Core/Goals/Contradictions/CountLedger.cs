using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>The number of missed indicators that a text claims, against those that the figures show.</summary>
internal static class CountLedger
{
    /// <summary>
    /// Compares each claimed number once. None found at all is major: the claim cannot be checked against a single figure. Fewer found may hide among the goals without data, and more
    /// among indicators that the plan does not list: minor.
    /// </summary>
    public static IEnumerable<Conflict> Against(IEnumerable<CountStatement> missedClaims, IReadOnlyList<Goal> goals)
    {
        Goal[] ordered = [.. goals.OrderBy(goal => goal.Indicator.Id, StringComparer.Ordinal)];
        Goal[] missed = [.. ordered.Where(goal => goal.Status is GoalStatus.Missed)];
        var judged = ordered.Count(goal => goal.Status is GoalStatus.Missed or GoalStatus.Met or GoalStatus.Exceeded);
        if (judged == 0)
        {
            yield break; // no results yet: nothing to hold the claim against
        }

        foreach (var claim in missedClaims.GroupBy(count => count.Claim.Count).OrderBy(group => group.Key).Where(group => group.Key != missed.Length))
        {
            var isNoneFound = missed.Length == 0;
            var shown = isNoneFound ? ordered.Where(goal => goal.Status is GoalStatus.Met or GoalStatus.Exceeded) : missed;
            var conflict = CountClaims.Begin(isNoneFound ? "count-mismatch.none" : "count-mismatch.ledger", Observations.CountedOutcome.Missed, claim.First())
                .With("claimed", CountClaims.Text(claim.Key)).With("found", CountClaims.Text(missed.Length)).With("judged", CountClaims.Text(judged))
                .Sides(claim)
                .Computed("claimed", claim.Key).Computed("found", missed.Length).Computed("judged", judged);
            foreach (var goal in shown.Take(MostGoals))
            {
                conflict = AddEvidence(conflict, goal);
            }

            yield return conflict.Build(isNoneFound ? Severity.Major : Severity.Minor);
        }
    }

    private const int MostGoals = 10;

    private static ConflictBuilder AddEvidence(ConflictBuilder conflict, Goal goal)
    {
        var source = goal.Statements.FirstOrDefault(statement => statement.Observation.Kind is Observations.ObservationKind.Actual) ?? goal.Statements.FirstOrDefault();
        return source is null
            ? conflict
            : conflict.Side(source.Source, source.Observation.Evidence, $"{goal.Indicator.Id}: {ReadingText.Of(source.Observation)}{TargetOf(goal)}");
    }

    private static string TargetOf(Goal goal) => FigureText.Of(goal.Target) is { } target ? $", target {target}" : string.Empty;
}
