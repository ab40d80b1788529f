using Ingest.Core.Goals.Assessments;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>One goal under names that are different statistics: the figures agree, the words do not.</summary>
internal sealed class LabelDisagreement : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var labelled = period.Statements
            .Select(statement => (Statement: statement, Label: IndicatorLabels.Of(view.Traits.Id, statement.Observation.Indicator.Phrase)))
            .Where(statement => statement.Label is not null).ToLookup(statement => statement.Label!, statement => statement.Statement);
        Statement[] doubted = [.. period.Statements.Where(statement => statement.Observation.Doubts.Contains(Doubt.Indicator))];
        if (labelled.Count < 2 && doubted.Length == 0)
        {
            yield break;
        }

        var sides = labelled.Count < 2 ? [] : labelled.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => label.First()).ToList();
        var names = sides.Concat(doubted).Select(statement => statement.Observation.Indicator.Phrase).Distinct(StringComparer.Ordinal);
        var about = (sides.FirstOrDefault() ?? doubted[0]).Observation.Indicator.Phrase;
        yield return labelled.Where(_ => labelled.Count > 1)
            .Aggregate(new ConflictBuilder("label-disagreement").About(view.Traits, about, period.Period), (builder, label) => builder.Side(label))
            .Side(doubted)
            .With("names", string.Join("; ", names))
            .Build(Severity.Minor);
    }
}
