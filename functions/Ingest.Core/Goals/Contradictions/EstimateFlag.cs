using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>One figure that one document calls an estimate and another, too early to know better, does not.</summary>
internal sealed class EstimateFlag : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var whole = period.WholeActuals.Where(claim => claim.Figure is not null);
        foreach (var (first, side) in ClaimGroups.Of(whole, view.Traits))
        {
            Claim[] estimates = [.. side.Where(claim => claim.Observation.Estimated)];
            Claim[] plain = [.. side.Where(claim => !claim.Observation.Estimated && !ActualAssembler.IsConfirmed(claim.Statement))];
            var isOneDocument = estimates.Concat(plain).DistinctBy(claim => claim.Statement.Source.Document).Count() < 2;
            if (estimates.Length > 0 && plain.Length > 0 && !isOneDocument)
            {
                yield return new ConflictBuilder("estimate-flag")
                    .About(view.Traits, first.Observation.Indicator.Phrase, period.Period).With("figure", FigureText.Of(first.Figure!))
                    .Side(estimates.Select(claim => claim.Statement)).Side(plain.Select(claim => claim.Statement))
                    .Build(Severity.Minor);
            }
        }
    }
}
