using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Assessments;

/// <summary>How a goal stood after each document that speaks of it: the same assessment, with only the documents published until then.</summary>
internal static class HistoryBuilder
{
    /// <summary>
    /// One entry for each document with a figure or verdict for the period, oldest first; also for each one whose figures of other years changed how it stands. Documents without a
    /// date come before all others.
    /// </summary>
    public static ImmutableArray<GoalHistoryEntry> Build(SeriesView view, PeriodAssessment period)
    {
        var speaking = period.Statements.Select(statement => statement.Source).Concat(period.Verdicts.Select(verdict => verdict.Source))
            .Select(source => source.Document).ToHashSet(StringComparer.Ordinal);
        var about = view.About(period.Period);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<GoalHistoryEntry>(speaking.Count);
        foreach (var source in Sources(about))
        {
            known.Add(source.Document);
            var then = PeriodAssessor.Stand(about.Only(known), period.Period);
            var entry = new GoalHistoryEntry(source.Document, source.Published, then.Status.Status, TextOf(then.Target), TextOf(then.Actual));
            if (speaking.Contains(source.Document) || (entries.Count > 0 && !StandsAs(entries[^1], entry)))
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    private static bool StandsAs(GoalHistoryEntry before, GoalHistoryEntry after) =>
        (before.Status, before.Target, before.Actual) == (after.Status, after.Target, after.Actual);

    private static IEnumerable<SourceReference> Sources(SeriesView view) => view.Statements.Select(statement => statement.Source)
        .Concat(view.Verdicts.Select(verdict => verdict.Source))
        .DistinctBy(source => source.Document)
        .OrderBy(source => source.Published ?? DateOnly.MinValue).ThenBy(source => source.Document, StringComparer.Ordinal);

    private static string? TextOf(GoalTarget? target) => target is null ? null : FigureText.Of(target);

    private static string? TextOf(GoalActual? actual) =>
        actual is null ? null : FigureText.Of(actual) ?? (actual.PercentOfPlan is { } percent ? FigureText.Percent(percent) : null);
}
