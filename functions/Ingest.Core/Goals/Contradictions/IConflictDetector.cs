using Ingest.Core.Goals.Assessments;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Finds one kind of contradiction in one period of a series. Stateless.</summary>
internal interface IConflictDetector
{
    /// <summary>The contradictions of a period, with or without a target, in an order that does not depend on that of the statements.</summary>
    IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period);
}
