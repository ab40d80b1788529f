using System.Collections.Immutable;

namespace Ingest.Core.Goals.Statuses;

/// <summary>A status and the name of the rule that decided it.</summary>
internal readonly record struct StatusDecision(GoalStatus Status, string Basis);

/// <summary>The rules of a status, in order: the first one that can decide does.</summary>
internal static class StatusRules
{
    private static readonly ImmutableArray<Func<StatusInput, StatusDecision?>> Rules =
    [
        FiguresRule.Decide,
        ShareOfPlanRule.Decide,
        ReportedVerdictRule.Decide,
        InterimRule.Decide,
    ];

    /// <summary>Decides; a goal that no rule can judge has no data.</summary>
    public static StatusDecision Decide(StatusInput input)
    {
        foreach (var rule in Rules)
        {
            if (input.Target is not null && rule(input) is { } decision)
            {
                return decision;
            }
        }

        return new(GoalStatus.NoData, input.WholeActual is null ? "no-result" : "not-comparable");
    }
}
