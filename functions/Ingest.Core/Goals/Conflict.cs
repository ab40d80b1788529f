using System.Collections.Immutable;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals;

/// <summary>Whether the two sides of a conflict can both stand.</summary>
public enum Severity
{
    /// <summary>A difference in naming, a case just under the tolerance, or one with a plain explanation.</summary>
    Minor,

    /// <summary>Two figures or readings cannot both stand, or the choice changes a result.</summary>
    Major,
}

/// <summary>One side of a conflict.</summary>
/// <param name="Document">Container and name of the document.</param>
/// <param name="Quote">Its words, letter for letter.</param>
/// <param name="Reading">What they are taken to say.</param>
public sealed record ConflictStatement(string Document, string Quote, string Reading);

/// <summary>A sentence in both languages of the product.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string Vi, string En);

/// <summary>A contradiction between sources, or inside one: disagreement is never hidden.</summary>
/// <param name="Type">Stable name, such as <c>different-targets</c>, <c>percent-of-plan-mismatch</c>.</param>
/// <param name="Severity">Whether both sides can stand.</param>
/// <param name="Message">A sentence that a person can read.</param>
/// <param name="Statements">Both sides.</param>
/// <param name="Computed">The arithmetic, name to value, in the order of the names.</param>
public sealed record Conflict(
    string Type,
    Severity Severity,
    BilingualText Message,
    ImmutableArray<ConflictStatement> Statements,
    ImmutableSortedDictionary<string, decimal> Computed)
{
    /// <summary>How far the sides may be apart before the conflict is major, and why: in percentage points of what is compared; null where no figure is compared.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Why the tolerance is what it is.</summary>
    public BilingualText? ToleranceReason { get; init; }
}

/// <summary>A contradiction about a period of a series that has no goal: results without a target.</summary>
/// <param name="Period">The year or term.</param>
/// <param name="Conflict">The contradiction.</param>
public sealed record PeriodConflict(TimePeriod Period, Conflict Conflict);
