namespace Ingest.Core.Goals.Statuses;

/// <summary>Where no target is stated, or no result beside it, the share of the plan that the text gives decides: it says how far the plan was fulfilled.</summary>
internal static class ShareOfPlanRule
{
    /// <summary>Decides where the share of the plan of the whole period is known.</summary>
    public static StatusDecision? Decide(StatusInput input)
    {
        if (input.WholeActual is null || input.Actual?.PercentOfPlan is not { } share)
        {
            return null;
        }

        var status = share < 100 ? GoalStatus.Missed : share > StatusInput.ExceededShare ? GoalStatus.Exceeded : GoalStatus.Met;
        return new(status, "share-of-plan");
    }
}
