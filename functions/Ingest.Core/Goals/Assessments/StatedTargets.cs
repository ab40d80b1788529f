using Ingest.Core.Goals.Authority;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>Targets that a text states for the whole period; the target of a quarter is not that of its year.</summary>
internal static class StatedTargets
{
    /// <summary>One claim for each stated target with a value.</summary>
    public static IEnumerable<Claim> Find(IEnumerable<Statement> statements) => statements
        .Where(statement => statement.Observation is { Kind: ObservationKind.Target, Period.IsPart: false })
        .Select(Claim.Of)
        .Where(claim => claim.Figure is not null);
}
