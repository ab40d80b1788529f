using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Figures of one indicator in units that measure different things.</summary>
internal sealed class UnitMismatch : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        Claim[] claims = [.. period.Targets.Claims.Concat(period.Actuals.Claims).Where(claim => claim is { Basis: ClaimBasis.Stated, Figure: not null })];
        var reference = claims.FirstOrDefault();
        var mismatches = claims.Skip(1).Where(claim => FigureComparer.Compare(claim.Figure!, reference!.Figure!, view.Traits) is Relation.Incommensurable
            && !IsOnePhraseForTwo(claim, reference, view.Traits));
        foreach (var same in mismatches.GroupBy(claim => claim.Figure!.Unit))
        {
            var (first, second) = (reference!.Figure!, same.First().Figure!);
            yield return new ConflictBuilder("unit-mismatch")
                .About(view.Traits, reference.Observation.Indicator.Phrase, period.Period)
                .With("first", FigureText.Of(first)).With("second", FigureText.Of(second))
                .Side([reference.Statement]).Side(same.Select(claim => claim.Statement))
                .Computed("first", first.Value).Computed("second", second.Value)
                .Build(AreKnown(first, second, view.Traits) ? Severity.Major : Severity.Minor);
        }
    }

    /// <summary>
    /// One document that gives a noun phrase two units speaks of two things, and only the catalogue could have told them apart: "trường" with 34 schools and 589 classes.
    /// </summary>
    private static bool IsOnePhraseForTwo(Claim claim, Claim reference, IndicatorTraits traits) =>
        traits.Row is null && claim.Statement.Source.Document == reference.Statement.Source.Document;

    /// <summary>Two counters, or a unit that the table lacks, may be two words for one thing; a dimension is not.</summary>
    private static bool AreKnown(Figure first, Figure second, IndicatorTraits traits) =>
        traits.Unit(first.Unit) is { } left && traits.Unit(second.Unit) is { } right && !(left.Dimension is Dimension.Count && right.Dimension is Dimension.Count);
}
