using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions;
using Ingest.LocalHost.Commands;

namespace Ingest.LocalHost.Verification;

/// <summary>The ledger of a folder of documents without storage and host: reader, extractor and evaluator in a row.</summary>
internal static class DirectLedger
{
    /// <summary>All goals, contradictions and verdicts.</summary>
    public static async Task<AnswerSheet> ReadAsync(IEnumerable<(FileInfo File, LocalDocument Document)> files, TextWriter output, CancellationToken cancellation)
    {
        var statements = new List<Statement>();
        var verdicts = new List<VerdictStatement>();
        var counts = new List<CountStatement>();
        foreach ((FileInfo file, LocalDocument local) in files)
        {
            if (await ExtractAsync(file, local, output, cancellation) is { } extraction)
            {
                var source = new SourceReference(local.Path, local.Kind, extraction.Published, extraction.Title);
                statements.AddRange(extraction.Observations.Select((observation, ordinal) => new Statement(source, ordinal, observation)));
                verdicts.AddRange(extraction.Verdicts.Select((verdict, ordinal) => new VerdictStatement(source, ordinal, verdict)));
                counts.AddRange(extraction.Counts.Select((count, ordinal) => new CountStatement(source, ordinal, count)));
            }
        }

        return Evaluate(statements, verdicts, counts);
    }

    private static async Task<Extraction?> ExtractAsync(FileInfo file, LocalDocument local, TextWriter output, CancellationToken cancellation)
    {
        await using FileStream stream = file.OpenRead();
        ReadResult read = await new DocumentReader().ReadAsync(local.Name, null, stream, cancellation);
        if (read.Document is { } document)
        {
            Extraction extraction = new DocumentExtractor().Extract(document, new(local.Kind, local.Name));
            if (extraction.Refusal is null)
            {
                return extraction;
            }

            read = extraction.Refusal;
        }

        await output.WriteLineAsync($"  {local.Path}: rejected as {read.Rejection!.Code}");
        return null;
    }

    private static AnswerSheet Evaluate(List<Statement> statements, List<VerdictStatement> verdicts, List<CountStatement> counts)
    {
        var evaluator = new GoalEvaluator();
        var ofSeries = verdicts.ToLookup(verdict => (verdict.Verdict.Area.Id, verdict.Verdict.Indicator.Id));
        var assessed = statements.GroupBy(statement => (AreaId: statement.Observation.Area.Id, IndicatorId: statement.Observation.Indicator.Id))
            .Select(series => new Series(series.First().Observation.Area, series.Key.IndicatorId, [.. series], [.. ofSeries[series.Key]]))
            .Select(series => (Series: series, Assessment: evaluator.Assess(series))).ToList();
        var goals = assessed.SelectMany(series => series.Assessment.Goals).ToList();
        var ofCounts = counts.GroupBy(count => (count.Claim.Area, count.Claim.Period)).SelectMany(group => evaluator
            .EvaluateCounts([.. group], [.. goals.Where(goal => goal.Area.Id == group.Key.Area.Id && goal.Period == group.Key.Period)])
            .Select(conflict => Conflict(conflict, new(group.Key.Area.Name, null, group.Key.Period))));
        return new(
            [.. goals.Select(Goal)],
            [
                .. goals.SelectMany(goal => goal.Conflicts.Select(conflict => Conflict(conflict, Name(goal)))),
                .. assessed.SelectMany(series => series.Assessment.OtherConflicts.Select(other => Conflict(other.Conflict, new(series.Series.Area.Name, series.Series.IndicatorId, other.Period)))),
                .. ofCounts,
            ],
            [.. verdicts.Select(Verdict)],
            []);
    }

    private static SheetGoal Goal(Goal goal) => new(
        Name(goal),
        Figure(goal.Target, goal.Target.Implied, false, null),
        goal.Actual is { } actual ? Figure(actual, false, actual.Estimated, actual.PercentOfPlan) : null,
        IngestJson.Word(goal.Status));

    private static SheetFigure Figure(GoalFigure figure, bool implied, bool estimated, decimal? percentOfPlan) => new(
        IngestJson.Write(figure.Comparator).Trim('"'), figure.Value, figure.ValueHigh, figure.Unit, implied, estimated, percentOfPlan, figure.Sources.ToHashSet(StringComparer.Ordinal));

    private static SheetConflict Conflict(Conflict conflict, GoalName name) => new(
        conflict.Message.En, conflict.Type, conflict.Severity is Severity.Major, name, conflict.Statements.Select(statement => statement.Document).ToHashSet(StringComparer.Ordinal));

    private static SheetVerdict Verdict(VerdictStatement verdict) => new(
        IngestJson.Word(verdict.Verdict.Verdict), new(verdict.Verdict.Area.Name, verdict.Verdict.Indicator.Id, verdict.Verdict.Period), verdict.Source.Document, verdict.Verdict.Evidence.Quote);

    private static GoalName Name(Goal goal) => new(goal.Area.Name, goal.Indicator.Id, goal.Period);
}
