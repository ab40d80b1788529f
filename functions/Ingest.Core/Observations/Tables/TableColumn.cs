using System.Collections.Immutable;

namespace Ingest.Core.Observations.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing of use.</summary>
    Other,

    /// <summary>Row numbers.</summary>
    Index,

    /// <summary>Names of indicators.</summary>
    Name,

    /// <summary>Units.</summary>
    Unit,

    /// <summary>Targets or results.</summary>
    Figure,

    /// <summary>Results as shares of the plan, in per cent.</summary>
    PlanShare,

    /// <summary>Changes on an earlier period.</summary>
    Change,
}

/// <summary>A column as its header describes it.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Kind">Target or actual, where the header says so.</param>
/// <param name="Period">The header's period.</param>
/// <param name="Estimated">Whether the header says "ước".</param>
/// <param name="Unit">Unit in the header ("Kế hoạch (tỷ đồng)"), or null.</param>
internal sealed record TableColumn(ColumnRole Role, ObservationKind? Kind = null, TimePeriod? Period = null, bool Estimated = false, string? Unit = null)
{
    /// <summary>The words above it, outermost first.</summary>
    public ImmutableArray<string> Path { get; init; } = [];

    /// <summary>The area whose figures it holds, as its header names it; empty where it is that of the table.</summary>
    public string Area { get; init; } = "";

    /// <summary>What it measures, in a table whose rows are areas; empty where the caption says it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether a change in it is told as growth ("tăng, giảm") and not as an index.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>Whether a share or change in it is said to be of a result ("% TH/KH").</summary>
    public bool IsOfResult { get; init; }

    /// <summary>Whether its header says that it remarks on the rows.</summary>
    public bool HasNote { get; init; }

    /// <summary>Whether most of its cells are figures.</summary>
    public bool IsNumeric { get; init; }
}
