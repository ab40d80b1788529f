using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Progress;
using Ingest.Core.Goals.Statuses;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Assessments;

/// <summary>From the statements on a year or term to its target, result and status, in the order in which each depends on the one before.</summary>
internal static class PeriodAssessor
{
    /// <summary>Assesses a period; a period without a target gets a result and no status.</summary>
    public static PeriodAssessment Assess(SeriesView view, TimePeriod period)
    {
        var assessment = Stand(view, period);
        return assessment with { OtherTargets = TargetAssembler.AssembleOthers(assessment.Targets, view.Traits) };
    }

    /// <summary>Target, result and status without the targets that lost: what a history asks for after each document.</summary>
    public static PeriodAssessment Stand(SeriesView view, TimePeriod period)
    {
        var traits = view.Traits;
        Statement[] statements = [.. view.In(period)];
        Claim[] stated = [.. StatedTargets.Find(statements)];
        var promised = AuthorityOrder.Rank(stated, TargetRules.All, traits).Winner;
        var actuals = AuthorityOrder.Rank(ActualClaims.Find(view, period, promised), ActualRules.For(promised?.Figure, traits), traits);
        var targets = AuthorityOrder.Rank([.. stated, .. ImpliedTargets.Find(actuals)], TargetRules.All, traits);

        var target = TargetAssembler.Assemble(targets, traits);
        var actual = ActualAssembler.Assemble(actuals, traits);
        var direction = TargetDirection.Of(targets.Winner?.Figure, traits);
        VerdictStatement[] verdicts = [.. view.VerdictsOn(period)];
        var progress = ProgressFinder.Find(view, period, targets.Winner, actuals.Winner, actual);
        var input = new StatusInput(targets.Winner, actuals.Winner, actual, direction, verdicts, progress, traits);
        return new()
        {
            Period = period,
            Statements = [.. statements],
            Targets = targets,
            Actuals = actuals,
            Target = target,
            Actual = actual,
            Direction = direction,
            Verdicts = [.. verdicts],
            Status = StatusRules.Decide(input),
            Progress = progress,
        };
    }
}
