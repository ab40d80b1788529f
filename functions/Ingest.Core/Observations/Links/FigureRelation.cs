namespace Ingest.Core.Observations.Links;

/// <summary>How a figure hangs together with the one before it.</summary>
internal enum FigureRelation
{
    /// <summary>It says something of its own.</summary>
    Own,

    /// <summary>It is the share of the plan that was reached, in per cent.</summary>
    PlanShare,

    /// <summary>It is the distance to the plan in the figure's own unit.</summary>
    PlanGap,

    /// <summary>It is the change on an earlier period.</summary>
    Change,

    /// <summary>It says the figure before it again in other units or in per cent.</summary>
    Restated,
}
