using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Statuses;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A text that says reached where the figures say missed, or the other way; and texts that contradict each other where no figure decides.</summary>
internal sealed class VerdictAgainstFigures : IConflictDetector
{
    /// <inheritdoc/>
    public IEnumerable<Conflict> Detect(SeriesView view, PeriodAssessment period)
    {
        VerdictStatement[] verdicts = [.. period.Verdicts.Where(verdict => !verdict.Verdict.IsField)];
        if (period.Target is null || verdicts.Length == 0)
        {
            yield break;
        }

        if (period.Status is { Status: GoalStatus.Met or GoalStatus.Exceeded or GoalStatus.Missed } status && status.Basis != "reported-verdict")
        {
            foreach (var verdict in verdicts.Where(verdict => IsMissed(verdict) != (status.Status is GoalStatus.Missed)))
            {
                yield return Begin("statement-vs-figures", verdict, view, period).With("status", WordOf(status.Status).Vi).With("statusEn", WordOf(status.Status).En)
                    .Side([period.Actuals.Winner!.Statement, period.Targets.Winner!.Statement])
                    .Computed("actual", period.Actual?.Value).Computed("target", period.Target.Value).Computed("statedPercent", period.Actual?.PercentOfPlan)
                    .Build(Severity.Major);
            }
        }
        else if (Array.Find(verdicts, verdict => IsMissed(verdict) != IsMissed(verdicts[0])) is { } other)
        {
            var word = WordOf(ReportedVerdictRule.Of(other.Verdict.Verdict));
            yield return Begin("statement-vs-figures.verdicts", verdicts[0], view, period).With("status", word.Vi).With("statusEn", word.En)
                .Side(other.Source, other.Verdict.Evidence, $"verdict: {word.En}")
                .Build(Severity.Major);
        }
    }

    private static ConflictBuilder Begin(string key, VerdictStatement verdict, SeriesView view, PeriodAssessment period)
    {
        var word = WordOf(ReportedVerdictRule.Of(verdict.Verdict.Verdict));
        return new ConflictBuilder(key).About(view.Traits, period.Targets.Winner!.Observation.Indicator.Phrase, period.Period)
            .With("verdict", word.Vi).With("verdictEn", word.En)
            .Side(verdict.Source, verdict.Verdict.Evidence, $"verdict: {word.En}");
    }

    private static bool IsMissed(VerdictStatement verdict) => verdict.Verdict.Verdict is Verdict.Missed;

    private static BilingualText WordOf(GoalStatus status) => ConflictTexts.Word(status switch
    {
        GoalStatus.Exceeded => "exceeded",
        GoalStatus.Met => "met",
        _ => "missed",
    });
}
