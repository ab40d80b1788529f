using Ingest.Core.Goals.Assessments;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A goal that a text calls by the name of another statistic: the figures tell which one is meant, the words do not.</summary>
internal sealed class LabelDisagreement : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var named = period.Statements.ToLookup(statement => NameOf(statement, view.Traits.Id));
        Statement[] strange = [.. named.Where(name => name.Key is not null && name.Key != view.Traits.Id).OrderBy(name => name.Key, StringComparer.Ordinal).SelectMany(name => name)];
        if (strange.Length == 0)
        {
            yield break;
        }

        Statement[] proper = [.. named[view.Traits.Id]];
        var about = proper.Concat(strange).First().Observation.Indicator.Phrase;
        var names = proper.Take(1).Concat(strange).Select(statement => statement.Observation.Indicator.Phrase).Distinct(StringComparer.Ordinal);
        yield return new ConflictBuilder("label-disagreement").About(view.Traits, about, period.Period)
            .With("names", string.Join("; ", names))
            .Side(proper).Side(strange)
            .Build(Severity.Minor);
    }

    /// <summary>The indicator that the words name; another one without a name where the reader itself doubted.</summary>
    private static string? NameOf(Statement statement, string indicator) =>
        IndicatorLabels.NamedBy(indicator, statement.Observation.Indicator.Phrase) is { } named && named != indicator ? named
            : statement.Observation.Doubts.Contains(Doubt.Indicator) ? string.Empty
            : IndicatorLabels.NamedBy(indicator, statement.Observation.Indicator.Phrase);
}
