using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>A series in canonical form: every statement once, in the order of documents, with what was computed of its periods. For one evaluation, on one thread.</summary>
internal sealed class SeriesView
{
    private readonly ILookup<TimePeriod, Statement> byPeriod;
    private readonly Dictionary<TimePeriod, PeriodAssessment> assessments = [];

    private SeriesView(AreaReference area, IndicatorTraits traits, ImmutableArray<Statement> statements, ImmutableArray<VerdictStatement> verdicts)
    {
        Area = area;
        Traits = traits;
        Statements = statements;
        Verdicts = verdicts;
        byPeriod = statements.ToLookup(statement => statement.Observation.Period.Goal);
    }

    /// <summary>Whose figures.</summary>
    public AreaReference Area { get; }

    /// <summary>The indicator.</summary>
    public IndicatorTraits Traits { get; }

    /// <summary>All statements, by document and ordinal.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>All verdicts, by document and ordinal.</summary>
    public ImmutableArray<VerdictStatement> Verdicts { get; }

    /// <summary>The years and terms that figures speak of, in order.</summary>
    public IEnumerable<TimePeriod> Periods => byPeriod.Select(group => group.Key).OrderBy(period => period.StartYear).ThenBy(period => period.EndYear);

    /// <summary>What a series holds as of a date, whatever its order and repetitions.</summary>
    public static SeriesView Of(Series series, Indicator? indicator, DateOnly? asOf) => new(
        series.Area,
        new(series.IndicatorId, indicator),
        [.. series.Statements.Where(statement => IsKnown(statement.Source, asOf))
            .OrderBy(statement => statement.Source.Document, StringComparer.Ordinal).ThenBy(statement => statement.Ordinal)
            .ThenBy(statement => statement.Observation.Evidence.Quote, StringComparer.Ordinal)
            .DistinctBy(statement => (statement.Source.Document, statement.Ordinal))],
        [.. series.Verdicts.Where(verdict => IsKnown(verdict.Source, asOf))
            .OrderBy(verdict => verdict.Source.Document, StringComparer.Ordinal).ThenBy(verdict => verdict.Ordinal)
            .ThenBy(verdict => verdict.Verdict.Evidence.Quote, StringComparer.Ordinal)
            .DistinctBy(verdict => (verdict.Source.Document, verdict.Ordinal))]);

    /// <summary>All that a year or term is judged by: its own statements and verdicts, for a term those of its years, and for a promised change those of the year before.</summary>
    public SeriesView About(TimePeriod period)
    {
        IEnumerable<Statement> own = In(period);
        var scope = period.IsTerm || !YearlyChange.IsPromised(own) ? period : period with { StartYear = period.StartYear - 1 };
        return new(
            Area,
            Traits,
            scope.IsTerm ? [.. Statements.Where(statement => IsWithin(statement.Observation.Period, scope))] : [.. own],
            [.. VerdictsOn(period)]);
    }

    /// <summary>The same series as if it knew only some documents.</summary>
    public SeriesView Only(IReadOnlySet<string> documents) => new(
        Area,
        Traits,
        [.. Statements.Where(statement => documents.Contains(statement.Source.Document))],
        [.. Verdicts.Where(verdict => documents.Contains(verdict.Source.Document))]);

    /// <summary>The figures for a year or term and for its parts.</summary>
    public IEnumerable<Statement> In(TimePeriod period) => byPeriod[period];

    /// <summary>The verdicts on a whole year or term.</summary>
    public IEnumerable<VerdictStatement> VerdictsOn(TimePeriod period) => Verdicts.Where(verdict => verdict.Verdict.Period == period);

    /// <summary>How a year or term stands, computed once.</summary>
    public PeriodAssessment Assess(TimePeriod period)
    {
        if (!assessments.TryGetValue(period, out var assessment))
        {
            assessments[period] = assessment = PeriodAssessor.Assess(this, period);
        }

        return assessment;
    }

    private static bool IsWithin(TimePeriod part, TimePeriod term) => part.StartYear >= term.StartYear && part.EndYear <= term.EndYear;

    private static bool IsKnown(SourceReference source, DateOnly? asOf) => asOf is null || source.Published is null || source.Published <= asOf;
}
