namespace Ingest.Core.Goals.Statuses;

/// <summary>Results of a part of the period decide nothing yet: they show progress.</summary>
internal static class InterimRule
{
    /// <summary>
    /// In progress where the best result is that of a part of the period, or of some years of a term that they add up to. The rate of one year is no part of a term's average.
    /// </summary>
    public static StatusDecision? Decide(StatusInput input) =>
        input.ActualClaim is { IsInterim: true } || input.Progress is { IsAverage: false } ? new(GoalStatus.InProgress, "interim") : null;
}
