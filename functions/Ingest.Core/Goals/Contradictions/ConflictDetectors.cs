using System.Collections.Immutable;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>All detectors, in the order in which their conflicts are served. A new kind of contradiction is a new line here, a row in <c>Lexicon/conflicts.tsv</c> and its cases.</summary>
internal static class ConflictDetectors
{
    /// <summary>The table.</summary>
    public static readonly ImmutableArray<IConflictDetector> All =
    [
        new DifferentTargets(),
        new DifferentActuals(),
        new PlanShareMismatch(),
        new ChangeMismatch(),
        new UnitMismatch(),
        new KindAmbiguity(),
        new WrongPeriodIndex(),
        new PeriodAmbiguity(),
        new LabelDisagreement(),
        new EstimateFlag(),
        new VerdictAgainstFigures(),
        new TermOutOfReach(),
        new SuspectFigure(),
    ];
}
