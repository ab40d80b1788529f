using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Functions.Views;

/// <summary>From the model to what the API serves.</summary>
public static class ViewMapping
{
    /// <summary>A goal.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="etag">Digest of it.</param>
    /// <param name="withStatements">Whether to list all evidence.</param>
    public static GoalView ToView(this Goal goal, string etag, bool withStatements)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new(
            goal.Area,
            goal.Period,
            goal.Indicator.ToView(goal.Direction),
            goal.Target.ToView(),
            goal.Actual?.ToView(),
            goal.Ratio,
            goal.Status,
            goal.StatusBasis,
            goal.Progress,
            [.. goal.OtherTargets.Select(ToView)],
            [.. goal.Verdicts.Select(ToView)],
            goal.Conflicts,
            withStatements ? [.. goal.Statements.Select(ToView)] : null,
            goal.History,
            etag);
    }

    /// <summary>A figure.</summary>
    public static StatementView ToView(this Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        (SourceReference source, int ordinal, Observation fact) = statement;
        return new(
            fact.Kind, fact.Area, fact.Period, fact.Indicator, fact.Comparator, fact.Value, fact.ValueHigh, fact.Unit, fact.Measure, fact.Estimated,
            fact.PercentOfPlan, fact.ChangeFromPrevious, fact.ChangeUnit, fact.Baseline, fact.Doubts, source.Document, source.Kind, source.Published,
            source.Title, ordinal, fact.Evidence.Role, fact.Evidence.Quote, fact.Evidence.Span, fact.Rules);
    }

    private static VerdictView ToView(this VerdictStatement statement)
    {
        (SourceReference source, int ordinal, ReportedVerdict verdict) = statement;
        return new(
            verdict.Verdict, verdict.Period, verdict.IsField, source.Document, source.Published, ordinal, verdict.Evidence.Role,
            verdict.Evidence.Quote, verdict.Evidence.Span, verdict.Rules);
    }

    private static IndicatorView ToView(this IndicatorReference indicator, Direction direction)
    {
        Indicator? row = indicator.IsCatalogued ? IndicatorCatalogue.Find(indicator.Id) : null;
        return new(indicator.Id, new(row?.NameVi ?? indicator.Phrase, row?.NameEn), row?.Direction ?? direction, indicator.IsCatalogued, indicator.Phrase);
    }

    private static TargetView ToView(this GoalTarget target) => new(
        target.Comparator, target.Value, target.ValueHigh, target.Unit, target.Measure, target.Implied, target.Why, target.Sources);

    private static ActualView ToView(this GoalActual actual) => new(
        actual.Comparator, actual.Value, actual.ValueHigh, actual.Unit, actual.Measure, actual.Period, actual.Estimated, actual.PercentOfPlan,
        actual.Why, actual.Sources);
}
