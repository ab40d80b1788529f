using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Figures whose period was counted and not printed: a list with fewer values than years. Reported once for a document, at the last of its periods.</summary>
internal sealed class PeriodAmbiguity : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        var doubted = view.Statements.Where(statement => statement.Observation.Doubts.Contains(Doubt.Period) && !IndexYear.IsIndex(statement.Observation, view.Traits))
            .GroupBy(statement => statement.Source.Document);
        foreach (var list in doubted.Where(list => list.Max(EndOf) == EndOf(period)))
        {
            Statement[] statements = [.. list.OrderBy(EndOf)];
            if (!statements.Any(statement => statement.Observation.Period.Goal == period.Period))
            {
                continue;
            }

            var figures = string.Join("; ", statements.Select(statement => Figure.Of(statement.Observation)).OfType<Figure>().Select(FigureText.Of));
            yield return new ConflictBuilder("period-ambiguity")
                .About(view.Traits, statements[0].Observation.Indicator.Phrase, period.Period)
                .With("figure", figures).With("periods", string.Join(", ", statements.Select(statement => statement.Observation.Period)))
                .Side(statements).Side(statements.SelectMany(statement => Witnesses(view, statement)))
                .Build(Severity.Minor);
        }
    }

    /// <summary>Other documents that give the same figure for the same period: they speak for the reading.</summary>
    private static IEnumerable<Statement> Witnesses(SeriesView view, Statement doubted) => view.In(doubted.Observation.Period.Goal)
        .Where(other => other.Source.Document != doubted.Source.Document && other.Observation.Kind == doubted.Observation.Kind
            && Figure.Of(other.Observation) is { } figure && Figure.Of(doubted.Observation) is { } own
            && FigureComparer.Compare(figure, own, view.Traits) is Relation.Same);

    private static (int End, int Start) EndOf(Statement statement) => (statement.Observation.Period.EndYear, statement.Observation.Period.StartYear);

    private static (int End, int Start) EndOf(PeriodAssessment period) => (period.Period.EndYear, period.Period.StartYear);
}
